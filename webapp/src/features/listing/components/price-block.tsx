import type { ListingDetail } from '../../../api/schema';
import { useTexts } from '../../../i18n/i18n';
import { priceForms } from '../../../lib/price';
import styles from './price-block.module.css';

/** The price as the market quotes it, large; below it the same price in its other forms and what it holds. */
export function PriceBlock({ listing }: { listing: ListingDetail }) {
  const { listing: texts, labels } = useTexts();
  const [usual, ...others] = priceForms(listing);
  const notes = [
    listing.taxForm == null ? null : labels.taxForms[listing.taxForm],
    listing.terms?.opexIncluded == null
      ? null
      : `${texts.terms.opexIncluded.toLowerCase()} ${listing.terms.opexIncluded ? texts.included : texts.notIncluded}`,
  ].filter((note) => note !== null);
  return (
    <div class={styles.block}>
      <p class={styles.usual} data-testid="listing-price">
        {texts.price(usual)}
      </p>
      <ul class={styles.others} aria-label={texts.otherPrices}>
        {others.map((form) => (
          <li key={form.unit}>{texts.price(form)}</li>
        ))}
      </ul>
      {notes.length > 0 && <p class={styles.notes}>{notes.join(', ')}</p>}
    </div>
  );
}
