import type { Preview } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Button } from '../../parts/Button';
import { Shape } from '../../parts/Shape';

const FIGURES = ['entries', 'added', 'changed', 'removed', 'problemCount'] as const;
/** A list that loses more than a tenth of itself is more often a broken file than good news. */
const SHRINKS = 0.1;

/** What would change, and what could not be read, before anything is taken over. */
export function PreviewPanel({ preview, onApply }: { readonly preview: Preview; readonly onApply: () => void }) {
  const { t, number, moment } = useTexts();
  const shrinks = preview.removed > SHRINKS * (preview.entries + preview.removed);
  return (
    <section className="step">
      <h2><i>2</i>{t('import.difference')}</h2>
      <p><b>{preview.header.name}</b> · {preview.header.owner}{preview.header.publishedAt && ` · ${moment(preview.header.publishedAt)}`}</p>
      <dl className="tiles">{FIGURES.map((name) => <div key={name}><dd>{number(preview[name])}</dd><dt>{t(`preview.${name}`)}</dt></div>)}</dl>
      {shrinks && <Banner tone="warn" title={t('import.shrinks')}>{t('import.shrinksDo')}</Banner>}
      {preview.problems.length > 0 && (
        <>
          <h3 className="t">{t('import.problems')}</h3>
          <div className="scroll short"><table className="tb">
            <thead><tr><th className="num">{t('import.line')}</th><th>{t('import.entry')}</th><th>{t('import.what')}</th><th>{t('import.result')}</th></tr></thead>
            <tbody>{preview.problems.map((one) => <tr key={`${one.line}-${one.reference}`}><td className="num">{number(one.line)}</td><td><bdi dir="ltr">{one.reference}</bdi></td><td>{one.what.text}</td><td><span className="row tight"><Shape name={one.repaired ? 'pass' : 'fail'} size={16} />{t(one.repaired ? 'import.repaired' : 'import.leftOut')}</span></td></tr>)}</tbody>
          </table></div>
        </>
      )}
      <h2><i>3</i>{t('import.takeOver')}</h2>
      <p className="sm mut">{t('import.whole')}</p>
      <div className="acts"><Button cap="F8" primary onPress={onApply}>{t('import.apply')}</Button></div>
    </section>
  );
}
