import { useState } from 'react';
import { useApi } from '../../api/Api';
import { useLists, useStale } from '../../api/queries';
import type { AlertList } from '../../api/watch';
import { useNow } from '../../app/clock';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Banner } from '../../parts/Banner';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { Shape } from '../../parts/Shape';
import { useAct } from '../../parts/useAct';
import { RowKeys } from '../../parts/RowKeys';
import { isTooOld, listAge } from './listAge';
import { ReasonForm } from '../inspection/boxes/ReasonForm';

export function ListsPanel({ onImport }: { readonly onImport: (() => void) | undefined }) {
  const api = useApi();
  const texts = useTexts();
  const { t, number, moment } = texts;
  const { may } = useSession();
  const stale = useStale();
  const now = useNow(30_000);
  const lists = useLists();
  const { run, problem, clear } = useAct();
  const [back, setBack] = useState<AlertList>();
  const old = (list: AlertList) => isTooOld(list, now);
  return (
    <>
      <div className="head"><h1>{t('alerts.lists')}</h1><span className="grow" />{onImport && <Button cap="F8" primary onPress={onImport}>{t('import.start')}</Button>}</div>
      <Asked of={lists} empty={{ when: (all) => all.length === 0, title: t('lists.none'), text: t('lists.noneDo') }}>
        {(all) => (
          <table className="tb">
            <thead><tr><td /><th>{t('alert.list')}</th><th>{t('alert.owner')}</th><th className="num">{t('lists.entries')}</th><th>{t('lists.published')}</th><th>{t('alert.age')}</th><th className="num">{t('lists.version')}</th>{may('ALERT_IMPORT') ? <RowKeys /> : <td />}</tr></thead>
            <tbody>
              {all.map((list) => (
                <tr key={list.id}>
                  <td><Shape name={old(list) ? 'compare' : 'pass'} size={18} /></td>
                  <td className="b">{list.name} <bdi dir="ltr" className="sm mut">{list.id}</bdi></td><td>{list.owner}</td><td className="num">{number(list.entries)}</td>
                  <td>{list.publishedAt ? moment(list.publishedAt) : <span className="mut">{list.importedAt ? t('unknown') : '–'}</span>}</td>
                  <td className={old(list) ? 'b' : ''}>{listAge(texts, list, now)}{old(list) && <> · {t('lists.stale')}</>}</td>
                  <td className="num">{list.version}</td>
                  <td className="num">{may('ALERT_IMPORT') && list.importedAt && list.version > 1 && <Button onPress={() => { clear(); setBack(list); }}>{t('lists.rollBack')}</Button>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Asked>
      {back && (
        <Box title={t('lists.rollBack')} tone="warn" onClose={() => setBack(undefined)}>
          <p><b>{back.name}</b></p><p className="sm mut">{t('lists.rollBackWhat')}</p>
          {problem && <Banner tone="stop" title={problem.sentence} alert />}
          <ReasonForm reasons={['lists.badFile']} action={t('lists.rollBack')} onReason={(reason) => run(() => api.rollBack(back.id, reason), () => { stale('lists', 'status', 'alerts'); setBack(undefined); })} />
        </Box>
      )}
    </>
  );
}
