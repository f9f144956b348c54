import { useQuery } from '@tanstack/preact-query';
import type { InvestmentRequest } from '../../../api/schema';
import { useServices } from '../../../host/services';
import { useTexts } from '../../../i18n/i18n';
import { tornadoQuery } from '../api/queries';
import { createScale } from '../lib/scale';
import { ChartState } from './chart-state';
import styles from './charts.module.css';

const METRIC = 'irrLeveredPct';
const MOST = 9;

/** Which input moves the return most: bars round what it is now. */
export function TornadoChart({ request }: { request: InvestmentRequest }) {
  const { api } = useServices();
  const { calculator } = useTexts();
  const query = useQuery(tornadoQuery(api, request, METRIC));
  const { data } = query;
  if (data === undefined) return <ChartState query={query} />;
  const base = data.baseValue ?? 0;
  const bars = data.bars.slice(0, MOST);
  const ends = bars.flatMap(({ atLow, atHigh }) => [atLow ?? base, atHigh ?? base]);
  const x = createScale(Math.min(base, ...ends), Math.max(base, ...ends), 0, 100);
  const bar = (value: number | null) => {
    const [left, right] = [x(Math.min(base, value ?? base)), x(Math.max(base, value ?? base))];
    return { left: `${left}%`, width: `${right - left}%` };
  };
  return (
    <figure class={styles.figure}>
      <figcaption>{calculator.tornado.title}</figcaption>
      <ul class={styles.tornado}>
        {bars.map(({ path, atLow, atHigh }) => (
          <li key={path}>
            <span class={styles.tornadoName}>{calculator.fieldName(path)}</span>
            <span class={styles.track} aria-hidden="true">
              <span class={styles.low} style={bar(atLow)} />
              <span class={styles.high} style={bar(atHigh)} />
            </span>
            <span class={styles.ends}>
              <span>
                <span class="visually-hidden">{calculator.tornado.low}: </span>
                {calculator.metric(METRIC, atLow)}
              </span>
              {' → '}
              <span>
                <span class="visually-hidden">{calculator.tornado.high}: </span>
                {calculator.metric(METRIC, atHigh)}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <ul class={styles.legend}>
        <li class={styles.lowKey}>{calculator.tornado.low}</li>
        <li class={styles.highKey}>{calculator.tornado.high}</li>
      </ul>
    </figure>
  );
}
