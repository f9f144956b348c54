import { useState } from 'preact/hooks';
import type { ListingDetail } from '../../../api/schema';
import { Button, buttonClass } from '../../../components/button/button';
import { Icon } from '../../../components/icon/icon';
import { useCompared } from '../../../components/keep/compare';
import { HeartButton } from '../../../components/keep/heart-button';
import { useKept } from '../../../components/keep/use-kept';
import { useServices } from '../../../host/services';
import { useMainButton } from '../../../host/use-main-button';
import { useTexts } from '../../../i18n/i18n';
import styles from './actions.module.css';
import { LeadDialog } from './lead-dialog';
import { ShareButton } from './share-button';

/** What can be done with a listing. */
export function Actions({ listing }: { listing: ListingDetail }) {
  const { paths } = useServices();
  const { listing: texts, kept } = useTexts();
  const compared = useCompared();
  const hidden = useKept('hidden');
  const [asking, setAsking] = useState(false);
  const picked = compared.ids.includes(listing.id);
  return (
    <div class={styles.actions}>
      {asking ? (
        <LeadDialog listing={listing} onClose={() => setAsking(false)} />
      ) : (
        <AskButton onPress={() => setAsking(true)} />
      )}
      {listing.deal === 'SALE' && (
        <a class={buttonClass('plain', true)} href={paths.calculator(listing.id)} data-testid="to-calculator">
          <Icon name="calculator" size={18} />
          {texts.reckon}
        </a>
      )}
      <div class={styles.row}>
        <HeartButton id={listing.id} title={listing.title} />
        <Button aria-pressed={picked} data-testid="compare" onClick={() => compared.toggle(listing.id)}>
          <Icon name={picked ? 'check' : 'scales'} size={18} />
          {picked ? kept.compared : kept.compare}
        </Button>
        {hidden.possible && (
          <Button
            look="quiet"
            aria-pressed={hidden.has(listing.id)}
            data-testid="hide"
            onClick={() => hidden.toggle(listing.id)}
          >
            {hidden.has(listing.id) ? kept.hidden : kept.hide}
          </Button>
        )}
      </div>
      <ShareButton listing={listing} />
    </div>
  );
}

/** The one thing to do here; the messenger's own big button where there is one. */
function AskButton({ onPress }: { onPress: () => void }) {
  const { listing } = useTexts();
  const lent = useMainButton({ text: listing.ask, enabled: true, press: onPress });
  if (lent) return null;
  return (
    <Button look="main" wide data-testid="ask" onClick={onPress}>
      {listing.ask}
    </Button>
  );
}
