import type { ComponentChildren } from 'preact';
import { ApiError } from '../../api/api-error';
import { useTexts } from '../../i18n/i18n';
import type { Texts } from '../../i18n/texts';
import { Button } from '../button/button';
import { Message, MessageActions } from './message';
import styles from './failure.module.css';

/** Refusals of a call because nobody is signed in, or not any more. */
const NOBODY: ReadonlySet<string> = new Set([
  'UNAUTHORIZED',
  'TOKEN_INVALID',
  'REFRESH_INVALID',
  'REFRESH_REUSED',
]);

/** What a failure means for a person, in a sentence. */
export function failureText(failure: unknown, { common: { failures } }: Texts): string {
  if (!(failure instanceof ApiError)) return failures.unknown;
  if (failure.kind !== 'refused') return failures[failure.kind];
  if (failure.status === 429) return failures.busy(failure.retryAfterSeconds);
  if (failure.status >= 500) return failures.server;
  if (NOBODY.has(failure.code ?? '')) return failures.nobody;
  const { problem } = failure;
  const fields = problem?.errors?.map(({ message }) => message).filter((message) => message !== '') ?? [];
  return fields.length > 0 ? fields.join(' ') : (problem?.detail ?? problem?.title ?? failures.unknown);
}

interface FailureProps {
  failure: unknown;
  onRetry: () => void;
}

/** A failure in place of what could not be had. */
export function FailureMessage({ title, failure, onRetry }: FailureProps & { title: string }) {
  const texts = useTexts();
  const trace = failure instanceof ApiError ? failure.problem?.traceId : null;
  return (
    <div role="alert">
      <Message title={title} icon="alert">
        <p>{failureText(failure, texts)}</p>
        {trace && <p class={styles.trace}>{texts.common.trace(trace)}</p>}
        <MessageActions>
          <Button look="main" onClick={onRetry}>
            {texts.common.retry}
          </Button>
        </MessageActions>
      </Message>
    </div>
  );
}

/** A failure in one line, beside what is there. */
export function FailureNotice({ text, onRetry }: { text: string; onRetry: () => void }) {
  const { common } = useTexts();
  return (
    <Notice text={text}>
      <Button look="quiet" onClick={onRetry}>
        {common.retry}
      </Button>
    </Notice>
  );
}

/** A sentence that must not be missed, with what can be done about it. */
export function Notice({ text, children }: { text: string; children?: ComponentChildren }) {
  return (
    <div class={styles.notice} role="alert">
      <span>{text}</span>
      {children}
    </div>
  );
}
