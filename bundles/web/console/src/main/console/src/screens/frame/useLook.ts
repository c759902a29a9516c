import { useSyncExternalStore } from 'react';
import { onTheme, show, theme, type Theme } from '../../app/theme';
import { LANGUAGES, type Language } from '../../i18n/language';
import { useTexts } from '../../i18n/Texts';
import { useKeys } from '../../keys/useKeys';

/** The keys of the look, printed in the help: they work in fields too. */
export const LANGUAGE_KEY = 'Ctrl+I';
export const THEME_KEY = 'Ctrl+B';

/** The language that follows; after the last comes the first. */
export function useNextLanguage(): { readonly next: Language; readonly turn: () => void } {
  const { language, setLanguage } = useTexts();
  const next = LANGUAGES[(LANGUAGES.indexOf(language) + 1) % LANGUAGES.length]!;
  const turn = () => setLanguage(next);
  return { next, turn };
}

export function useLanguageKey(): void {
  const { turn } = useNextLanguage();
  useKeys([{ key: LANGUAGE_KEY, run: turn }]);
}

export function useOtherTheme(): { readonly other: Theme; readonly turn: () => void } {
  const other = useSyncExternalStore(onTheme, theme) === 'day' ? 'night' : 'day';
  return { other, turn: () => show(other) };
}
