export const LOCALES = ['ru', 'en'] as const;

/** A language that the screens speak. */
export type Locale = (typeof LOCALES)[number];

/** The language with the rules that numbers and dates follow. */
export const FORMAT_TAGS: Record<Locale, string> = { ru: 'ru-RU', en: 'en-GB' };

const STORED = 'wewall.locale';

function asLocale(language: string | null | undefined): Locale | null {
  const primary = language?.toLowerCase().split(/[-_]/)[0];
  return LOCALES.find((locale) => locale === primary) ?? null;
}

/** The person's own choice, else what the host tells, else the browser's languages, else Russian. */
export function preferredLocale(hostLanguage: string | null): Locale {
  const told = hostLanguage === null ? navigator.languages : [hostLanguage];
  return asLocale(storedLocale()) ?? told.map(asLocale).find((locale) => locale !== null) ?? 'ru';
}

export function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem(STORED, locale);
  } catch {
    // Storage is closed in some frames; the choice then lasts as long as the page.
  }
}

function storedLocale(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}
