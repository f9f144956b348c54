import type { ListingDetail } from '../../../api/schema';
import { useTexts } from '../../../i18n/i18n';
import { priceForms, type PriceUnit } from '../../../lib/price';
import { useStored } from '../../../lib/use-stored';
import styles from './price-block.module.css';

/** The price in the form that the person chose, else as the market quotes it; its other forms are a press away. */
export function PriceBlock({ listing }: { listing: ListingDetail }) {
  const { listing: texts, labels } = useTexts();
  const [unit, setUnit] = useStored<PriceUnit | null>(`wewall.unit.${listing.deal}`, null);
  const forms = priceForms(listing);
  const chosen = forms.find((form) => form.unit === unit) ?? forms[0];
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
        {forms
          .filter((form) => form !== chosen)
          .map((form) => (
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
