import { createFormats } from './formats';
import type { Locale } from './locale';
import { ru } from './ru';

/** Every text of the screens. */
export type Texts = ReturnType<typeof ru>;

/** The texts of a language; another one than Russian is loaded when it is wanted. */
export async function loadTexts(locale: Locale): Promise<Texts> {
  const formats = createFormats(locale);
  switch (locale) {
    case 'ru':
      return ru(formats);
    case 'en': {
      const { en } = await import('./en');
      return en(formats);
    }
  }
}
