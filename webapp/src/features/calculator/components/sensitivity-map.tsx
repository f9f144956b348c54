import { useQuery } from '@tanstack/preact-query';
import type { InvestmentRequest } from '../../../api/schema';
import { useServices } from '../../../host/services';
import { useTexts } from '../../../i18n/i18n';
import { sensitivityQuery } from '../api/queries';
import { ChartState } from './chart-state';
import styles from './charts.module.css';

const METRIC = 'irrLeveredPct';
const MIDDLE = 3;

/** The return at other rents and other prices of the sale, as a table of colours. */
export function SensitivityMap({ request }: { request: InvestmentRequest }) {
  const { api } = useServices();
  const { calculator } = useTexts();
  const query = useQuery(sensitivityQuery(api, request, METRIC));
  const { data } = query;
  if (data === undefined) return <ChartState query={query} />;
  const { rowPath, rowValues, columnPath, columnValues, values } = data;
  const known = values.flat().filter((value) => Number.isFinite(value));
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const share = (value: number) => (high === low ? 0.5 : (value - low) / (high - low));
  const title = calculator.sensitivity.title(calculator.metricName(METRIC));
  return (
    <figure class={styles.figure}>
      <figcaption>{title}</figcaption>
      <div class={styles.scroll} tabIndex={0} role="region" aria-label={title}>
        <table class={styles.heat}>
          <thead>
            <tr>
              <th scope="col">
                {calculator.fieldName(rowPath)} ↓<br />
                {calculator.fieldName(columnPath ?? '')} →
              </th>
              {(columnValues ?? []).map((value) => (
                <th key={value} scope="col">
                  {calculator.percent(value)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rowValues.map((rowValue, row) => (
              <tr key={rowValue}>
                <th scope="row">{calculator.number(Math.round(rowValue))}</th>
                {(values[row] ?? []).map((value, column) => (
                  <td
                    key={column}
                    data-base={row === MIDDLE && column === MIDDLE}
                    style={{ '--share': share(value).toFixed(3) }}
                  >
                    {calculator.metric(METRIC, value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class={styles.note}>□ {calculator.sensitivity.base}</p>
    </figure>
  );
}
