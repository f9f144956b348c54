import type { Interpretation } from '../../../api/schema';

/** What a person wrote last, and what it was understood as. */
export interface Said {
  text: string;
  interpretation: Interpretation;
}

/** A stretch of a text: understood, not understood, or passed over. */
export interface Stretch {
  text: string;
  kind: 'understood' | 'unknown' | 'plain';
}

interface Marked {
  start: number;
  end: number;
  kind: 'understood' | 'unknown';
}

/** Cuts what was written into stretches, so that it can be shown what each word gave. */
export function stretchesOf({ text, interpretation: { understood, unrecognised } }: Said): Stretch[] {
  const spans: Marked[] = understood.map(({ start, end }) => ({ start, end, kind: 'understood' }));
  const words = unrecognised.flatMap((word) => occurrence(text, word, spans));
  const marks = [...spans, ...words].sort((one, other) => one.start - other.start);
  const stretches: Stretch[] = [];
  let position = 0;
  for (const { start, end, kind } of marks) {
    if (start < position) continue;
    stretches.push(
      { text: text.slice(position, start), kind: 'plain' },
      { text: text.slice(start, end), kind },
    );
    position = end;
  }
  stretches.push({ text: text.slice(position), kind: 'plain' });
  return stretches.filter((stretch) => stretch.text !== '');
}

/** Where a word stands outside of what was understood. */
function occurrence(text: string, word: string, spans: readonly Marked[]): Marked[] {
  const lower = text.toLowerCase();
  const sought = word.toLowerCase();
  for (
    let start = lower.indexOf(sought);
    start >= 0 && sought !== '';
    start = lower.indexOf(sought, start + 1)
  ) {
    const end = start + word.length;
    if (spans.every((span) => end <= span.start || start >= span.end))
      return [{ start, end, kind: 'unknown' }];
  }
  return [];
}

/** Whether the list is to be shown anew by what was understood; otherwise there is only an answer to read. */
export function changesSearch({ interpretation: { intent } }: Said): boolean {
  return intent === 'SEARCH' || intent === 'SUBSCRIBE' || intent === 'RESET';
}
