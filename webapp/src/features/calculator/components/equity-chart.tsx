import type { InvestmentResponse } from '../../../api/schema';
import { useTexts } from '../../../i18n/i18n';
import { equityOf } from '../lib/equity';
import { createScale, ticks } from '../lib/scale';
import styles from './charts.module.css';
import { useChartWidth } from './use-chart-width';

const [HEIGHT, LEFT, BOTTOM, TOP] = [280, 88, 26, 10];

/** How the debt shrinks and one's own part grows. */
export function EquityChart({ result }: { result: InvestmentResponse }) {
  const { calculator } = useTexts();
  const width = useChartWidth();
  const { equity } = calculator;
  const rows = equityOf(result);
  const marks = ticks(0, Math.max(...rows.map(({ value, debt }) => Math.max(value, debt))));
  const y = createScale(0, marks.at(-1) ?? 1, HEIGHT - BOTTOM, TOP);
  const x = createScale(0, Math.max(1, rows.length - 1), LEFT, width - 10);
  const area = (top: (index: number) => number, bottom: (index: number) => number) => {
    const there = rows.map((_, index) => `${x(index)},${y(top(index))}`);
    const back = rows.map((_, index) => `${x(index)},${y(bottom(index))}`).reverse();
    return [...there, ...back].join(' ');
  };
  const debt = (index: number) => rows[index]?.debt ?? 0;
  const value = (index: number) => rows[index]?.value ?? 0;
  return (
    <figure class={styles.figure}>
      <figcaption>{equity.title}</figcaption>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} class={styles.chart} aria-hidden="true">
        {marks.map((mark) => (
          <g key={mark}>
            <line x1={LEFT} x2={width} y1={y(mark)} y2={y(mark)} class={styles.grid} />
            <text x={LEFT - 8} y={y(mark) + 4} class={styles.axis} text-anchor="end">
              {calculator.moneyShort(mark)}
            </text>
          </g>
        ))}
        <polygon points={area(value, debt)} class={styles.own} />
        <polygon points={area(debt, () => 0)} class={styles.debt} />
        {rows.map(({ year }, index) => (
          <text key={year} x={x(index)} y={HEIGHT - 8} class={styles.axis} text-anchor="middle">
            {year}
          </text>
        ))}
      </svg>
      <ul class={styles.legend}>
        <li class={styles.ownKey}>{equity.own}</li>
        <li class={styles.debtKey}>{equity.debt}</li>
      </ul>
      <p class={styles.note}>{equity.note}</p>
      <details class={styles.twin}>
        <summary>{calculator.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{calculator.cash.year}</th>
              <th scope="col">{equity.value}</th>
              <th scope="col">{equity.debt}</th>
              <th scope="col">{equity.own}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.year}>
                <th scope="row">{row.year}</th>
                <td>{calculator.money(row.value)}</td>
                <td>{calculator.money(row.debt)}</td>
                <td>{calculator.money(row.value - row.debt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
