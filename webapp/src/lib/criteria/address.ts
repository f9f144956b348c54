import type { NumberRange, SearchCriteria } from '../../api/schema';
import { type CriteriaField, FIELD_NAMES, FIELDS, type FieldShape } from './fields';

const NUMBER = /^-?\d+(\.\d+)?$/;
const MOST_VALUES = 50;

type Value = SearchCriteria[CriteriaField];

/**
 * Criteria as the query of an address: `deal=RENT&area=100..200&metro=…`. Fields stand in the order of the contract, sets
 * are joined by commas, ranges are `min..max` with either side open.
 */
export function encodeCriteria(criteria: SearchCriteria): string {
  return FIELD_NAMES.flatMap((field) => {
    const text = encodeValue(FIELDS[field], criteria[field]);
    return text === '' ? [] : [`${field}=${text}`];
  }).join('&');
}

function encodeValue(shape: FieldShape, value: Value): string {
  if (value == null) return '';
  switch (shape.kind) {
    case 'choices':
    case 'names':
      return Array.isArray(value) ? value.map(encodeURIComponent).join(',') : '';
    case 'range': {
      const { min, max } = value as NumberRange;
      return min == null && max == null ? '' : `${min ?? ''}..${max ?? ''}`;
    }
    default:
      return typeof value === 'object' ? '' : encodeURIComponent(value);
  }
}

/**
 * Criteria out of the query of an address. An address is written by anybody: fields, values and forms that are not
 * known put no limit.
 */
export function decodeCriteria(query: string): SearchCriteria {
  const raw = new Map(query.replace(/^\?/, '').split('&').map(nameAndText));
  const found = FIELD_NAMES.flatMap((field) => {
    const value = decodeValue(FIELDS[field], raw.get(field) ?? '');
    return value === undefined ? [] : [[field, value] as const];
  });
  return Object.fromEntries(found);
}

function nameAndText(pair: string): [string, string] {
  const equals = pair.indexOf('=');
  return equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
}

function decodeValue(shape: FieldShape, raw: string): unknown {
  switch (shape.kind) {
    case 'choice':
      return shape.values.find((value) => value === decoded(raw));
    case 'choices':
      return set(decoded(raw).split(','), (value) => shape.values.includes(value));
    case 'names':
      return set(raw.split(',').map(decoded), (name) => name !== '' && name.length <= 100);
    case 'flag':
      return raw === 'true' ? true : undefined;
    case 'number':
      return number(raw);
    case 'range':
      return range(decoded(raw), shape.sides, shape.lowest ?? 0);
  }
}

/** A broken escape is text like any other. A plus is a plus, since the class B+ may stand unescaped. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function set(values: string[], accepted: (value: string) => boolean): string[] | undefined {
  const kept = [...new Set(values.filter(accepted))].slice(0, MOST_VALUES);
  return kept.length === 0 ? undefined : kept;
}

function number(text: string | undefined): number | undefined {
  return text !== undefined && NUMBER.test(text) ? Number(text) : undefined;
}

function range(text: string, sides: readonly ('min' | 'max')[], lowest: number): NumberRange | undefined {
  const [min, max, ...rest] = text.split('..');
  if (rest.length > 0) return undefined;
  const bounds = { min: number(min), max: number(max) };
  const named = sides.flatMap((side) => {
    const bound = bounds[side];
    return bound === undefined || bound < lowest ? [] : [[side, bound] as const];
  });
  return named.length === 0 ? undefined : Object.fromEntries(named);
}
