import type { Decision, Inspection } from '../../../api/types';
import { useTexts } from '../../../i18n/Texts';
import { Banner } from '../../../parts/Banner';
import { Box } from '../../../parts/Box';
import { Button } from '../../../parts/Button';
import { Shape } from '../../../parts/Shape';
import { rulingTitle } from '../headline';
import { lineOf } from '../lines';
import { daysGranted, outlookOf } from '../outlook';
import { ReasonForm } from './ReasonForm';

const REASONS = ['against.seen', 'against.supervisor', 'against.humanitarian'] as const;

/** An admission that the checks or the law do not carry: what stands against it, and why it is given all the same. */
export function AgainstBox({ inspection, onAdmit, onCompare, onRefer, onClose }: {
  readonly inspection: Inspection;
  readonly onAdmit: (decision: Decision) => void;
  /** The ways on while a record waits to be compared. */
  readonly onCompare?: () => void;
  readonly onRefer?: () => void;
  readonly onClose: () => void;
}) {
  const texts = useTexts();
  const { t } = texts;
  const outlook = outlookOf(inspection);
  const open = inspection.checks.filter((check) => check.answer === 'FAILED' || check.answer === 'NOT_DONE').map((check) => lineOf(texts, check, Date.now()));
  const days = daysGranted(inspection);
  const exit = inspection.shift.direction === 'EXIT';
  return (
    <Box title={t(exit ? 'against.titleExit' : 'against.title')} tone="warn" onClose={onClose}>
      <ul className="ticks">
        {open.map((line) => <li key={line.id}><Shape name={line.state === 'fail' ? 'fail' : line.state === 'possible' ? 'compare' : 'notDone'} size={16} /><span><b>{line.name}</b> {line.reason}</span></li>)}
        {!outlook.lawful && <li><Shape name="notDone" size={16} /><span><b>{texts.code('check', 'law')}</b> {rulingTitle(texts, inspection)}</span></li>}
      </ul>
      {outlook.compare
        ? <>
            <Banner tone="warn" title={t('against.compareFirst')}>{onCompare ? undefined : t('against.compareDo')}</Banner>
            <div className="acts end">{onCompare && <Button cap="F6" primary onPress={onCompare}>{t('second.compare')}</Button>}{onRefer && <Button cap="F9" onPress={onRefer}>{t('key.refer')}</Button>}</div>
          </>
        : (
          <>
            <p className="sm mut">{t('against.recorded')}</p>
            <ReasonForm
              reasons={REASONS} action={t(exit ? 'against.admitExit' : 'against.admit')}
              onReason={(reason) => onAdmit({ type: 'admit', conditions: [], againstReason: reason, ...(days === undefined ? {} : { stayDays: days }) })}
            />
          </>
        )}
    </Box>
  );
}
