import { useEffect, useRef, useState } from 'react';
import type { Decision, Inspection } from '../../../api/types';
import { useTexts } from '../../../i18n/Texts';
import { useKeys } from '../../../keys/useKeys';
import { Banner } from '../../../parts/Banner';
import { Box } from '../../../parts/Box';
import { Button } from '../../../parts/Button';
import { Field } from '../../../parts/Field';
import { Shape } from '../../../parts/Shape';
import { rulingTitle } from '../headline';
import { lineOf } from '../lines';
import { daysGranted, outlookOf, stayIsLimited } from '../outlook';
import { ReasonForm } from './ReasonForm';

/** Longest stay that is given at a border, in days. */
const LONGEST_DAYS = 365;
const REASONS = ['against.seen', 'against.supervisor', 'against.humanitarian'] as const;

/** An admission that the checks or the law do not carry: what stands against it, and why it is given all the same. */
export function AgainstBox({ inspection, stay, onAdmit, onCompare, onRefer, onClose }: {
  readonly inspection: Inspection;
  /** Days the officer has given already, fewer than the law's. */
  readonly stay?: number | undefined;
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
  const limited = stayIsLimited(inspection);
  const [days, setDays] = useState(String(stay ?? daysGranted(inspection) ?? ''));
  const [tried, setTried] = useState(false);
  const given = Number(days);
  const right = !limited || (Number.isInteger(given) && given >= 1 && given <= LONGEST_DAYS);
  const exit = inspection.shift.direction === 'EXIT';
  return (
    <Box title={t(exit ? 'against.titleExit' : 'against.title')} tone="warn" onClose={onClose}>
      <ul className="ticks">
        {open.map((line) => <li key={line.id}><Shape name={line.state === 'fail' ? 'fail' : line.state === 'possible' ? 'compare' : 'notDone'} size={16} /><span><b>{line.name}:</b> {line.reason}</span></li>)}
        {!outlook.lawful && !open.some(({ id }) => id === 'law') && <li><Shape name="notDone" size={16} /><span><b>{texts.code('check', 'law')}:</b> {rulingTitle(texts, inspection)}</span></li>}
      </ul>
      {outlook.compare
        ? <>
            <Banner tone="warn" title={t('against.compareFirst')}>{onCompare ? undefined : t('against.compareDo')}</Banner>
            <div className="acts end">{onCompare && <Button cap="F6" primary onPress={onCompare}>{t('second.compare')}</Button>}{onRefer && <Button cap="F9" onPress={onRefer}>{t('key.refer')}</Button>}</div>
          </>
        : (
          <>
            <p className="sm mut">{t('against.recorded')}</p>
            {limited && <Days days={days} onDays={setDays} hint={daysGranted(inspection) === undefined} fault={tried && !right} />}
            <ReasonForm
              reasons={REASONS} action={t(exit ? 'against.admitExit' : 'against.admit')}
              onReason={(reason) => { setTried(true); if (right) onAdmit({ type: 'admit', conditions: [], againstReason: reason, ...(limited ? { stayDays: given } : {}) }); }}
            />
          </>
        )}
    </Box>
  );
}

/** The stay that the officer gives where the law gives none. */
function Days({ days, onDays, hint, fault }: { readonly days: string; readonly onDays: (days: string) => void; readonly hint: boolean; readonly fault: boolean }) {
  const { t } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => { if (fault) field.current?.focus(); }, [fault]);
  useKeys([{ key: 'D', run: () => { field.current?.focus(); field.current?.select(); } }]);
  return (
    <Field
      label={t('against.days')} cap="D" inputRef={field} value={days} onChange={(value) => onDays(value.replace(/\D/g, ''))} code inputMode="numeric" maxLength={3}
      hint={hint ? t('against.daysHint') : undefined} fault={fault ? t('against.daysFault', { n: LONGEST_DAYS }) : undefined}
    />
  );
}
