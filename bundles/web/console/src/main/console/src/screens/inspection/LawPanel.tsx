import { useEffect, useRef, useState } from 'react';
import type { Declaration, Inspection } from '../../api/types';
import { useTexts } from '../../i18n/Texts';
import { Button } from '../../parts/Button';
import { Cite } from '../../parts/Cite';
import { Shape } from '../../parts/Shape';
import { rulingTitle } from './headline';
import { daysGranted, lastDay } from './outlook';
import { VisaField } from './VisaField';
import { useKeys } from '../../keys/useKeys';
import { Cap } from '../../parts/Cap';

/** What the law says, in the form of the country, and the stay that is granted. */
export function LawPanel({ inspection, stay, onStay, missing, onGiveUp, onDeclare }: {
  readonly inspection: Inspection;
  readonly stay: number | undefined;
  readonly onStay: (days: number | undefined) => void;
  readonly missing: readonly string[];
  readonly onGiveUp: () => void;
  readonly onDeclare: (declaration: Declaration) => void;
}) {
  const texts = useTexts();
  const { t, code, date, country } = texts;
  const { ruling } = inspection;
  const most = daysGranted(inspection);
  const reasons = ruling?.answers.flatMap((answer) => answer.reasons.map((reason) => ({ answer, reason }))).slice(0, 5 - Math.min(missing.length, 2)) ?? [];
  return (
    <section className="law">
      <h2 className="t">{ruling ? t('law.of', { country: country(ruling.country), on: date(ruling.on) }) : t('law.title')}<span className="grow" /><Button cap="G" onPress={onGiveUp}>{t('giveUp')}</Button></h2>
      <p className="xl">{rulingTitle(texts, inspection)}</p>
      {most !== undefined && inspection.shift.direction === 'ENTRY' && <Stay most={most} days={stay ?? most} onDays={onStay} until={date(lastDay(new Date(inspection.openedAt), stay ?? most))} />}
      {(ruling?.leading.outcome.type === 'visa-required' || missing.includes('visa') || inspection.declaration.visaNumber) && <VisaField said={inspection.declaration} onDeclare={onDeclare} />}
      <ul className="ticks">
        {missing.slice(0, 3).map((need) => <li key={need}><Shape name="compare" size={16} /><span><b>{t('law.needs', { what: code('need', need) })}</b></span></li>)}
        {reasons.map(({ answer, reason }, index) => <li key={index}><Shape name={good(answer.outcome.type) ? 'pass' : answer.advice ? 'notPossible' : 'notDone'} size={16} /><span>{reason.text}</span></li>)}
      </ul>
      {ruling && <Cite citations={ruling.leading.citations} confidence={ruling.leading.confidence} />}
    </section>
  );
}

function good(type: string): boolean {
  return type === 'admit' || type === 'grant' || type === 'satisfied' || type === 'information';
}

function Stay({ most, days, onDays, until }: { readonly most: number; readonly days: number; readonly onDays: (days: number | undefined) => void; readonly until: string }) {
  const { t } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(String(days));
  useEffect(() => setText(String(days)), [days]);
  useKeys([{ key: 'D', run: () => field.current?.select() }]);
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
