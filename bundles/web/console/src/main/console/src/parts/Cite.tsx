import type { Citation, Confidence } from '../api/types';
import { useTexts } from '../i18n/Texts';

/**
 * Where it is written, and how far the text was seen. `brief` names the first text and counts the others; `whole` adds for each
 * the gazette's date, where it can be read and when it was last looked at.
 */
export function Cite({ citations, confidence, brief = false, whole = false }: {
  readonly citations: readonly Citation[];
  readonly confidence: Confidence;
  readonly brief?: boolean;
  readonly whole?: boolean;
}) {
  const { t, code } = useTexts();
  // the same text may be cited by two sources
  const [first, ...rest] = [...new Map(citations.map((one) => [[one.title, one.article].filter(Boolean).join(', '), one]))].map(([text]) => ({ text, sources: citations.filter((one) => [one.title, one.article].filter(Boolean).join(', ') === text) }));
  return (
    <div className="cite">
      {first ? <b>{first.text}</b> : <b>{t('cite.none')}</b>}
      {whole && first && <Sources of={first.sources} />}
      {!brief && rest.map((one) => <div key={one.text}>{one.text}{whole && <Sources of={one.sources} />}</div>)}
      <p className="mut">{code('confidence', confidence)}{brief && rest.length > 0 && ` · ${t('cite.more', { n: rest.length })}`}</p>
    </div>
  );
}

/** Of one text: the gazette's date, the addresses, and when they were last looked at. */
function Sources({ of }: { readonly of: readonly Citation[] }) {
  const { t, date } = useTexts();
  const gazetted = of.find((one) => one.gazetted)?.gazetted;
  const seen = of.map((one) => one.seen ?? '').sort().at(-1);
  return (
    <span className="sm mut">
      {' · '}{gazetted ? t('cite.gazetted', { on: date(gazetted) }) : t('cite.gazetteNotSeen')}
      {of.filter((one) => one.address).map((one) => <span key={one.address}> · <bdi dir="ltr">{one.address}</bdi></span>)}
      {seen && ` · ${t('cite.seen', { on: date(seen) })}`}
    </span>
  );
}
