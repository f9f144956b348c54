import { createFormats } from './formats';
import type { Locale } from './locale';
import { ru } from './ru';
import type { ruRest } from './ru-rest';

/** Every text of the screens. */
export type Texts = ReturnType<typeof ru> & ReturnType<typeof ruRest>;

let fetchRest = () => Promise.resolve();

/**
 * The texts of a language, as far as the first screens need them. Another language than Russian is loaded when it is
 * wanted, and then whole.
 */
export async function loadTexts(locale: Locale): Promise<Texts> {
  const formats = createFormats(locale);
  switch (locale) {
    case 'ru': {
      const texts = ru(formats) as Texts;
      fetchRest = async () => void Object.assign(texts, (await import('./ru-rest')).ruRest(formats));
      return texts;
    }
    case 'en': {
      const { en } = await import('./en');
      fetchRest = () => Promise.resolve();
      return en(formats);
    }
  }
}

/** To be waited for before a page shows that is no first screen: from then on all texts are there. */
export function restOfTexts(): Promise<void> {
  return fetchRest();
}
