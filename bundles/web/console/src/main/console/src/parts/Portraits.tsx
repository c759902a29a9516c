import { useTexts } from '../i18n/Texts';
import { Button } from './Button';

export type Picture = { readonly address: string; readonly text: string; readonly doubtful: boolean };

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
export function Portraits({ document, byHand = false, onDocument }: { readonly document?: Picture | undefined; readonly byHand?: boolean; readonly onDocument?: (() => void) | undefined }) {
  const { t } = useTexts();
  return (
    <div className="pair">
      <h2 className="t">{t('portrait.document')}{onDocument && <><span className="grow" /><Button cap="B" onPress={onDocument}>{t('chip.word')}</Button></>}</h2><i /><h2 className="t">{t('portrait.live')}</h2>
      {document ? <img className={document.doubtful ? 'ph doubtful' : 'ph'} src={document.address} alt={document.text} /> : <NoPicture text={t(byHand ? 'portrait.byHand' : 'portrait.noDocument')} />}<Seam /><NoPicture text={t('portrait.noLive')} />
      <p className="cap">{document?.text ?? t('portrait.lookDocument')}</p><i /><p className="cap">{t('portrait.lookLive')}</p>
    </div>
  );
}
