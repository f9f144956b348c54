import type { Texts } from '../texts';

export const lead: Texts['lead'] = {
  title: 'A call or a viewing',
  kinds: { CALL: 'Call me', VIEWING: 'I want to see it' },
  fields: {
    name: 'Your name',
    phone: 'Phone',
    email: 'E-mail (optional)',
    time: 'When it suits you',
    message: 'Comment (optional)',
  },
  agree: 'I give',
  agreeTo: 'consent to data processing',
  send: 'Send',
  sending: 'Sending…',
  sentTitle: 'The request is taken',
  sentLead: 'A manager will be in touch. The request is saved already.',
  close: 'Close',
};
