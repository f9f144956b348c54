import type { InvestmentResponse, YearRow } from '../../../api/schema';
import { useTexts } from '../../../i18n/i18n';
import { createScale, ticks } from '../lib/scale';
import styles from './charts.module.css';
import { useChartWidth } from './use-chart-width';

const [HEIGHT, LEFT, BOTTOM, TOP] = [280, 88, 26, 10];

const debtOf = ({ interest, principal, balloon, payoff }: YearRow) => interest + principal + balloon + payoff;

/** What comes in and goes out, year by year, and what it adds up to. */
export function CashChart({ result: { years, derived, metrics } }: { result: InvestmentResponse }) {
  const { calculator } = useTexts();
  const width = useChartWidth();
  const { cash } = calculator;
  const values = years.flatMap((row) => [row.leveredCashFlow, row.cumulativeLevered]);
  const marks = ticks(Math.min(0, ...values), Math.max(0, ...values));
  const y = createScale(marks[0] ?? 0, marks.at(-1) ?? 1, HEIGHT - BOTTOM, TOP);
  const slot = (width - LEFT) / years.length;
  const middle = (index: number) => LEFT + slot * (index + 0.5);
  return (
    <figure class={styles.figure}>
      <figcaption>
        {cash.title}. {cash.summary(derived.horizonMonths / 12, metrics.totalProfit ?? 0)}
      </figcaption>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} class={styles.chart} aria-hidden="true">
        {marks.map((mark) => (
          <g key={mark}>
            <line
              x1={LEFT}
              x2={width}
              y1={y(mark)}
              y2={y(mark)}
              class={mark === 0 ? styles.zero : styles.grid}
            />
            <text x={LEFT - 8} y={y(mark) + 4} class={styles.axis} text-anchor="end">
              {calculator.moneyShort(mark)}
            </text>
          </g>
        ))}
        {years.map(({ year, leveredCashFlow: flow }, index) => (
          <g key={year}>
            <rect
              x={middle(index) - slot * 0.32}
              width={slot * 0.64}
              y={Math.min(y(flow), y(0))}
              height={Math.max(1, Math.abs(y(flow) - y(0)))}
              rx={3}
              class={flow < 0 ? styles.loss : styles.gain}
            >
              <title>{`${cash.year} ${year}: ${calculator.money(flow)}`}</title>
            </rect>
            <text x={middle(index)} y={HEIGHT - 8} class={styles.axis} text-anchor="middle">
              {year}
            </text>
          </g>
        ))}
        <polyline
          class={styles.line}
          points={years.map((row, index) => `${middle(index)},${y(row.cumulativeLevered)}`).join(' ')}
        />
      </svg>
      <ul class={styles.legend}>
        <li class={styles.gainKey}>{cash.flow}</li>
        <li class={styles.lineKey}>{cash.cumulative}</li>
      </ul>
      <details class={styles.twin}>
        <summary>{calculator.table}</summary>
        <div class={styles.scroll} tabIndex={0} role="region" aria-label={cash.title}>
          <table>
            <thead>
              <tr>
                <th scope="col">{cash.year}</th>
                <th scope="col">{cash.noi}</th>
                <th scope="col">{cash.debt}</th>
                <th scope="col">{cash.flow}</th>
                <th scope="col">{cash.cumulative}</th>
              </tr>
            </thead>
            <tbody>
              {years.map((row) => (
                <tr key={row.year}>
                  <th scope="row">{row.year}</th>
                  <td>{calculator.money(row.noi)}</td>
                  <td>{calculator.money(debtOf(row))}</td>
                  <td>{calculator.money(row.leveredCashFlow)}</td>
                  <td>{calculator.money(row.cumulativeLevered)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
