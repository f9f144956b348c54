import { useCallback, useEffect, useRef } from 'preact/hooks';
import { ApiError } from '../../../api/api-error';
import type { ListingDetail } from '../../../api/schema';
import { Button } from '../../../components/button/button';
import { Icon } from '../../../components/icon/icon';
import { failureText, FailureNotice } from '../../../components/message/failure';
import { useHostBack } from '../../../host/navigation';
import { useServices } from '../../../host/services';
import { useClosingGuard } from '../../../host/use-guards';
import { useMainButton } from '../../../host/use-host-button';
import { useI18n } from '../../../i18n/i18n';
import type { LeadTopic } from '../../../lib/lead-topics';
import { isTyped } from '../lib/lead';
import { useLead } from '../lib/use-lead';
import { LeadFields } from './lead-fields';
import styles from './lead-dialog.module.css';

interface LeadDialogProps {
  listing: ListingDetail;
  /** What it is for: to be called or shown round, or to tell that the offer is no longer so. */
  topic: LeadTopic;
  onClose: () => void;
}

/** Asks for a call or a viewing. What is typed outlives a reload; a second press sends nothing twice. */
export function LeadDialog({ listing, topic, onClose }: LeadDialogProps) {
  const { paths } = useServices();
  const { texts } = useI18n();
  const { lead } = texts;
  const dialog = useRef<HTMLDialogElement>(null);
  const { draft, setDraft, send, consent, ready } = useLead(listing.id, topic);
  // By the dialog itself, so that the focus goes back to where it came from.
  const close = useCallback(() => dialog.current?.close(), []);
  useHostBack(close);
  useEffect(() => dialog.current?.showModal(), []);
  const sent = send.isSuccess;
  useClosingGuard(!sent && isTyped(draft));
  const submit = () => {
    if (ready) send.mutate();
  };
  const button = { text: send.isPending ? lead.sending : lead.send, enabled: ready, busy: send.isPending };
  const lent = useMainButton(
    sent ? { text: lead.close, enabled: true, press: close } : { ...button, press: submit },
  );
  return (
    <dialog
      ref={dialog}
      class={styles.dialog}
      aria-label={lead.titles[topic]}
      onClose={onClose}
      data-testid="lead"
    >
      <header class={styles.head}>
        <h2>{sent ? lead.sentTitle : lead.titles[topic]}</h2>
        <button type="button" class={styles.close} aria-label={lead.close} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      {sent ? (
        <p role="status">{lead.sentLeads[topic]}</p>
      ) : (
        <form
          class={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <LeadFields topic={topic} draft={draft} onChange={setDraft} problems={problemsOf(send.error)} />
          <label class={styles.consent}>
            <input
              type="checkbox"
              checked={draft.agreed}
              onChange={(event) => setDraft({ ...draft, agreed: event.currentTarget.checked })}
            />
            <span>
              {lead.agree} <a href={paths.legal('consent')}>{lead.agreeTo}</a>
            </span>
          </label>
          {consent.isError && (
            <FailureNotice text={failureText(consent.error, texts)} onRetry={() => void consent.refetch()} />
          )}
          {send.isError && (
            <p class={styles.problem} role="alert">
              {failureText(send.error, texts)}
            </p>
          )}
          {!lent && (
            <Button look="main" wide type="submit" disabled={!ready}>
              {button.text}
            </Button>
          )}
          {!draft.agreed && <p class={styles.note}>{lead.agreeFirst}</p>}
        </form>
      )}
    </dialog>
  );
}

function problemsOf(failure: unknown): ReadonlyMap<string, string> {
  const errors = failure instanceof ApiError ? failure.problem?.errors : undefined;
  return new Map(errors?.map(({ field, message }) => [field, message]));
}
