import type { LeadRequest } from '../../../api/schema';
import type { LeadTopic, Reason } from '../../../lib/lead-topics';

/** More times than so many would be no choice. */
export const MOST_TIMES = 3;

/** What a person has typed so far. */
export interface LeadDraft {
  kind: 'CALL' | 'VIEWING';
  reason: Reason;
  name: string;
  phone: string;
  email: string;
  /** Moscow times as `2026-11-25T15:00`; an empty one is not chosen yet. */
  times: string[];
  message: string;
  agreed: boolean;
}

export const NOTHING: LeadDraft = {
  kind: 'CALL',
  reason: 'TAKEN',
  name: '',
  phone: '',
  email: '',
  times: [''],
  message: '',
  agreed: false,
};

/** Whether anything would be lost. */
export function isTyped({ phone, email, message, times }: LeadDraft): boolean {
  return [phone, email, message, ...times].some((text) => text.trim() !== '');
}

interface Wording {
  listingId: string;
  textId: string;
  topic: LeadTopic;
  /** The person's name in the messenger, by which they can be written to. */
  telegram: string | null;
  /** What is told of an offer that is no longer so, in words. */
  report: (reason: Reason) => string;
}

/** The draft as a request. */
export function leadRequest(
  draft: LeadDraft,
  { listingId, textId, topic, telegram, report }: Wording,
): LeadRequest {
  const message = topic === 'ASK' ? draft.message : [report(draft.reason), draft.message].join('\n');
  const times = draft.times.filter((time) => time !== '').map((time) => `${time}:00+03:00`);
  return {
    kind: topic === 'ASK' ? draft.kind : 'QUESTION',
    listingId,
    contact: {
      name: draft.name.trim(),
      phone: optional(draft.phone),
      email: optional(draft.email),
      ...(telegram !== null && { telegram }),
    },
    message: optional(message),
    times: topic === 'ASK' && draft.kind === 'VIEWING' && times.length > 0 ? times : null,
    consent: { textId },
  };
}

function optional(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
