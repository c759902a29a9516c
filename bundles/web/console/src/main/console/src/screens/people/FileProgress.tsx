import { useApi } from '../../api/Api';
import { useStale } from '../../api/queries';
import type { PeopleFile } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Button } from '../../parts/Button';
import { useAct } from '../../parts/useAct';

const WHOLE = 100;

/** How far a file is, or why it ended without a result, and the way to end it. */
export function FileProgress({ file, onBack }: { readonly file: PeopleFile; readonly onBack: () => void }) {
  const api = useApi();
  const { t, code, number } = useTexts();
  const stale = useStale();
  const { run, problem } = useAct();
  const back = <Button cap="F4" onPress={onBack}>{t('import.otherFile')}</Button>;
  if (file.state === 'FAILED') return <Banner tone="stop" title={file.failure?.text ?? t('people.failed')} alert>{back}</Banner>;
  if (file.state === 'CANCELLED') return <Banner tone="plain" title={t('people.cancelled')}>{back}</Banner>;
  const percent = file.people > 0 ? Math.floor((WHOLE * file.screened) / file.people) : 0;
  return (
    <section className="step" role="status">
      <b><bdi>{file.name}</bdi> · {code('importState', file.state)} · {t('people.sofar', { n: number(file.screened), of: number(file.people) })}</b>
      <progress className="scale" max={WHOLE} value={percent} aria-label={file.name} />
      <p className="sm mut">{t('import.background')}</p>
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
      <div className="acts"><Button cap="F9" onPress={() => run(() => api.cancelPeople(file.id), () => stale('people-files'))}>{t('people.cancel')}</Button>{back}</div>
    </section>
  );
}
