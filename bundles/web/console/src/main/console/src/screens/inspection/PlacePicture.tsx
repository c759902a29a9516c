import { useTexts } from '../../i18n/Texts';

/** How to lay the document, for the traveller who looks on and the officer's first day. */
export function PlacePicture() {
  const { t } = useTexts();
  return (
    <div className="pair">
      <h2 className="t">{t('place.title')}</h2><i /><h2 className="t">{t('portrait.live')}</h2>
      <svg className="ph" viewBox="0 0 216 278" aria-hidden="true">
        <rect width="216" height="278" fill="var(--sunk)" />
        <g fill="none" stroke="var(--ink-3)" strokeWidth="2">
          <path d="M22 150h172l14 92H8z" fill="var(--raised)" /><path d="M46 158h124l9 62H37z" fill="var(--photo)" /><path d="M50 40h116v92H50z" fill="var(--raised)" />
          <path d="M60 52h30v38H60z" fill="var(--photo)" /><path d="M100 56h54M100 66h40M100 76h48" />
          <path d="M58 106h100M58 118h100" stroke="var(--ink)" strokeWidth="4" strokeDasharray="5 2" />
          <path d="M108 138v34M99 163l9 10 9-10" stroke="var(--lake)" strokeWidth="4" />
        </g>
      </svg>
      <i />
      <div className="ph none"><span>{t('portrait.noLive')}</span></div>
      <p className="cap">{t('place.how')}</p><i /><p className="cap">{t('portrait.lookLive')}</p>
    </div>
  );
}
