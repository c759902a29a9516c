import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { createIntl, createIntlCache, type IntlShape } from 'react-intl';
import { I18nProvider } from 'react-aria-components';
import type english from './catalogues/en.json';
import { formatsOf, type Formats } from './formats';
import { FORMATTING, keepLanguage, type Language } from './language';

export type TextKey = keyof typeof english;
type Catalogue = Record<TextKey, string>;
type Values = Readonly<Record<string, string | number>>;

export type Texts = Formats & {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly t: (key: TextKey, values?: Values) => string;
  /** A text with `<b>` in it. */
  readonly rich: (key: TextKey, values?: Values) => ReactNode;
  /** The text of a code from the server, or the code itself where the catalogue has none. */
  readonly code: (group: string, code: string) => string;
};

const CATALOGUES: Record<Language, () => Promise<{ default: Catalogue }>> = {
  en: () => import('./catalogues/en.json'),
  fr: () => import('./catalogues/fr.json'),
  sw: () => import('./catalogues/sw.json'),
  rn: () => import('./catalogues/rn.json'),
};

const Context = createContext<Texts | undefined>(undefined);

function textsOf(intl: IntlShape, language: Language, zone: string | undefined, setLanguage: (language: Language) => void): Texts {
  const messages = intl.messages as Readonly<Record<string, unknown>>;
  const has = (key: string) => typeof messages[key] === 'string';
  const t: Texts['t'] = (key, values) => intl.formatMessage({ id: key }, values);
  const code = (group: string, value: string) => (has(`${group}.${value}`) ? t(`${group}.${value}` as TextKey) : value);
  return {
    ...formatsOf(language, (country) => (has(`country.${country}`) ? t(`country.${country}` as TextKey) : undefined), zone),
    language,
    setLanguage,
    t,
    rich: (key, values) => intl.formatMessage({ id: key }, { ...values, b: (chunks: ReactNode[]) => <b key={String(chunks)}>{chunks}</b> }),
    code,
  };
}

/** @param zone of the post, once the server has told it */
export function TextsProvider({ language: first, zone, children }: { readonly language: Language; readonly zone?: string | undefined; readonly children: ReactNode }) {
  const [language, setLanguage] = useState(first);
  const [loaded, setLoaded] = useState<{ language: Language; catalogue: Catalogue }>();
  useEffect(() => {
    let shown = true;
    void CATALOGUES[language]().then(({ default: catalogue }) => {
      if (shown) setLoaded({ language, catalogue });
    });
    keepLanguage(language);
    return () => {
      shown = false;
    };
  }, [language]);
  const texts = useMemo(() => {
    if (!loaded) return undefined;
    document.documentElement.lang = loaded.language;
    const intl = createIntl({ locale: FORMATTING[loaded.language], messages: loaded.catalogue }, createIntlCache());
    return textsOf(intl, loaded.language, zone, setLanguage);
  }, [loaded, zone]);
  if (!texts) return null;
  return (
    <I18nProvider locale={texts.language === 'en' ? 'en-US' : 'fr-FR'}>
      <Context value={texts}>{children}</Context>
    </I18nProvider>
  );
}

export function useTexts(): Texts {
  const texts = useContext(Context);
  if (!texts) throw new Error('useTexts outside TextsProvider');
  return texts;
}
