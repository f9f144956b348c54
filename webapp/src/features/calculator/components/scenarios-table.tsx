import { useQuery } from '@tanstack/preact-query';
import type { InvestmentRequest, MetricName } from '../../../api/schema';
import { useServices } from '../../../host/services';
import { useTexts } from '../../../i18n/i18n';
import { scenariosQuery } from '../api/queries';
import { ChartState } from './chart-state';
import styles from './charts.module.css';

const SHOWN: readonly MetricName[] = [
  'irrLeveredPct',
  'npv',
  'paybackYears',
  'equityMultiple',
  'dscrMin',
  'totalProfit',
];

/** The same purchase when things go otherwise. */
export function ScenariosTable({ request }: { request: InvestmentRequest }) {
  const { api } = useServices();
  const { calculator } = useTexts();
  const query = useQuery(scenariosQuery(api, request));
  const { data } = query;
  if (data === undefined) return <ChartState query={query} />;
  const { title, names, changes } = calculator.scenarios;
  return (
    <figure class={styles.figure}>
      <figcaption>{title}</figcaption>
      <div class={styles.scroll} tabIndex={0} role="region" aria-label={title}>
        <table class={styles.scenarios}>
          <thead>
            <tr>
              <td />
              {data.scenarios.map(({ scenario }) => (
                <th key={scenario} scope="col" data-base={scenario === 'BASE'}>
                  {names[scenario]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {SHOWN.map((metric) => (
              <tr key={metric}>
                <th scope="row">{calculator.metricName(metric)}</th>
                {data.scenarios.map(({ scenario, metrics }) => (
                  <td key={scenario} data-base={scenario === 'BASE'}>
                    {calculator.metric(metric, metrics[metric])}
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{changes}</th>
              {data.scenarios.map(({ scenario, changes: made }) => (
                <td key={scenario} data-base={scenario === 'BASE'} class={styles.changes}>
                  {made.map(({ path, from, to }) => (
                    <span key={path}>{calculator.change(path, from, to)}</span>
                  ))}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </figure>
  );
}
