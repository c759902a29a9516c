import { useTexts } from '../i18n/Texts';

/** The place of a picture that was not taken: hatched, like everything that is not known. */
function NoPicture({ text }: { readonly text: string }) {
  return <div className="ph none"><span>{text}</span></div>;
}

function Seam() {
  return (
    <svg className="seam" viewBox="0 0 10 278" width="10" height="278" aria-hidden="true">
      <path d="M5 0V278" stroke="var(--line-2)" strokeWidth="1.5" strokeDasharray="14 5 2 5" />
    </svg>
  );
}

/**
 * The two portraits, equal in size, with the boundary line between them. A post with a keyboard reader only has neither:
 * the officer compares face and document by eye, and the screen says so.
 */
export function Portraits() {
  const { t } = useTexts();
  return (
    <div className="pair">
      <h2 className="t">{t('portrait.document')}</h2><i /><h2 className="t">{t('portrait.live')}</h2>
      <NoPicture text={t('portrait.noDocument')} /><Seam /><NoPicture text={t('portrait.noLive')} />
      <p className="cap">{t('portrait.lookDocument')}</p><i /><p className="cap">{t('portrait.lookLive')}</p>
    </div>
  );
}
