import { describe, expect, it, vi } from 'vitest';
import { askPhone } from './phone';
import { createQuestions } from './questions';

const CONTACT = `contact=${encodeURIComponent('{"user_id":7,"phone_number":"79000000000"}')}&auth_date=1&hash=abc`;

/** A client that answers what it is asked with the given statuses and results, one after another. */
function asking(status: string, results: unknown[] = []) {
  const questions = createQuestions();
  const left = [...results];
  const post = vi.fn((eventType: string) =>
    queueMicrotask(() =>
      eventType === 'web_app_request_phone'
        ? questions.told('phone_requested', { status })
        : questions.told('custom_method_invoked', { req_id: 'x', result: left.shift() }),
    ),
  );
  return { post, phone: askPhone(post, questions) };
}

describe('a phone number from the client', () => {
  it('is read out of the signed contact', async () => {
    expect(await asking('sent', [CONTACT]).phone).toBe('+79000000000');
  });

  it('is asked for again while it has not arrived', async () => {
    const { post, phone } = asking('sent', ['', CONTACT]);
    expect(await phone).toBe('+79000000000');
    expect(post).toHaveBeenCalledTimes(3);
  });

  it('is none where the person would rather not', async () => {
    const { post, phone } = asking('cancelled');
    expect(await phone).toBeNull();
    expect(post).toHaveBeenCalledOnce();
  });

  it('is none where what comes is no contact', async () => {
    vi.useFakeTimers();
    const { phone } = asking(
      'sent',
      Array.from({ length: 8 }, () => 'contact=%7Bbroken'),
    );
    await vi.runAllTimersAsync();
    expect(await phone).toBeNull();
    vi.useRealTimers();
  });
});
