import type { ListingDetail } from '../../../api/schema';
import { MetroWalks } from '../../../components/metro/metro-walks';
import { useTexts } from '../../../i18n/i18n';
import { Actions } from './actions';
import { PriceBlock } from './price-block';
import styles from './summary.module.css';

/** What decides at first sight: the title, the price, the place. */
export function Summary({ listing }: { listing: ListingDetail }) {
  const { listing: texts } = useTexts();
  return (
    <div class={styles.summary}>
      {(listing.demo || listing.tenanted) && (
        <ul class={styles.marks}>
          {listing.tenanted && <li class={styles.let}>{texts.tenanted}</li>}
          {listing.demo && (
            <li class={styles.demo} title={texts.demoHint}>
              {texts.demo}
            </li>
          )}
        </ul>
      )}
      <h1 class={styles.title} data-testid="listing-title">
        {listing.title}
      </h1>
      <PriceBlock listing={listing} />
      <div class={styles.place}>
        <p>{listing.address}</p>
        <MetroWalks walks={listing.metro} testId="listing-metro" />
      </div>
      <Actions listing={listing} />
      <p class={styles.dates}>
        {texts.published(listing.publishedAt)}, {texts.updated(listing.updatedAt)}
      </p>
    </div>
  );
}
