import { useRef, useState } from 'react';
import { useApi } from '../../api/Api';
import { newKey } from '../../api/once';
import { useStale } from '../../api/queries';
import { MODES, PURPOSES, type Correction, type Crossing, type Direction, type Purpose, type TransportMode } from '../../api/types';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Box } from '../../parts/Box';
import { Choice } from '../../parts/Choice';
import { Field } from '../../parts/Field';
import { useKeys } from '../../keys/useKeys';
import { useAct } from '../../parts/useAct';
import { ReasonForm } from '../inspection/boxes/ReasonForm';

/** A new entry that replaces the old one, which is kept. Only what changed is sent. */
export function CorrectBox({ crossing, onClose }: { readonly crossing: Crossing; readonly onClose: () => void }) {
  const api = useApi();
  const { t, code } = useTexts();
  const stale = useStale();
  const { run, problem } = useAct();
  const [key] = useState(newKey);
  const [direction, setDirection] = useState<string>(crossing.direction);
  const [purpose, setPurpose] = useState<string>(crossing.purpose ?? '');
  const [mode, setMode] = useState<string>(crossing.mode);
  const [days, setDays] = useState(crossing.stayDays === undefined ? '' : String(crossing.stayDays));
  const [same, setSame] = useState(false);
  const daysField = useRef<HTMLInputElement>(null);
  useKeys([{ key: 'D', run: () => { daysField.current?.focus(); daysField.current?.select(); } }]);
  const send = (reason: string) => {
    const changes: Omit<Correction, 'reason'> = {
      ...(direction !== crossing.direction ? { direction: direction as Direction } : {}),
      ...(purpose && purpose !== crossing.purpose ? { purpose: purpose as Purpose } : {}),
      ...(mode !== crossing.mode ? { mode: mode as TransportMode } : {}),
      ...(days && Number(days) !== crossing.stayDays ? { stayDays: Number(days) } : {}),
    };
    const nothing = Object.keys(changes).length === 0;
    setSame(nothing);
    if (!nothing) run(() => api.correct(crossing.id, { ...changes, reason }, key), () => { stale('file'); onClose(); });
  };
  return (
    <Box title={t('correct.title')} tone="warn" onClose={onClose}>
      <p className="sm mut">{t('correct.what')}</p>
      <div className="form">
        <Choice label={t('shift.direction')} cap="E" value={direction} onChange={setDirection} options={(['ENTRY', 'EXIT'] as const).map((one) => ({ value: one, label: t(`direction.${one}`) }))} />
        <Choice label={t('dimension.PURPOSE')} cap="P" value={purpose} onChange={setPurpose} empty={t('unknown')} options={PURPOSES.map((one) => ({ value: one, label: code('purpose', one) }))} />
        <Choice label={t('dimension.MODE')} cap="M" value={mode} onChange={setMode} options={MODES.map((one) => ({ value: one, label: code('mode', one) }))} />
        {crossing.stayDays !== undefined && <Field label={t('against.days')} cap="D" inputRef={daysField} value={days} onChange={(value) => setDays(value.replace(/\D/g, ''))} code inputMode="numeric" maxLength={4} />}
      </div>
      {same && <Banner tone="warn" title={t('correct.nothing')} alert />}
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
      <ReasonForm reasons={['correct.keyed', 'correct.direction']} action={t('file.correct')} onReason={send} />
    </Box>
  );
}
