import { useState } from 'preact/hooks';
import type { ListingDetail } from '../../../api/schema';
import { Button, buttonClass } from '../../../components/button/button';
import { Icon } from '../../../components/icon/icon';
import { useCompared } from '../../../components/keep/compare';
import { HeartButton } from '../../../components/keep/heart-button';
import { useKept } from '../../../components/keep/use-kept';
import { useNavigate } from '../../../host/navigation';
import { useServices } from '../../../host/services';
import { useMainButton, useSecondaryButton } from '../../../host/use-host-button';
import { useTexts } from '../../../i18n/i18n';
import type { LeadTopic } from '../../../lib/lead-topics';
import styles from './actions.module.css';
import { LeadDialog } from './lead-dialog';
import { ShareButton } from './share-button';

/** What can be done with a listing. */
export function Actions({ listing }: { listing: ListingDetail }) {
  const { listing: texts, keep, kept } = useTexts();
  const compared = useCompared();
  const hidden = useKept('hidden');
  const [topic, setTopic] = useState<LeadTopic | null>(null);
  const picked = compared.ids.includes(listing.id);
  return (
    <div class={styles.actions}>
      <Leading listing={listing} lends={topic === null} onAsk={() => setTopic('ASK')} />
      {topic !== null && <LeadDialog listing={listing} topic={topic} onClose={() => setTopic(null)} />}
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
            {hidden.has(listing.id) ? kept.hiddenMark : keep.hide}
          </Button>
        )}
      </div>
      <ShareButton listing={listing} />
      <Button look="quiet" wide data-testid="outdated" onClick={() => setTopic('OUTDATED')}>
        {texts.outdated}
      </Button>
    </div>
  );
}

interface LeadingProps {
  listing: ListingDetail;
  /** Whether the messenger's buttons are to be taken; not while a dialog has them. */
  lends: boolean;
  onAsk: () => void;
}

/** What there is to do here first; the messenger's own big buttons where there are some. */
function Leading({ listing: { id, deal }, lends, onAsk }: LeadingProps) {
  const { paths } = useServices();
  const { listing } = useTexts();
  const navigate = useNavigate();
  const sold = deal === 'SALE';
  const lentMain = useMainButton(lends ? { text: listing.ask, enabled: true, press: onAsk } : null);
  const lentSecond = useSecondaryButton(
    sold && lends
      ? { text: listing.reckonShort, enabled: true, press: () => navigate(paths.calculator(id)) }
      : null,
  );
  return (
    <>
      {!lentMain && (
        <Button look="main" wide data-testid="ask" onClick={onAsk}>
          {listing.ask}
        </Button>
      )}
      {sold && !lentSecond && (
        <a class={buttonClass('plain', true)} href={paths.calculator(id)} data-testid="to-calculator">
          <Icon name="calculator" size={18} />
          {listing.reckon}
        </a>
      )}
    </>
  );
}
