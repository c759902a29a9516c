import type { UseQueryResult } from '@tanstack/react-query';
import type { ImportJob } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Button } from '../../parts/Button';
import { RowKeys } from '../../parts/RowKeys';
import { Shape, type ShapeName } from '../../parts/Shape';

const SHAPES: Record<ImportJob['state'], ShapeName> = { WAITING: 'wait', RUNNING: 'wait', DONE: 'pass', FAILED: 'fail', CANCELLED: 'notPossible' };

/** A file that was read waits to be looked at until a later import has taken it over. */
function stateOf(job: ImportJob, all: readonly ImportJob[]) {
  if (job.state !== 'DONE' || job.result) return job.state;
  return all.some((other) => other.result && other.preview?.id === job.preview?.id) ? 'TAKEN' : 'READ';
}

/** The imports since the server started, the youngest first. */
export function ImportRows({ jobs, chosen, onChoose }: {
  readonly jobs: UseQueryResult<readonly ImportJob[]>;
  readonly chosen: string | undefined;
  readonly onChoose: (job: string) => void;
}) {
  const { t, code, moment } = useTexts();
  return (
    <section className="step">
      <h2>{t('import.last')}</h2>
      <Asked of={jobs} empty={{ when: (all) => all.length === 0, title: t('import.noneYet') }}>
        {(all) => (
          <table className="tb">
            <thead><tr><td /><th>{t('alert.list')}</th><th>{t('import.format')}</th><th>{t('import.startedAt')}</th><th>{t('import.startedBy')}</th><th>{t('user.state')}</th><RowKeys /></tr></thead>
            <tbody>
              {all.map((job) => ({ job, state: stateOf(job, all) })).map(({ job, state }) => (
                <tr key={job.id} aria-current={job.id === chosen ? 'true' : undefined}>
                  <td><Shape name={SHAPES[job.state]} size={18} /></td><td><bdi dir="ltr">{job.list}</bdi></td><td>{code('format', job.format)}</td><td>{moment(job.startedAt)}</td>
                  <td><bdi dir="ltr">{job.startedBy}</bdi></td><td>{code('importState', state)}</td>
                  <td className="num">{state !== 'TAKEN' && <Button onPress={() => onChoose(job.id)}>{t('do.open')}</Button>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Asked>
    </section>
  );
}
