import { useNow } from '../../app/clock';
import type { Inspection } from '../../api/types';
import { useTexts } from '../../i18n/Texts';
import { MrzStrip } from '../../parts/MrzStrip';
import { TallyMarks } from '../../parts/TallyMarks';
import { VerdictHead, VerdictRow } from '../../parts/Verdict';
import { secondsOf } from '../frame/condition';
import { ChipPortrait } from './ChipPortrait';
import { DocumentPanel } from './DocumentPanel';
import { citationText, headlineOf, rulingTitle, stayText } from './headline';
import { IdentityPanel } from './IdentityPanel';
import type { LaneBox } from './LaneBoxes';
import { LawPanel } from './LawPanel';
import { linesOf } from './lines';
import { outlookOf, tallyOf } from './outlook';
import type { Lane } from './useLane';

/** A document is there: the verdict with its seven rows, the person, the document, the law. */
export function CaseView({ inspection, lane, stay, onStay, onOpen }: {
  readonly inspection: Inspection;
  readonly lane: Lane;
  readonly stay: number | undefined;
  readonly onStay: (days: number | undefined) => void;
  readonly onOpen: (box: LaneBox) => void;
}) {
  const texts = useTexts();
  const { t, rich, number } = texts;
  const now = useNow(15_000);
  const outlook = outlookOf(inspection);
  const { tone, shape, title } = headlineOf(texts, inspection, outlook);
  const rows = linesOf(texts, inspection.checks, now, lane.asking);
  const slowest = Math.max(0, ...inspection.checks.map((check) => secondsOf(check.took)));
  const onlyCard = outlook.open === 1 && inspection.checks.some((check) => check.check === 'health' && check.answer === 'NOT_DONE');
  const waits = inspection.state === 'REFUSAL_TO_CONFIRM';
  const exit = inspection.shift.direction === 'EXIT';
  const ways = waits ? rich('head.waySecond') : outlook.asylum ? rich('head.wayAsylum') : outlook.compare ? rich('head.wayCompare') : onlyCard ? rich('head.wayCard') : outlook.open ? rich(exit ? 'head.wayOpenExit' : 'head.wayOpen') : undefined;
  const why = waits ? t('head.closedSecond') : outlook.asylum ? t('head.closedAsylum') : t('head.closed');
  const cite = citationText(inspection.ruling?.leading.citations[0]);
  return (
    <>
      <section className="verdict" aria-label={t('checks')}>
        <VerdictHead
          tone={tone} shape={shape} title={title}
          ruling={ways ?? <>{rulingTitle(texts, inspection)}{stayText(texts, inspection, stay) && `, ${stayText(texts, inspection, stay)}`}</>}
          cite={ways ? why : [cite, slowest >= 0.05 && t('head.took', { s: number(slowest, 1) })].filter(Boolean).join(' · ')}
          end={<TallyMarks tally={tallyOf(inspection.checks)} />}
        />
        <ul className="rows">{rows.slice(0, 8).map((line) => <VerdictRow key={line.id} line={line} />)}</ul>
      </section>
      <div className={rows.length > 7 ? 'mid eight' : 'mid'}>
        <section className="faces"><ChipPortrait inspection={inspection} onChip={() => onOpen({ kind: 'chip' })} /></section>
        <IdentityPanel inspection={inspection} onDeclare={lane.declare} />
        <DocumentPanel inspection={inspection} tight={rows.length > 7} onDeclare={lane.declare} onVehicle={() => onOpen({ kind: 'vehicle' })} />
        <LawPanel inspection={inspection} stay={stay} onStay={onStay} missing={outlook.missing} onGiveUp={() => onOpen({ kind: 'abandon' })} onDeclare={lane.declare} onAskAgain={() => lane.recheck(['law'])} />
        <MrzStrip reading={inspection.reading} onLines={(lines) => lane.replace({ channel: 'TYPED_MRZ', lines: [...lines] })} />
      </div>
    </>
  );
}
