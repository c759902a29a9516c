import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/Api';
import { useStale } from '../../api/queries';
import type { KnownInnocent } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Banner } from '../../parts/Banner';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { RowKeys } from '../../parts/RowKeys';
import { useAct } from '../../parts/useAct';
import { ReasonForm } from '../inspection/boxes/ReasonForm';

/** Travellers who were found not to be the one, until when, and the way to have them compared again. */
export function KnownPanel() {
  const api = useApi();
  const { t, day } = useTexts();
  const stale = useStale();
  const known = useQuery({ queryKey: ['known'], queryFn: () => api.knownInnocents() });
  const { run, problem, clear } = useAct();
  const [ending, setEnding] = useState<KnownInnocent>();
  return (
    <>
      <div className="head"><h1>{t('alerts.known')}</h1></div>
      <p className="sm mut note">{t('known.what')}</p>
      <Asked of={known} empty={{ when: (page) => page.items.length === 0, title: t('known.none') }}>
        {(page) => (
          <table className="tb">
            <thead><tr><th>{t('known.record')}</th><th>{t('known.by')}</th><th>{t('known.at')}</th><th>{t('reason')}</th><th>{t('known.until')}</th><RowKeys /></tr></thead>
            <tbody>
              {page.items.map((one) => (
                <tr key={one.hit}>
                  <td><bdi dir="ltr" className="b">{one.alert}</bdi></td><td><bdi dir="ltr">{one.by}</bdi></td><td>{day(one.at)}</td><td dir="auto">{one.reason}</td><td>{day(one.until)}</td>
                  <td className="num"><Button onPress={() => { clear(); setEnding(one); }}>{t('known.end')}</Button></td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Asked>
      {ending && (
        <Box title={t('known.end')} tone="warn" onClose={() => setEnding(undefined)}>
          <p><bdi dir="ltr" className="b">{ending.alert}</bdi></p><p className="sm mut">{t('known.endWhat')}</p>
          {problem && <Banner tone="stop" title={problem.sentence} alert />}
          <ReasonForm reasons={[]} action={t('known.end')} onReason={(reason) => run(() => api.revokeInnocent(ending.hit, reason), () => { stale('known', 'hits'); setEnding(undefined); })} shortest={3} />
        </Box>
      )}
    </>
  );
}
