import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../../components/icon/icon';
import { failureText, FailureNotice } from '../../../components/message/failure';
import { useTexts } from '../../../i18n/i18n';
import { useStored } from '../../../lib/use-stored';
import type { SearchCriteria } from '../../../api/schema';
import { useInterpret } from '../api/use-interpret';
import type { Said } from '../lib/said';
import styles from './search-line.module.css';

const LONGEST_TEXT = 4096;

interface SearchLineProps {
  criteria: SearchCriteria;
  placeholder: string;
  large?: boolean;
  /** Sentences to try by a press. */
  examples?: readonly string[];
  onSaid: (said: Said) => void;
}

/** One line for a sentence. It keeps what was typed until the sentence is understood. */
export function SearchLine({ criteria, placeholder, large = false, examples = [], onSaid }: SearchLineProps) {
  const texts = useTexts();
  const { search } = texts;
  const [draft, setDraft] = useStored('wewall.draft', '');
  const interpret = useInterpret((said) => {
    setDraft('');
    onSaid(said);
  });
  const input = useGrowing(draft);
  const submit = (typed = draft) => {
    const text = typed.trim();
    if (text !== '' && !interpret.isPending) interpret.mutate({ text, criteria });
  };
  return (
    <div class={styles.wrap}>
      <form
        class={large ? `${styles.line} ${styles.large}` : styles.line}
        role="search"
        aria-busy={interpret.isPending}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <textarea
          ref={input}
          class={styles.input}
          data-testid="search-input"
          aria-label={search.inputLabel}
          placeholder={placeholder}
          rows={1}
          maxLength={LONGEST_TEXT}
          enterkeyhint="search"
          autocomplete="off"
          value={draft}
          onInput={(event) => setDraft(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            submit();
          }}
        />
        <button type="submit" class={styles.submit} data-testid="search-submit">
          <Icon name="arrow" />
          <span class="visually-hidden">{interpret.isPending ? search.submitting : search.submit}</span>
        </button>
      </form>
      {interpret.isError && (
        <FailureNotice text={failureText(interpret.error, texts)} onRetry={() => submit()} />
      )}
      {examples.length > 0 && (
        <Examples
          examples={examples}
          onTry={(example) => {
            setDraft(example);
            submit(example);
          }}
        />
      )}
    </div>
  );
}

function Examples({ examples, onTry }: { examples: readonly string[]; onTry: (example: string) => void }) {
  const { search } = useTexts();
  return (
    <ul class={styles.examples} aria-label={search.examplesTitle}>
      {examples.map((example) => (
        <li key={example}>
          <button type="button" onClick={() => onTry(example)}>
            {example}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Makes the field as high as its text, up to the limit that the styles set. */
function useGrowing(text: string) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (field.current === null) return;
    field.current.style.height = 'auto';
    field.current.style.height = `${field.current.scrollHeight}px`;
  }, [text]);
  return field;
}
