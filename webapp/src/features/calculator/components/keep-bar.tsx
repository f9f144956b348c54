import { useMutation, useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import type { InvestmentRequest, ListingDetail } from '../../../api/schema';
import { Button } from '../../../components/button/button';
import { Icon } from '../../../components/icon/icon';
import { failureText } from '../../../components/message/failure';
import { useServices } from '../../../host/services';
import { useClosingGuard } from '../../../host/use-guards';
import { useEnsuredPerson } from '../../../host/use-person';
import { useTexts } from '../../../i18n/i18n';
import { useStored } from '../../../lib/use-stored';
import { saveFile } from '../../../lib/save-file';
import { calculationFile, closeCalculation, keepCalculation, shareCalculation } from '../api/kept';
import { readAnew } from '../../../api/read-anew';
import styles from './calculator.module.css';

interface KeepBarProps {
  request: InvestmentRequest;
  listing: ListingDetail | null;
  /** What the id of the kept calculation is remembered by. */
  name: string;
  keptId?: string | undefined;
}

/** Keeps what was reckoned up and hands it on. A second press on the same numbers makes no second copy. */
export function KeepBar({ request, listing, name, keptId }: KeepBarProps) {
  const { api, host, tokens } = useServices();
  const texts = useTexts();
  const { calculator } = texts;
  const ensure = useEnsuredPerson();
  const queries = useQueryClient();
  const [id, setId] = useStored<string | null>(`wewall.kept.${name}`, keptId ?? null);
  const [kept, setKept] = useState<string | null>(null);
  const numbers = JSON.stringify(request);
  const done = kept === numbers && id !== null;
  const [begun] = useState(numbers);
  // A browser keeps what is typed over a reload; in a messenger it goes when the app is closed.
  useClosingGuard(host.kind === 'telegram' && numbers !== begun && !done);
  const keep = async () => {
    if (done) return id;
    await ensure();
    const draft = { title: listing?.title ?? null, listingId: listing?.id ?? null, investment: request };
    const next = await keepCalculation(api, id, draft);
    setId(next);
    setKept(numbers);
    void readAnew(queries, { queryKey: ['calculations'] });
    host.tellOutcome(true);
    return next;
  };
  const save = useMutation({ mutationFn: keep });
  const share = useMutation({
    mutationFn: async () => {
      const { url } = await shareCalculation(api, await keep());
      return host.share({ url: new URL(url, window.location.origin).href, title: calculator.title });
    },
  });
  const download = useMutation({
    mutationFn: async (kind: 'xlsx' | 'pdf') =>
      saveFile(await calculationFile(api, await keep(), kind), `wewall.${kind}`),
  });
  const close = useMutation({
    mutationFn: (shared: string) => closeCalculation(api, shared),
    onSuccess: () => share.reset(),
  });
  if (tokens === null) return null;
  const failure = save.error ?? share.error ?? close.error ?? download.error;
  return (
    <div class={styles.keep}>
      <Button look="main" disabled={save.isPending || done} data-testid="keep" onClick={() => save.mutate()}>
        <Icon name={done ? 'check' : 'heart'} size={18} />
        {done ? calculator.kept : calculator.keep}
      </Button>
      <Button disabled={share.isPending} data-testid="share" onClick={() => share.mutate()}>
        <Icon name="share" size={18} />
        {share.data === 'copied' ? calculator.copied : calculator.share}
      </Button>
      {share.data !== undefined && id !== null && (
        <Button look="quiet" disabled={close.isPending} onClick={() => close.mutate(id)}>
          {calculator.closeLink}
        </Button>
      )}
      {(['xlsx', 'pdf'] as const).map((kind) => (
        <Button
          key={kind}
          disabled={download.isPending}
          data-testid={`download-${kind}`}
          onClick={() => download.mutate(kind)}
        >
          {download.isPending && download.variables === kind ? calculator.making : calculator.files[kind]}
        </Button>
      ))}
      {failure !== null && <p role="alert">{failureText(failure, texts)}</p>}
    </div>
  );
}
