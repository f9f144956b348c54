import { describe, expect, it } from 'vitest';
import { anInterpretation } from '../../../testing/fixtures';
import { changesSearch, stretchesOf } from './said';

const said = (text: string, understood: [number, number][], unrecognised: string[] = []) => ({
  text,
  interpretation: anInterpretation({
    understood: understood.map(([start, end]) => ({ start, end, field: 'deal', value: 'RENT' })),
    unrecognised,
  }),
});

describe('stretches of a sentence', () => {
  it('tell what was understood, what was not, and what lies between', () => {
    expect(
      stretchesOf(
        said(
          'сниму офис с гладиолусом',
          [
            [0, 5],
            [6, 10],
          ],
          ['гладиолусом'],
        ),
      ),
    ).toEqual([
      { text: 'сниму', kind: 'understood' },
      { text: ' ', kind: 'plain' },
      { text: 'офис', kind: 'understood' },
      { text: ' с ', kind: 'plain' },
      { text: 'гладиолусом', kind: 'unknown' },
    ]);
  });

  it('together are the sentence again', () => {
    const text = 'офис 🏢 у Белорусской, офисный';
    const stretches = stretchesOf(said(text, [[0, 4]], ['офисный', 'нет такого', '']));
    expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
  });

  it('find an unknown word outside of what was understood', () => {
    const stretches = stretchesOf(said('офисный офис', [[0, 7]], ['офис']));
    expect(stretches.at(-1)).toEqual({ text: 'офис', kind: 'unknown' });
  });

  it('are one where nothing was understood', () => {
    expect(stretchesOf(said('привет', []))).toEqual([{ text: 'привет', kind: 'plain' }]);
  });
});

describe('a text', () => {
  it.each(['SEARCH', 'SUBSCRIBE', 'RESET'] as const)('of %s changes the list', (intent) => {
    expect(changesSearch({ text: '', interpretation: anInterpretation({ intent }) })).toBe(true);
  });

  it.each(['HELP', 'SMALL_TALK', 'CALCULATE', 'SHOW_MORE'] as const)('of %s does not', (intent) => {
    expect(changesSearch({ text: '', interpretation: anInterpretation({ intent }) })).toBe(false);
  });
});
