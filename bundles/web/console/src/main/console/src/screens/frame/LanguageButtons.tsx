import { LANGUAGE_NAMES, LANGUAGES } from '../../i18n/language';
import { useTexts } from '../../i18n/Texts';

/** All languages in their own words, for who cannot read the present one. */
export function LanguageButtons() {
  const { language, setLanguage } = useTexts();
  return LANGUAGES.map((code) => (
    <button key={code} type="button" lang={code} aria-pressed={code === language} onClick={() => setLanguage(code)}>
      <span className={code === language ? 'k on' : 'k'}>{LANGUAGE_NAMES[code]}</span>
    </button>
  ));
}
