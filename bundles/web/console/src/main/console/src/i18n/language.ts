/** Languages of the console, in the order of the sign-in screen. */
export const LANGUAGES = ['en', 'fr', 'sw', 'rn'] as const;
export type Language = (typeof LANGUAGES)[number];

export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', fr: 'Français', sw: 'Kiswahili', rn: 'Ikirundi' };

/**
 * What numbers and plurals are formatted with. Neither Chromium nor Node knows Kirundi: Burundi's French has the same
 * separators and a 24-hour clock; Kirundi's own months, days and countries come from `kirundi.ts`.
 */
export const FORMATTING: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR', sw: 'sw-TZ', rn: 'fr-BI' };

const KEPT = 'mpaka.language';

export function isLanguage(value: string | null | undefined): value is Language {
  return LANGUAGES.some((language) => language === value);
}

export function firstLanguage(): Language {
  const kept = localStorage.getItem(KEPT);
  if (isLanguage(kept)) return kept;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'en';
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(KEPT, language);
}
