import { useState } from 'react';
import { useLists } from '../../api/queries';
import type { Problem } from '../../api/problem';
import { address } from '../../api/transport';
import { DIFFERENCES, type Preview } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { useKeys } from '../../keys/useKeys';
import { Banner } from '../../parts/Banner';
import { Button } from '../../parts/Button';
import { Cap } from '../../parts/Cap';
import { Choice } from '../../parts/Choice';
import { DifferenceTable } from './DifferenceTable';
import { ProblemTable } from './ProblemTable';

const FIGURES = ['entries', 'added', 'changed', 'removed', 'problemCount'] as const;
const NOT_READ = 'NOT_READ';
/** A list that loses more than a tenth of itself is more often a broken file than good news. */
const SHRINKS = 0.1;

/** What would change, and what could not be read, before anything is taken over. */
export function PreviewPanel({ preview, problem, onApply, onBack }: {
  readonly preview: Preview;
  /** Why it could not be taken over. */
  readonly problem: Problem | undefined;
  readonly onApply: () => void;
  readonly onBack: () => void;
}) {
  const { t, code, number, moment } = useTexts();
  const [shown, setShown] = useState('');
  useKeys([{ key: 'C', run: () => document.getElementById('import-problems')?.click() }]);
  /** Numbers of documents are counted, not compared one by one: there may be a hundred million. */
  const counted = preview.list === 'stolen-documents';
  const shrinks = !counted && preview.removed > SHRINKS * (preview.entries + preview.removed);
  const inForce = useLists().data?.find((list) => list.id === preview.list)?.publishedAt;
  const older = inForce !== undefined && preview.header.publishedAt !== undefined && Date.parse(preview.header.publishedAt) < Date.parse(inForce);
  const kinds = DIFFERENCES.map((one) => ({ value: one as string, label: code('difference', one) }));
  if (preview.problemCount > 0 && !counted) kinds.push({ value: NOT_READ, label: t('preview.problemCount') });
  return (
    <div className="steps-panel">
      <h1>{t('alerts.import')}</h1>
      <section className="step">
        <h2><i>2</i>{t('import.difference')}</h2>
        <p><b>{preview.header.name}</b> · {preview.header.owner}{preview.header.publishedAt && ` · ${moment(preview.header.publishedAt)}`}</p>
        <dl className="tiles">{FIGURES.filter((name) => !counted || name !== 'changed').map((name) => <div key={name}><dd>{number(preview[name])}</dd><dt>{t(`preview.${name}`)}</dt></div>)}</dl>
        {older && <Banner tone="warn" title={t('import.older', { at: moment(inForce) })}>{t('import.olderDo')}</Banner>}
        {shrinks && <Banner tone="warn" title={t('import.shrinks')}>{t('import.shrinksDo')}</Banner>}
        {counted && <p className="sm mut">{t('import.counted')}</p>}
        {counted && preview.problemCount > 0 && <ProblemTable problems={preview.problems} />}
        {!counted && <div className="row low">
          <Choice label={t('difference.kind')} value={shown} onChange={setShown} empty={t('all')} options={kinds} />
          {preview.problemCount > 0 && <a id="import-problems" className="btn" href={address(`/alert-imports/previews/${encodeURIComponent(preview.id)}/problems.csv`)} download><Cap name="C" />{t('import.problems')} · CSV</a>}
        </div>}
        {!counted && (shown === NOT_READ ? <ProblemTable problems={preview.problems} /> : <DifferenceTable preview={preview.id} kind={shown || undefined} />)}
      </section>
      <section className="step">
        <h2><i>3</i>{t('import.takeOver')}</h2>
        <p className="sm mut">{t(counted ? 'import.countedWhole' : 'import.whole')}</p>
        {problem && <Banner tone="stop" title={problem.sentence} alert>{t('import.kept')}</Banner>}
        <div className="acts"><Button cap="F8" primary onPress={onApply}>{t('import.apply')}</Button><Button cap="F4" onPress={onBack}>{t('import.otherFile')}</Button></div>
      </section>
    </div>
  );
}
