import { FORMAT_TAGS, type Locale } from './locale';

const NBSP = '\u00a0';

/** Numbers, money and dates as people of one language write them. All spaces inside are no-break ones. */
export interface Formats {
  /** `1 250 000`; up to two decimals where there are any. */
  number: (value: number) => string;
  /** `1 250 000 ₽`, whole roubles. */
  money: (value: number) => string;
  /** `125,4 млн ₽` from a million on, else as {@link Formats.money}. */
  moneyShort: (value: number) => string;
  /** `356 тыс.`, `60 млн`: as little as a label has room for. */
  amountShort: (value: number) => string;
  /** `25–50 млн ₽`. */
  moneyRange: (min: number, max: number) => string;
  /** `120,5 м²`. */
  area: (value: number) => string;
  /** `10,9 %` from 10.9. */
  percent: (value: number) => string;
  /** `22 ноября 2026 г.` of an instant or a day, Moscow time. */
  date: (value: string) => string;
  /** `ноябрь 2026 г.`. */
  month: (value: string) => string;
  /** The plural form that a number asks for. */
  plural: (value: number, forms: PluralForms) => string;
}

/** Forms of a word by the rules of its language; a missing one falls back to `other`. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

export function createFormats(locale: Locale): Formats {
  const tag = FORMAT_TAGS[locale];
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 2, useGrouping: 'always' });
  const area = new Intl.NumberFormat(tag, { maximumFractionDigits: 1, useGrouping: 'always' });
  const oneDecimal = { minimumFractionDigits: 0, maximumFractionDigits: 1 } as const;
  const rouble = { style: 'currency', currency: 'RUB', currencyDisplay: 'narrowSymbol' } as const;
  const money = new Intl.NumberFormat(tag, { ...rouble, maximumFractionDigits: 0, useGrouping: 'always' });
  const short = new Intl.NumberFormat(tag, { ...rouble, notation: 'compact', ...oneDecimal });
  const tiny = new Intl.NumberFormat(tag, { notation: 'compact', ...oneDecimal });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
  const moscow = { timeZone: 'Europe/Moscow' } as const;
  const date = new Intl.DateTimeFormat(tag, { ...moscow, day: 'numeric', month: 'long', year: 'numeric' });
  const month = new Intl.DateTimeFormat(tag, { ...moscow, month: 'long', year: 'numeric' });
  const rules = new Intl.PluralRules(tag);
  const unit = locale === 'ru' ? 'м²' : 'm²';
  return {
    number: (value) => unbroken(number.format(value)),
    money: (value) => signed(money.format(value)),
    moneyShort: (value) => signed((Math.abs(value) >= 1e6 ? short : money).format(value)),
    amountShort: (value) => unbroken(tiny.format(value)),
    moneyRange: (min, max) =>
      max >= 1e6
        ? unbroken(short.formatRange(min, max))
        : `${unbroken(number.format(min))}–${unbroken(money.format(max))}`,
    area: (value) => `${unbroken(area.format(value))}${NBSP}${unit}`,
    percent: (value) => signed(percent.format(value / 100)),
    date: (value) => unbroken(date.format(new Date(value))),
    month: (value) => unbroken(month.format(new Date(value))),
    plural: (value, forms) => forms[rules.select(value)] ?? forms.other,
  };
}

/** A minus is as wide as a plus; what is typed into fields keeps the hyphen of keyboards. */
function signed(text: string): string {
  return unbroken(text).replace('-', '−');
}

/** Which space stands between groups differs between versions of the same browser. */
function unbroken(text: string): string {
  return text.replace(/\s/g, NBSP);
}
