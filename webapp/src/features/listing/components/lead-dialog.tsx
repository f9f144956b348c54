import { useMutation, useQuery } from '@tanstack/preact-query';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ApiError } from '../../../api/api-error';
import type { LeadRequest, ListingDetail } from '../../../api/schema';
import { Button } from '../../../components/button/button';
import { Icon } from '../../../components/icon/icon';
import { failureText } from '../../../components/message/failure';
import { useHostBack } from '../../../host/navigation';
import { useServices } from '../../../host/services';
import { useI18n } from '../../../i18n/i18n';
import { useStored } from '../../../lib/use-stored';
import { consentQuery, sendLead } from '../api';
import { LeadFields } from './lead-fields';
import styles from './lead-dialog.module.css';

/** What a person has typed so far. */
export interface LeadDraft {
  kind: 'CALL' | 'VIEWING';
  name: string;
  phone: string;
  email: string;
  time: string;
  message: string;
  agreed: boolean;
}

const NOTHING: LeadDraft = {
  kind: 'CALL',
  name: '',
  phone: '',
  email: '',
  time: '',
  message: '',
  agreed: false,
};

interface LeadDialogProps {
  listing: ListingDetail;
  onClose: () => void;
}

/** Asks for a call or a viewing. What is typed outlives a reload; a second press sends nothing twice. */
export function LeadDialog({ listing, onClose }: LeadDialogProps) {
  const { api, paths, host } = useServices();
  const { locale, texts } = useI18n();
  const { lead } = texts;
  const dialog = useRef<HTMLDialogElement>(null);
  const [draft, setDraft] = useStored<LeadDraft>('wewall.lead', NOTHING);
  const [key] = useState(() => crypto.randomUUID());
  const { data: consent } = useQuery(consentQuery(api, locale));
  const send = useMutation({
    mutationFn: () => sendLead(api, requestOf(draft, listing.id, consent?.id ?? ''), key),
    onSuccess: () => {
      host.tellOutcome(true);
      setDraft({ ...draft, message: '', time: '' });
    },
    onError: () => host.tellOutcome(false),
  });
  useHostBack(onClose);
  useEffect(() => dialog.current?.showModal(), []);
  const sent = send.isSuccess;
  const dirty = !sent && (draft.name !== '' || draft.phone !== '' || draft.message !== '');
  useEffect(() => {
    host.guardClosing(dirty);
    return () => host.guardClosing(false);
  }, [host, dirty]);
  return (
    <dialog ref={dialog} class={styles.dialog} aria-label={lead.title} onClose={onClose} data-testid="lead">
      <header class={styles.head}>
        <h2>{sent ? lead.sentTitle : lead.title}</h2>
        <button type="button" class={styles.close} aria-label={lead.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {sent ? (
        <p role="status">{lead.sentLead}</p>
      ) : (
        <form
          class={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!send.isPending && draft.agreed && consent !== undefined) send.mutate();
          }}
        >
          <LeadFields draft={draft} onChange={setDraft} problems={problemsOf(send.error)} />
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
          {send.isError && (
            <p class={styles.problem} role="alert">
              {failureText(send.error, texts)}
            </p>
          )}
          <Button
            look="main"
            wide
            type="submit"
            disabled={!draft.agreed || consent === undefined || send.isPending}
          >
            {send.isPending ? lead.sending : lead.send}
          </Button>
        </form>
      )}
    </dialog>
  );
}

function requestOf(draft: LeadDraft, listingId: string, textId: string): LeadRequest {
  const optional = (text: string) => (text.trim() === '' ? null : text.trim());
  return {
    kind: draft.kind,
    listingId,
    contact: { name: draft.name.trim(), phone: optional(draft.phone), email: optional(draft.email) },
    message: optional(draft.message),
    times: draft.kind === 'VIEWING' && draft.time !== '' ? [`${draft.time}:00+03:00`] : null,
    consent: { textId },
  };
}

function problemsOf(failure: unknown): ReadonlyMap<string, string> {
  const errors = failure instanceof ApiError ? failure.problem?.errors : undefined;
  return new Map(errors?.map(({ field, message }) => [field, message]));
}
