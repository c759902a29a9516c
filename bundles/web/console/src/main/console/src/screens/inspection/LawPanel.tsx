import { useEffect, useRef, useState } from 'react';
import type { Declaration, Inspection } from '../../api/types';
import { useTexts } from '../../i18n/Texts';
import { Button } from '../../parts/Button';
import { Cite } from '../../parts/Cite';
import { Fitting } from '../../parts/Fitting';
import { Shape } from '../../parts/Shape';
import { groundsFor } from './grounds';
import { rulingTitle } from './headline';
import { useLawChanged } from './lawChanged';
import { daysGranted, lastDay } from './outlook';
import { VisaField } from './VisaField';
import { useKeys } from '../../keys/useKeys';
import { Cap } from '../../parts/Cap';

/** What the law says, in the form of the country, and the stay that is granted. */
export function LawPanel({ inspection, stay, onStay, missing, onGiveUp, onDeclare, onAskAgain }: {
  readonly inspection: Inspection;
  readonly stay: number | undefined;
  readonly onStay: (days: number | undefined) => void;
  readonly missing: readonly string[];
  readonly onGiveUp: () => void;
  readonly onDeclare: (declaration: Declaration) => void;
  readonly onAskAgain: () => void;
}) {
  const texts = useTexts();
  const { t, code, date, country } = texts;
  const { ruling } = inspection;
  const most = daysGranted(inspection);
  const changed = useLawChanged(inspection);
  const grounds = groundsFor(inspection, missing);
  return (
    <section className="law">
      <h2 className="t">{ruling ? t('law.of', { country: country(ruling.country), on: date(ruling.on) }) : t('law.title')}<span className="grow" /><Button cap="G" onPress={onGiveUp}>{t('giveUp')}</Button></h2>
      <p className="xl">{rulingTitle(texts, inspection)}</p>
      {changed && <Button cap="W" onPress={onAskAgain}>{t('law.changedSince')}</Button>}
      {ruling && most !== undefined && inspection.shift.direction === 'ENTRY' && <Stay most={most} days={stay ?? most} onDays={onStay} until={date(lastDay(ruling.on, stay ?? most))} />}
      {(ruling?.leading.outcome.type === 'visa-required' || missing.includes('visa') || inspection.declaration.visaNumber) && <VisaField said={inspection.declaration} onDeclare={onDeclare} />}
      <Fitting
        className="ticks"
        items={grounds.map((one) => ({
          id: `${one.shape} ${one.needs?.join(' ') ?? one.text}`,
          shown: <><Shape name={one.shape} size={16} /><span>{one.needs ? <b>{t('law.needs', { what: one.needs.map((need) => code('need', need)).join(', ') })}</b> : one.text}{one.advice && <span className="sm mut"> · {t('law.advice')}</span>}</span></>,
        }))}
        more={(n) => <>{t('law.more', { n })} <Cap name="F7" /></>}
      />
      {ruling && <Cite citations={ruling.leading.citations} confidence={ruling.leading.confidence} brief />}
    </section>
  );
}

function Stay({ most, days, onDays, until }: { readonly most: number; readonly days: number; readonly onDays: (days: number | undefined) => void; readonly until: string }) {
  const { t } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(String(days));
  useEffect(() => setText(String(days)), [days]);
  useKeys([{ key: 'D', run: () => { field.current?.focus(); field.current?.select(); } }]);
  const set = (value: string) => {
    setText(value);
    const wanted = Number(value);
    if (Number.isInteger(wanted) && wanted >= 1 && wanted <= most) onDays(wanted);
  };
  return (
    <div className="stay">
      <label><span className="lab">{t('stay.granted')}</span>
        <span className="inp"><input ref={field} value={text} inputMode="numeric" dir="ltr" onChange={(event) => set(event.target.value)} onBlur={() => setText(String(days))} />{t('stay.days')}<Cap name="D" /></span>
      </label>
      <span className="mut">{t('stay.until', { until })}<br />{t('stay.most', { n: most })}</span>
    </div>
  );
}
