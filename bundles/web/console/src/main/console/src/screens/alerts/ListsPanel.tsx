import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/Api';
import { useThresholds } from '../../api/queries';
import type { ListHealth } from '../../api/watch';
import { useNow } from '../../app/clock';
import { daysAfter } from '../../i18n/wall';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Button } from '../../parts/Button';
import { RowKeys } from '../../parts/RowKeys';
import { Shape, type ShapeName } from '../../parts/Shape';
import { BaseRatePanel } from './BaseRatePanel';
import { ListBox } from './ListBox';
import { listAge } from './listAge';

/** Whose hits are counted. */
const DAYS = 90;
const LIGHTS: Record<ListHealth['light'], ShapeName> = { GREEN: 'pass', AMBER: 'compare', RED: 'fail' };

/** How far each list can be trusted today: its age, and what its alarms came to. */
export function ListsPanel({ onImport }: { readonly onImport: (() => void) | undefined }) {
  const api = useApi();
  const texts = useTexts();
  const { t, code, number, percent, moment, dayOf } = texts;
  const now = useNow(30_000);
  const to = dayOf(new Date(now));
  const from = daysAfter(to, 1 - DAYS);
  const lists = useQuery({ queryKey: ['health', 'lists', to], queryFn: () => api.listHealth(from, to) });
  const rate = useQuery({ queryKey: ['health', 'rate', to], queryFn: () => api.baseRate(from, to) });
  const thresholds = useThresholds().data ?? [];
  const [open, setOpen] = useState<string>();
  const chosen = lists.data?.find((list) => list.list === open);
  const threshold = (of: string) => thresholds.find((one) => one.list === of);
  return (
    <>
      <div className="head"><h1>{t('alerts.lists')}</h1><span className="grow" />{onImport && <Button cap="F8" primary onPress={onImport}>{t('import.start')}</Button>}</div>
      {rate.data && <BaseRatePanel rate={rate.data} />}
      <Asked of={lists} empty={{ when: (all) => all.length === 0, title: t('lists.none'), text: t('lists.noneDo') }}>
        {(all) => (
          <table className="tb">
            <thead><tr><td /><th>{t('alert.list')}</th><th className="num">{t('lists.entries')}</th><th>{t('lists.published')}</th><th>{t('alert.age')}</th><th className="num">{t('lists.alarms')}</th><th className="num">{t('lists.right')}</th><th className="num">{t('lists.threshold')}</th><RowKeys /></tr></thead>
            <tbody>
              {all.map((list) => (
                <tr key={list.list}>
                  <td><Shape name={LIGHTS[list.light]} size={18} /><span className="unseen">{code('light', list.light)}</span></td>
                  <td><b>{list.name}</b> <bdi dir="ltr" className="sm mut">{list.list}</bdi><div className="sm">{list.reasons.map((reason) => reason.text).join(' · ') || list.owner}</div></td>
                  <td className="num">{number(list.entries)}</td>
                  <td>{list.publishedAt ? moment(list.publishedAt) : <span className="mut">{list.importedAt ? t('unknown') : '–'}</span>}</td>
                  <td className={list.light === 'RED' ? 'b' : ''}>{listAge(texts, list, now)}</td>
                  <td className="num">{number(list.work.raised)}</td>
                  <td className="num">{list.work.precision === undefined ? '–' : percent(list.work.precision)}</td>
                  <td className="num">{threshold(list.list) ? `${threshold(list.list)!.percent} %` : '–'}{threshold(list.list)?.proposal && <div className="sm">{t('threshold.waits')}</div>}</td>
                  <td className="num"><Button onPress={() => setOpen(list.list)}>{t('do.open')}</Button></td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Asked>
      {chosen && <ListBox list={chosen} threshold={threshold(chosen.list)} onClose={() => setOpen(undefined)} />}
    </>
  );
}
