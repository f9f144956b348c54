import { useQuery } from '@tanstack/preact-query';
import type { InvestmentRequest } from '../../../api/schema';
import { useServices } from '../../../host/services';
import { useTexts } from '../../../i18n/i18n';
import { monteCarloQuery } from '../api/queries';
import { createScale } from '../lib/scale';
import { ChartState } from './chart-state';
import styles from './charts.module.css';

const METRIC = 'irrLeveredPct';
const [WIDTH, HEIGHT, BOTTOM, TOP] = [640, 240, 26, 26];
const SHARES = [5, 25, 50, 75, 95] as const;

/** How the return spreads when what is uncertain varies. */
export function RiskChart({ request }: { request: InvestmentRequest }) {
  const { api } = useServices();
  const { calculator } = useTexts();
  const query = useQuery(monteCarloQuery(api, request, METRIC));
  const { data } = query;
  const outcome = data?.results[0];
  if (data === undefined || outcome === undefined) return <ChartState query={query} />;
  const { histogram, percentiles } = outcome;
  const low = histogram[0]?.from ?? 0;
  const high = histogram.at(-1)?.to ?? 1;
  const x = createScale(low, high, 0, WIDTH);
  const y = createScale(0, Math.max(1, ...histogram.map(({ count }) => count)), HEIGHT - BOTTOM, TOP);
  const show = (value: number | null) => calculator.metric(METRIC, value);
  return (
    <figure class={styles.figure}>
      <figcaption>
        {calculator.risk.title(data.paths)}.{' '}
        <strong>{calculator.risk.loss(data.probabilityOfLossPct)}</strong>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} class={styles.chart} aria-hidden="true">
        {histogram.map(({ from, to, count }) => (
          <rect
            key={from}
            x={x(from) + 1}
            width={Math.max(1, x(to) - x(from) - 2)}
            y={y(count)}
            height={HEIGHT - BOTTOM - y(count)}
            rx={2}
            class={to <= data.hurdlePct ? styles.loss : styles.gain}
          >
            <title>{calculator.risk.bin(show(from), show(to), count)}</title>
          </rect>
        ))}
        {([5, 50, 95] as const).map((share) => {
          const at = percentiles[`p${share}`];
          return at == null ? null : (
            <g key={share}>
              <line x1={x(at)} x2={x(at)} y1={TOP - 6} y2={HEIGHT - BOTTOM} class={styles.mark} />
              <text
                x={Math.min(WIDTH - 28, Math.max(28, x(at)))}
                y={12}
                class={styles.axis}
                text-anchor="middle"
              >
                {show(at)}
              </text>
            </g>
          );
        })}
        <text x={0} y={HEIGHT - 8} class={styles.axis}>
          {show(low)}
        </text>
        <text x={WIDTH} y={HEIGHT - 8} class={styles.axis} text-anchor="end">
          {show(high)}
        </text>
      </svg>
      <dl class={styles.percentiles} data-testid="percentiles">
        {SHARES.map((share) => (
          <div key={share}>
            <dt>{share === 50 ? calculator.risk.median : calculator.risk.percentile(share)}</dt>
            <dd>{show(percentiles[`p${share}`])}</dd>
          </div>
        ))}
      </dl>
      <p class={styles.note}>{calculator.risk.note}</p>
    </figure>
  );
}
