import { useQuery } from '@tanstack/preact-query';
import { CompactCard } from '../../../components/listing-card/compact-card';
import { useServices } from '../../../host/services';
import { useTexts } from '../../../i18n/i18n';
import { similarQuery } from '../api';
import styles from './more.module.css';

const MOST = 8;
const MOST_REASONS = 2;

/** Listings like this one, pushed sideways, each with what makes it alike. */
export function Similar({ id }: { id: string }) {
  const { api } = useServices();
  const { listing } = useTexts();
  const { data } = useQuery(similarQuery(api, id));
  if (data === undefined || data.items.length === 0) return null;
  return (
    <section class={styles.section} data-testid="similar">
      <h2>{listing.similarTitle}</h2>
      <ul class={styles.row} tabIndex={0} aria-label={listing.similarTitle}>
        {data.items.slice(0, MOST).map((card) => (
          <li key={card.id}>
            <CompactCard card={card} />
            <p class={styles.reasons}>
              {data.reasons[card.id]
                ?.slice(0, MOST_REASONS)
                .map(({ text }) => text.replaceAll(' %', '\u00a0%'))
                .join(', ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
