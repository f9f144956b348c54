const SCALES: readonly [RegExp, number][] = [
  [/^(млрд|bn|b)\.?$/i, 1e9],
  [/^(млн|m|mn)\.?$/i, 1e6],
  [/^(тыс|т|k)\.?$/i, 1e3],
];

/** Groups of three digits, whatever stands between them. */
const GROUPED = /^\d{1,3}([.,]\d{3})+$/;

/** What a person typed into a field for a number. */
export type Amount = { kind: 'empty' } | { kind: 'number'; value: number } | { kind: 'wrong' };

/** Reads `1 500 000`, `1,5 млн`, `30 тыс.`, `120.5`, `1,500,000`. */
export function parseAmount(text: string): Amount {
  const bare = text.replace(/[\s₽]/g, '');
  if (bare === '') return { kind: 'empty' };
  if (GROUPED.test(bare)) return { kind: 'number', value: Number(bare.replace(/[.,]/g, '')) };
  const [, digits, word] = /^(\d+(?:[.,]\d+)?)(\D*)$/.exec(bare) ?? [];
  const scale = word === '' ? 1 : SCALES.find(([pattern]) => pattern.test(word ?? ''))?.[1];
  if (digits === undefined || scale === undefined) return { kind: 'wrong' };
  return { kind: 'number', value: Math.round(Number(digits.replace(',', '.')) * scale * 100) / 100 };
}
