import type { Citation, Confidence } from '../api/types';
import { useTexts } from '../i18n/Texts';

/** Where it is written, and how far the text was seen. */
export function Cite({ citations, confidence }: { readonly citations: readonly Citation[]; readonly confidence: Confidence }) {
  const { t, code } = useTexts();
  const [first, ...rest] = citations;
  return (
    <div className="cite">
      {first ? <b>{[first.title, first.article].filter(Boolean).join(', ')}</b> : <b>{t('cite.none')}</b>}
      {rest.slice(0, 1).map((one) => <p key={one.title}>{[one.title, one.article].filter(Boolean).join(', ')}</p>)}
      <p className="mut">{code('confidence', confidence)}</p>
    </div>
  );
}
