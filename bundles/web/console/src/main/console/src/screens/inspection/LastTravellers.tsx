import type { Inspection } from '../../api/types';
import { useTexts } from '../../i18n/Texts';
import { Button } from '../../parts/Button';
import { Shape, type ShapeName } from '../../parts/Shape';
import { GateLine } from './GateLine';
import type { LaneBox } from './LaneBoxes';
import { initials, outcomeOf, usualSeconds } from './outcome';
import type { Lane } from './useLane';

const SHAPES: Readonly<Record<string, ShapeName>> = { admitted: 'pass', referred: 'arrow', refused: 'fail', abandoned: 'notPossible', open: 'wait' };

export function LastTravellers({ lane, now, onOpen }: { readonly lane: Lane; readonly now: number; readonly onOpen: (box: LaneBox) => void }) {
  const { t, time, number } = useTexts();
  const shown = lane.recent.slice(0, 7);
  const usual = usualSeconds(lane.recent);
  return (
    <section className="lasts">
      <div className="row pad"><h2 className="t grow">{t('last.title')}</h2>{usual !== undefined && <span className="sm mut">{t('last.usual', { s: number(usual) })}</span>}</div>
      {shown.length === 0
        ? <div className="empty"><b>{t('last.none')}</b>{t('last.noneDo')}</div>
        : (
          <table className="tb">
            <thead><tr><th>{t('time')}</th><th>{t('name')}</th><th>{t('nat')}</th><th>{t('outcome')}</th><th>{t('stay')}</th></tr></thead>
            <tbody>{shown.map((one) => <LastRow key={one.id} inspection={one} at={time(one.openedAt)} />)}</tbody>
          </table>
        )}
      {lane.last?.crossing && <GateLine crossing={lane.last.crossing} />}
      {lane.last && (
        <div className="row pad sm mut foot">
          <Shape name="pass" size={16} /><span className="grow">{t('last.decided', { at: time(lane.last.decisions.at(-1)?.at ?? new Date(now)) })}</span>
          <Button cap="N" onPress={lane.leave}>{t('last.left')}</Button>
          <Button cap="Ctrl+Z" onPress={() => onOpen({ kind: 'undo' })}>{t('last.undo')}</Button>
        </div>
      )}
    </section>
  );
}

function LastRow({ inspection, at }: { readonly inspection: Inspection; readonly at: string }) {
  const { t } = useTexts();
  const outcome = outcomeOf(inspection);
  const decision = inspection.decisions.at(-1)?.decision;
  const document = inspection.reading.document;
  return (
    <tr>
      <td className="dim">{at}</td>
      <td className="b"><bdi dir="ltr">{document ? initials(document.names) : '–'}</bdi></td>
      <td>{document?.nationality}</td>
      <td><span className="row tight"><Shape name={SHAPES[outcome] ?? 'wait'} size={16} />{t(outcome === 'admitted' && inspection.shift.direction === 'EXIT' ? 'outcome.letOut' : `outcome.${outcome}`)}</span></td>
      <td className="mut">{decision?.type === 'admit' && decision.stayDays !== undefined ? t('stay.short', { n: decision.stayDays }) : ''}</td>
    </tr>
  );
}
