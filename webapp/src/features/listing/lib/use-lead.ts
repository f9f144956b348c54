import { useMutation, useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { useServices } from '../../../host/services';
import { usePerson } from '../../../host/use-person';
import { useI18n } from '../../../i18n/i18n';
import { useStored } from '../../../lib/use-stored';
import { consentQuery, sendLead } from '../api';
import type { LeadTopic } from '../../../lib/lead-topics';
import { type LeadDraft, leadRequest, NOTHING } from './lead';

/** What is typed, which outlives a reload, and a way to send it once. */
export function useLead(listingId: string, topic: LeadTopic) {
  const { api, host } = useServices();
  const { locale, texts } = useI18n();
  const { profile } = usePerson();
  const [stored, setDraft] = useStored<Partial<LeadDraft>>('wewall.lead', {});
  const draft = { ...NOTHING, name: profile?.firstName ?? '', ...stored };
  const [key] = useState(() => crypto.randomUUID());
  const consent = useQuery(consentQuery(api, locale));
  const textId = consent.data?.id;
  const telegram = host.kind === 'telegram' ? (profile?.username ?? null) : null;
  const send = useMutation({
    mutationFn: () =>
      sendLead(
        api,
        leadRequest(draft, { listingId, textId: textId ?? '', topic, telegram, report: texts.lead.report }),
        key,
      ),
    onSuccess: () => {
      host.tellOutcome(true);
      setDraft({ ...draft, message: '', times: NOTHING.times });
    },
    onError: () => host.tellOutcome(false),
  });
  const ready = draft.agreed && textId !== undefined && !send.isPending;
  return { draft, setDraft, send, consent, ready, telegram };
}
