import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { type Locale, rememberLocale } from './locale';
import { loadTexts, restOfTexts, type Texts } from './texts';

interface I18n {
  locale: Locale;
  texts: Texts;
  /** Speaks another language from now on, and remembers it. */
  speak: (locale: Locale) => void;
}

const I18nContext = createContext<I18n | null>(null);

interface I18nProviderProps {
  locale: Locale;
  texts: Texts;
  /** Told of each language that is spoken, the first one included. */
  onLocale: (locale: Locale) => void;
  children: ComponentChildren;
}

export function I18nProvider({ locale, texts, onLocale, children }: I18nProviderProps) {
  const [spoken, setSpoken] = useState({ locale, texts });
  const speak = useCallback((next: Locale) => {
    rememberLocale(next);
    const load = async () => {
      const loaded = await loadTexts(next);
      await restOfTexts();
      setSpoken({ locale: next, texts: loaded });
    };
    void load();
  }, []);
  useEffect(() => {
    document.documentElement.lang = spoken.locale;
    onLocale(spoken.locale);
  }, [spoken.locale, onLocale]);
  const value = useMemo(() => ({ ...spoken, speak }), [spoken, speak]);
  return <I18nContext.Provider value={value}>{children}</I18nContext.Provider>;
}

export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (i18n === null) throw new Error('There is no I18nProvider around this component.');
  return i18n;
}

export function useTexts(): Texts {
  return useI18n().texts;
}
