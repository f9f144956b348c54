import { fieldOf } from './data';
import type { Post } from './protocol';
import type { Questions } from './questions';

/** The contact reaches Telegram's servers before it can be read back, so it is asked for a few times. */
const TRIES = 8;
const PAUSE_MS = 400;
const PATIENCE_MS = 2000;

/**
 * Has the person hand over their phone number; null where they would rather not. Good for filling in a form: what proves
 * a number is the contact that the bot receives at the same time.
 */
export async function askPhone(post: Post, questions: Questions): Promise<string | null> {
  const answer = questions.next('phone_requested');
  post('web_app_request_phone', undefined);
  if (fieldOf(await answer, 'status') !== 'sent') return null;
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const reply = questions.next('custom_method_invoked', PATIENCE_MS);
    post('web_app_invoke_custom_method', {
      req_id: `contact-${attempt}`,
      method: 'getRequestedContact',
      params: {},
    });
    const phone = phoneOf(fieldOf(await reply, 'result'));
    if (phone !== null) return phone;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return null;
}

/** The number inside a signed contact, with its plus. */
function phoneOf(signed: unknown): string | null {
  try {
    const contact: unknown = JSON.parse(new URLSearchParams(String(signed)).get('contact') ?? '');
    const phone = fieldOf(contact, 'phone_number');
    return typeof phone === 'string' && phone !== '' ? `+${phone.replace(/^\+/, '')}` : null;
  } catch {
    return null;
  }
}
