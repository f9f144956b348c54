import { useQuery } from '@tanstack/preact-query';
import { useServices } from '../../../host/services';
import { useTexts } from '../../../i18n/i18n';
import { priceHistoryQuery } from '../api';
import styles from './more.module.css';

/** How the price went, where it ever changed. */
export function PriceHistory({ id }: { id: string }) {
  const { api } = useServices();
  const { listing } = useTexts();
  const { data: points = [] } = useQuery(priceHistoryQuery(api, id));
  if (points.length < 2) return null;
  const most = Math.max(...points.map(({ price }) => price));
  return (
    <section class={styles.section} data-testid="price-history">
      <h2>{listing.historyTitle}</h2>
      <ol class={styles.history}>
        {points.map(({ at, price, changePct }) => (
          <li key={at}>
            <span>{listing.day(at)}</span>
            <span class={styles.bar} aria-hidden="true">
              <span style={{ width: `${(100 * price) / most}%` }} />
            </span>
            <strong>{listing.money(price)}</strong>
            <span class={(changePct ?? 0) > 0 ? styles.rose : styles.fell}>
              {changePct == null ? '' : listing.change(changePct)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
