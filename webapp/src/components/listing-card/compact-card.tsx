import type { ListingCard as Card } from '../../api/schema';
import { useServices } from '../../host/services';
import { useTexts } from '../../i18n/i18n';
import { usePrice } from '../../lib/use-price';
import { MetroWalks } from '../metro/metro-walks';
import { Photo } from '../photo/photo';
import styles from './compact-card.module.css';

type CompactListing = Pick<
  Card,
  'id' | 'title' | 'photo' | 'area' | 'metro' | 'deal' | 'type' | 'price' | 'pricePerSqm' | 'yieldPct'
>;

/** A listing in a few lines, where there is little room. */
export function CompactCard({ card }: { card: CompactListing }) {
  const { paths } = useServices();
  const { listing } = useTexts();
  const [usual, second] = usePrice(card);
  return (
    <article class={styles.card} data-testid="compact-card" data-id={card.id}>
      <div class={styles.photo}>
        <Photo src={card.photo} alt="" />
      </div>
      <div class={styles.body}>
        <p class={styles.price}>
          {listing.price(usual)}
          {card.yieldPct != null && <span class={styles.yield}>{listing.percent(card.yieldPct)}</span>}
        </p>
        {second && <p class={styles.second}>{listing.price(second)}</p>}
        <h3 class={styles.title}>
          <a href={paths.listing(card.id)}>{card.title}</a>
        </h3>
        <MetroWalks walks={card.metro.slice(0, 1)} />
      </div>
    </article>
  );
}

/** The lines while they are on their way. */
export function CompactSkeleton() {
  return <div class={`${styles.card} ${styles.waiting}`} aria-hidden="true" />;
}
