import type { ListingDetail } from '../../../api/schema';
import { Icon } from '../../../components/icon/icon';
import { useServices } from '../../../host/services';
import { useTexts } from '../../../i18n/i18n';
import { useFacts, useTerms } from '../lib/facts';
import { FactsTable } from './facts-table';
import { Gallery } from './gallery';
import { Investment } from './investment';
import styles from './listing-view.module.css';
import { Place } from './place';
import { PriceHistory } from './price-history';
import { Similar } from './similar';
import { Summary } from './summary';

interface ListingViewProps {
  listing: ListingDetail;
  onBack: () => void;
}

/** All that is known of a listing. The summary stays in sight beside the rest where there is room. */
export function ListingView({ listing, onBack }: ListingViewProps) {
  const { host } = useServices();
  const { listing: texts } = useTexts();
  const facts = useFacts(listing);
  const terms = useTerms(listing);
  return (
    <article class={styles.page}>
      {!host.hasBackButton && (
        <button type="button" class={styles.back} onClick={onBack}>
          <Icon name="back" size={18} />
          {texts.back}
        </button>
      )}
      <div class={styles.columns}>
        <div class={styles.gallery}>
          <Gallery photos={listing.photos} title={listing.title} />
        </div>
        <Summary listing={listing} />
        <div class={styles.rest}>
          <Investment listing={listing} />
          <section class={styles.section}>
            <h2>{texts.descriptionTitle}</h2>
            <p class={styles.description}>{listing.description}</p>
          </section>
          <Features features={listing.features} />
          <Place listing={listing} />
          <div class={styles.tables}>
            <FactsTable title={texts.factsTitle} facts={facts} />
            <FactsTable title={texts.termsTitle} facts={terms} />
          </div>
          <PriceHistory id={listing.id} />
          <Similar id={listing.id} />
        </div>
      </div>
    </article>
  );
}

function Features({ features }: Pick<ListingDetail, 'features'>) {
  const { listing, labels } = useTexts();
  if (features.length === 0) return null;
  return (
    <section class={styles.section}>
      <h2>{listing.featuresTitle}</h2>
      <ul class={styles.features}>
        {features.map((feature) => (
          <li key={feature}>
            <Icon name="check" size={16} />
            {labels.features[feature]}
          </li>
        ))}
      </ul>
    </section>
  );
}
