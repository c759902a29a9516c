import type { DecisionRecord, Inspection } from '../../api/types';
import { useTexts } from '../../i18n/Texts';
import { Button } from '../../parts/Button';
import { Cite } from '../../parts/Cite';
import { Shape, type ShapeName } from '../../parts/Shape';
import { lineOf } from '../inspection/lines';
import { rulingTitle } from '../inspection/headline';
import { vehicleLine } from '../inspection/vehicle';

const SHAPES: Readonly<Record<string, ShapeName>> = { pass: 'pass', notpossible: 'notPossible', notdone: 'notDone', possible: 'compare', fail: 'fail' };

/** What the lane saw and said, read only. */
export function FromLane({ inspection, asking, referral, now, onChip }: { readonly inspection: Inspection; readonly asking: readonly string[]; readonly referral: DecisionRecord | undefined; readonly now: number; readonly onChip: (() => void) | undefined }) {
  const texts = useTexts();
  const { t, code, time, country } = texts;
  const said = inspection.declaration;
  const told = [said.purpose && code('purpose', said.purpose), said.mode && code('mode', said.mode), said.residence && country(said.residence), said.vehicle && `${t('vehicle')} ${vehicleLine(said.vehicle)}`, said.asksForAsylum && t('asylum.asks')].filter(Boolean);
  return (
    <div className="c1">
      <h3 className="t row">{t('second.fromLane')}{onChip && <><span className="grow" /><Button cap="B" onPress={onChip}>{t('chip.word')}</Button></>}</h3>
      <dl className="sent">
        <div><dt>{t('second.sentBy')}</dt><dd>{referral?.byName ?? inspection.shift.officerName}, {t('lane.name', { lane: inspection.shift.lane })}, <bdi dir="ltr">{time(referral?.at ?? inspection.openedAt)}</bdi></dd></div>
        {referral?.decision.type === 'refer' && <div><dt>{t('refer.why')}</dt><dd>{code('referral', referral.decision.reason)}{referral.decision.note && <> · <span dir="auto">{referral.decision.note}</span></>}</dd></div>}
        <div><dt>{t('second.said')}</dt><dd>{told.length ? told.join(' · ') : t('unknown')}</dd></div>
      </dl>
      <ul className="cl">
        {inspection.checks.map((check) => {
          const line = lineOf(texts, check, now, asking);
          const open = line.state === 'possible' || line.state === 'notdone' || line.state === 'fail';
          return <li key={line.id}><Shape name={SHAPES[line.state] ?? 'wait'} size={18} /><b>{line.name}</b><span className={open ? 'b' : 'mut'}>{line.result}</span><span className={open ? '' : 'mut'} title={line.reason}>{line.reason}</span></li>;
        })}
      </ul>
      {inspection.ruling && <div className="ruled"><p className="b">{rulingTitle(texts, inspection)}</p><Cite citations={inspection.ruling.leading.citations} confidence={inspection.ruling.leading.confidence} /></div>}
    </div>
  );
}
