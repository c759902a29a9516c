import { useExpected, useStatus } from '../../api/queries';
import type { Shift } from '../../api/types';
import { useNow } from '../../app/clock';
import { useTexts } from '../../i18n/Texts';
import { Shape } from '../../parts/Shape';
import { VerdictHead, VerdictRow } from '../../parts/Verdict';
import { ExpectedPanel } from './ExpectedPanel';
import type { LaneBox } from './LaneBoxes';
import { LastTravellers } from './LastTravellers';
import { readyLines } from './lines';
import { PlacePicture } from './PlacePicture';
import type { Lane } from './useLane';

/** Nobody at the lane: the same rows say what can be checked, below are the last travellers and those on the way. */
export function ReadyView({ shift, lane, onOpen }: { readonly shift: Shift; readonly lane: Lane; readonly onOpen: (box: LaneBox) => void }) {
  const texts = useTexts();
  const { t, rich } = texts;
  const now = useNow(5000);
  const status = useStatus().data;
  const expected = useExpected(shift.direction === 'ENTRY').data?.items ?? [];
  const lines = readyLines(texts, { devices: status?.devices ?? [], lists: status?.lists ?? [], now });
  const able = lines.filter((line) => line.state === 'ready').length;
  const title = lane.busy ? t('ready.reading') : t('ready.title');
  return (
    <>
      <section className="verdict" aria-label={t('checks')}>
        <VerdictHead
          tone="ready" shape={lane.busy ? 'wait' : 'scan'} title={title} ruling={t('ready.any')} cite={rich('ready.byHand')}
          end={<span className="b"><Shape name="pass" size={16} />{t('ready.able', { n: able, m: lines.length })}</span>}
        />
        <ul className="rows">{lines.map((line) => <VerdictRow key={line.id} line={line} />)}</ul>
      </section>
      <div className="mid ready">
        <section className="faces"><PlacePicture /></section>
        <LastTravellers lane={lane} now={now} onOpen={onOpen} />
        <ExpectedPanel shift={shift} expected={expected} onEnd={() => onOpen({ kind: 'end' })} />
      </div>
    </>
  );
}
