import { useState } from 'preact/hooks';
import type { ListingDetail } from '../../../api/schema';
import { Button } from '../../../components/button/button';
import { Icon } from '../../../components/icon/icon';
import type { ShareOutcome } from '../../../host/host-bridge';
import { useServices } from '../../../host/services';
import { useTexts } from '../../../i18n/i18n';
import { createPaths } from '../../../lib/paths';
import { prepareShare } from '../api';

/** Anybody can open the browser app, so its address is what is handed on. */
const PUBLIC_PATHS = createPaths('');

export function ShareButton({ listing: { id, title } }: { listing: ListingDetail }) {
  const { api, host, tokens } = useServices();
  const { listing } = useTexts();
  const [outcome, setOutcome] = useState<ShareOutcome>('shown');
  const share = async () => {
    if (host.canSendPrepared && tokens !== null) {
      const prepared = await prepareShare(api, id).catch(() => null);
      if (prepared !== null) {
        host.sendPrepared(prepared.id);
        return;
      }
    }
    const url = new URL(PUBLIC_PATHS.listing(id), window.location.origin);
    setOutcome(await host.share({ url: url.href, title }));
  };
  return (
    <Button wide onClick={() => void share()}>
      <Icon name={outcome === 'copied' ? 'check' : 'share'} size={18} />
      <span aria-live="polite">{listing.shareOutcome[outcome] || listing.share}</span>
    </Button>
  );
}
