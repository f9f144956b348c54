import type { Reason } from '../../lib/lead-topics';
import type { Texts } from '../texts';

const reasons: Record<Reason, string> = {
  TAKEN: 'Already let or sold',
  PRICE: 'The price is another one',
  SILENT: 'Nobody answers',
  OTHER: 'Something else',
};

export const lead: Texts['lead'] = {
  titles: { ASK: 'A call or a viewing', OUTDATED: 'The offer is out of date' },
  kinds: { CALL: 'Call me', VIEWING: 'I want to see it' },
  reasons,
  report: (reason) => `The offer is out of date: ${reasons[reason].toLowerCase()}`,
  fields: {
    name: 'Your name',
    phone: 'Phone',
    email: 'E-mail (optional)',
    message: 'Comment (optional)',
  },
  phoneOfHost: 'Take it from Telegram',
  times: 'When it suits you, by Moscow time',
  timeOf: (index) => `Time ${index} that suits`,
  addTime: 'Another time',
  removeTime: (index) => `Remove time ${index}`,
  agree: 'I give',
  agreeTo: 'consent to data processing',
  agreeFirst: 'Tick the consent to send.',
  send: 'Send',
  sending: 'Sending…',
  sentTitle: 'The request is taken',
  sentLeads: {
    ASK: 'A manager will be in touch. The request is saved already.',
    OUTDATED: 'Thank you! We check the offer and answer you.',
  },
  close: 'Close',
};
