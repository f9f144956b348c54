import { useTexts } from '../../../i18n/i18n';
import { type Said, stretchesOf } from '../lib/said';
import styles from './said-panel.module.css';

interface SaidPanelProps {
  said: Said;
  /** Looks for words that were not understood in the texts of listings; absent where no list is shown. */
  onWords?: (words: string) => void;
}

/** What the person wrote, with what each word gave; what was not understood; a question where one is open. */
export function SaidPanel({ said, onWords }: SaidPanelProps) {
  const { search } = useTexts();
  const { intent, question, unrecognised } = said.interpretation;
  const reply = search.replies[intent];
  return (
    <section class={styles.panel} aria-live="polite" data-testid="said">
      <p class={styles.sentence}>
        <span class="visually-hidden">{search.said}: </span>
        {stretchesOf(said).map(({ text, kind }, index) =>
          kind === 'plain' ? (
            text
          ) : (
            <span key={index} class={styles[kind]}>
              {text}
            </span>
          ),
        )}
      </p>
      {reply !== undefined && <p>{reply}</p>}
      {question != null && (
        <p class={styles.question} data-testid="question">
          {question}
        </p>
      )}
      {unrecognised.length > 0 && (
        <p class={styles.unrecognised} data-testid="unrecognised">
          {search.notUnderstood(unrecognised.map((word) => `«${word}»`).join(', '))}{' '}
          {onWords && (
            <button type="button" class={styles.words} onClick={() => onWords(unrecognised.join(' '))}>
              {search.lookForWords}
            </button>
          )}
        </p>
      )}
    </section>
  );
}
