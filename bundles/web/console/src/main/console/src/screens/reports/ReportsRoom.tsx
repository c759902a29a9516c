import { useState } from 'react';
import { useStatus } from '../../api/queries';
import { address } from '../../api/transport';
import type { Dimension } from '../../api/watch';
import { useSession } from '../../app/session';
import { usePostName } from '../../api/queries';
import { useTexts } from '../../i18n/Texts';
import { useKeys } from '../../keys/useKeys';
import { Cap } from '../../parts/Cap';
import { Choice } from '../../parts/Choice';
import { DayField } from '../../parts/DayField';
import { Frame } from '../frame/Frame';
import { Charts } from './Charts';
import { periodOf, type PeriodName } from './period';
import { Tiles } from './Tiles';
import { WholeTable } from './WholeTable';

/** Cells under this are hidden: with fewer people a count can name one. */
export const SUPPRESS_BELOW = 5;
const PERIODS = ['day', 'week', 'month', 'year'] as const;

/** What crossed, by day, nationality, purpose and outcome; each plot with its table. */
export function ReportsRoom() {
  const { t, time, dayOf } = useTexts();
  const { session } = useSession();
  const postName = usePostName();
  const status = useStatus().data;
  const [name, setName] = useState<PeriodName | ''>('week');
  const [{ from, to }, setDays] = useState(() => periodOf('week', dayOf(new Date())));
  const [direction, setDirection] = useState('');
  const [whole, setWhole] = useState<readonly Dimension[]>();
  const choose = (wanted: string) => {
    setName(wanted as PeriodName);
    setDays(periodOf(wanted as PeriodName, dayOf(new Date())));
  };
  const filter = direction ? [`DIRECTION:${direction}`] : [];
  const wanted = { from, to, filter, suppressBelow: SUPPRESS_BELOW };
  const file = (kind: 'csv' | 'xlsx') => address(`/reports/crossings.${kind}`, { ...wanted, by: ['DAY', 'DIRECTION', 'NATIONALITY', 'PURPOSE'] });
  const fetchFile = (kind: 'csv' | 'xlsx') => () => document.getElementById(`file-${kind}`)?.click();
  useKeys([{ key: 'C', run: fetchFile('csv') }, { key: 'X', run: fetchFile('xlsx') }, { key: 'Ctrl+P', run: () => window.print() }]);
  return (
    <Frame plate={t('room.reports')} place={t('reports.allLanes')} className="rp" facts={status ? [{ label: t('reports.upTo'), value: time(status.now) }] : []}>
      <div className="fl">
        <h1 className="xl">{postName(session.post)}</h1>
        <Choice quiet cap="P" label={t('reports.period')} value={name} onChange={choose} options={PERIODS.map((one) => ({ value: one, label: t(`period.${one}`) }))} empty={name ? undefined : t('period.own')} />
        <DayField cap="F" label={t('reports.from')} value={from} onChange={(day) => { if (day && day !== from) { setName(''); setDays({ from: day, to: day > to ? day : to }); } }} />
        <DayField cap="T" label={t('reports.to')} value={to} onChange={(day) => { if (day && day !== to) { setName(''); setDays({ from: day < from ? day : from, to: day }); } }} />
        <Choice quiet cap="D" label={t('shift.direction')} value={direction} onChange={setDirection} empty={t('reports.both')} options={(['ENTRY', 'EXIT'] as const).map((one) => ({ value: one, label: t(`direction.${one}`) }))} />
        <span className="grow" />
        {(['csv', 'xlsx'] as const).map((kind) => <a key={kind} id={`file-${kind}`} className="btn" href={file(kind)} download><Cap name={kind === 'csv' ? 'C' : 'X'} />{kind.toUpperCase()}</a>)}
      </div>
      <Tiles wanted={wanted} />
      <Charts wanted={wanted} onWhole={setWhole} />
      {whole && <WholeTable wanted={{ ...wanted, by: whole }} onClose={() => setWhole(undefined)} />}
    </Frame>
  );
}
