import { useApi } from '../../api/Api';
import { useStale } from '../../api/queries';
import type { ImportJob } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Button } from '../../parts/Button';
import { useAct } from '../../parts/useAct';

const WHOLE = 100;

/** How far an import is, how it ended, and the way to end it. */
export function ImportProgress({ job, onDone }: { readonly job: ImportJob; readonly onDone: () => void }) {
  const api = useApi();
  const { t, code, number } = useTexts();
  const stale = useStale();
  const { run, problem } = useAct();
  if (job.state === 'FAILED') return <Banner tone="stop" title={job.failure?.text ?? t('import.failed')} alert>{t('import.kept')}</Banner>;
  if (job.state === 'CANCELLED') return <Banner tone="plain" title={t('import.cancelled')}>{t('import.kept')}</Banner>;
  if (job.state === 'DONE') {
    if (!job.result) return null;
    return <Banner tone="pass" title={t('import.inForce', { list: job.result.name, version: job.result.version })}><Button cap="F4" onPress={onDone}>{t('import.toLists')}</Button></Banner>;
  }
  const percent = job.total > 0 ? Math.floor((WHOLE * job.done) / job.total) : 0;
  return (
    <section className="step" role="status">
      <b>{code('importStage', job.state === 'WAITING' ? 'WAITING' : job.stage)} · {number(percent)} %</b>
      <progress className="scale" max={WHOLE} value={percent} aria-label={code('importStage', job.stage)} />
      <p className="sm mut">{t('import.background')}</p>
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
      <div className="acts"><Button cap="F9" onPress={() => run(() => api.cancelImport(job.id), () => stale('imports'))}>{t('import.cancel')}</Button></div>
    </section>
  );
}
