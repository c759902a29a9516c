import type { Citation, Confidence } from '../api/types';
import { useTexts } from '../i18n/Texts';

/** Where it is written, and how far the text was seen. `brief` names the first text and counts the others. */
export function Cite({ citations, confidence, brief = false }: { readonly citations: readonly Citation[]; readonly confidence: Confidence; readonly brief?: boolean }) {
  const { t, code } = useTexts();
  // the same text may be cited by two sources
  const [first, ...rest] = [...new Set(citations.map((one) => [one.title, one.article].filter(Boolean).join(', ')))];
  return (
    <div className="cite">
      {first ? <b>{first}</b> : <b>{t('cite.none')}</b>}
      {!brief && rest.map((one) => <p key={one}>{one}</p>)}
      <p className="mut">{code('confidence', confidence)}{brief && rest.length > 0 && ` · ${t('cite.more', { n: rest.length })}`}</p>
    </div>
  );
}
