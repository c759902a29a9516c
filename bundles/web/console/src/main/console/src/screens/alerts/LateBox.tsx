import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/Api';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Box } from '../../parts/Box';

/** With what those who passed lately are compared, and how far it is; it goes on by itself. */
export function LateBox({ onClose }: { readonly onClose: () => void }) {
  const api = useApi();
  const { t, code, number, moment } = useTexts();
  const runs = useQuery({ queryKey: ['late', 'runs'], queryFn: api.lateRuns });
  const status = useQuery({ queryKey: ['late', 'status'], queryFn: api.lateStatus }).data;
  return (
    <Box title={t('late.runs')} wide onClose={onClose}>
      {status && <p className="sm mut">{t('late.what', { n: status.daysBack })}</p>}
      <Asked of={runs} empty={{ when: (all) => all.length === 0, title: t('late.none') }}>
        {(all) => (
          <div className="scroll" role="region" tabIndex={0} aria-label={t('late.runs')}>
            <table className="tb">
              <thead><tr><th>{t('late.cause')}</th><th>{t('alert.list')}</th><th>{t('late.since')}</th><th>{t('alert.state')}</th><th className="num">{t('late.hits')}</th></tr></thead>
              <tbody>
                {all.map((run) => (
                  <tr key={run.id}>
                    <td>{code('lateCause', run.cause)}</td><td><bdi>{run.alert ?? code('listName', run.list)}</bdi></td><td>{moment(run.since)}</td>
                    <td>{run.state === 'RUNNING' ? t('late.progress', { done: number(run.screened), total: number(run.total) }) : code('lateState', run.state)}</td>
                    <td className="num">{number(run.hits)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Asked>
    </Box>
  );
}
