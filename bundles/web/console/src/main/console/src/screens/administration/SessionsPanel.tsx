import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/Api';
import { useStale } from '../../api/queries';
import { useNow } from '../../app/clock';
import { useSession } from '../../app/session';
import { ageOf } from '../../i18n/age';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Banner } from '../../parts/Banner';
import { Button } from '../../parts/Button';
import { Shape } from '../../parts/Shape';
import { useAct } from '../../parts/useAct';
import { RowKeys } from '../../parts/RowKeys';

export function SessionsPanel() {
  const api = useApi();
  const texts = useTexts();
  const { t, time, moment } = texts;
  const { session } = useSession();
  const stale = useStale();
  const now = useNow(15_000);
  const sessions = useQuery({ queryKey: ['sessions'], queryFn: api.sessions });
  const { run, problem } = useAct();
  return (
    <>
      <div className="head"><h1>{t('admin.sessions')}</h1></div>
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
      <Asked of={sessions}>
        {(all) => (
          <table className="tb">
            <thead><tr><th>{t('name')}</th><th>{t('session.pc')}</th><th>{t('session.since')}</th><th>{t('session.seen')}</th><th>{t('session.ends')}</th><th>{t('user.state')}</th><RowKeys /></tr></thead>
            <tbody>
              {all.map((one) => (
                <tr key={one.id}>
                  <td><b>{one.displayName}</b> <bdi dir="ltr" className="sm mut">{one.user}</bdi></td><td><bdi dir="ltr">{one.workstation}</bdi></td><td>{moment(one.signedInAt)}</td><td>{ageOf(texts, one.lastSeenAt, now)}</td><td>{time(one.endsAt)}</td>
                  <td><span className="row tight"><Shape name={one.locked ? 'lock' : 'pass'} size={16} />{t(one.locked ? 'lock.title' : 'session.open')}</span></td>
                  <td className="num">{one.id === session.id ? <span className="mut">{t('session.own')}</span> : <Button onPress={() => run(() => api.endSession(one.id), () => stale('sessions'))}>{t('session.end')}</Button>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Asked>
    </>
  );
}
