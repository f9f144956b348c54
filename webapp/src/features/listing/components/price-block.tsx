import type { ListingDetail } from '../../../api/schema';
import { useTexts } from '../../../i18n/i18n';
import { usePrice, useUnit } from '../../../lib/use-price';
import styles from './price-block.module.css';

/** The price in the form that the person chose, else as the market quotes it; its other forms are a press away. */
export function PriceBlock({ listing }: { listing: ListingDetail }) {
  const { listing: texts, labels } = useTexts();
  const [, setUnit] = useUnit(listing.deal);
  const [chosen, ...others] = usePrice(listing);
  const notes = [
    listing.taxForm == null ? null : labels.taxForms[listing.taxForm],
    listing.terms?.opexIncluded == null
      ? null
      : `${texts.terms.opexIncluded.toLowerCase()} ${listing.terms.opexIncluded ? texts.included : texts.notIncluded}`,
  ].filter((note) => note !== null);
  return (
    <div class={styles.block}>
      <p class={styles.usual} data-testid="listing-price" aria-live="polite">
        {texts.price(chosen)}
      </p>
      <ul class={styles.others} aria-label={texts.otherPrices}>
        {others.map((form) => (
          <li key={form.unit}>
            <button type="button" onClick={() => setUnit(form.unit)}>
              {texts.price(form)}
            </button>
          </li>
        ))}
      </ul>
      {notes.length > 0 && <p class={styles.notes}>{notes.join(', ')}</p>}
    </div>
  );
}
