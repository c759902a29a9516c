import { useEffect, useRef, useState } from 'react';
import { useApi } from '../../api/Api';
import { newKey } from '../../api/once';
import { useAgencies, useStale } from '../../api/queries';
import type { Alert } from '../../api/watch';
import { useNow } from '../../app/clock';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { KeyBar } from '../../parts/KeyBar';
import { useAct } from '../../parts/useAct';
import { useTried } from '../../parts/useTried';
import { ProblemLine } from '../inspection/ProblemLine';
import { alertFrom, draftOf, emptyDraft, faultsOf, nobodyApproves, type Draft } from './draft';
import { OrderFields } from './OrderFields';
import { SubjectFields } from './SubjectFields';
import { subjectLine } from './subject';
import { TermFields } from './TermFields';

/** What is written: a new alert, one that begins as a copy of another, or an alert as it is to be. */
export type Writing = { readonly as: 'new' | 'again' | 'change'; readonly alert?: Alert };

const SHORTEST_WHY = 3;

/** An alert of the national list with all its terms; what is proposed here another person puts in force. */
export function AlertEditor({ writing: { as, alert }, onClose }: { readonly writing: Writing; readonly onClose: (proposed: boolean) => void }) {
  const api = useApi();
  const { t, dayOf } = useTexts();
  const stale = useStale();
  const { run, busy, problem, clear } = useAct();
  const today = dayOf(new Date(useNow(60_000)));
  const [key] = useState(newKey);
  const [first] = useState<Draft>(() => (alert ? { ...draftOf(alert), ...(as === 'again' ? { from: '', to: '', reviewOn: '' } : {}) } : emptyDraft));
  const [draft, setDraft] = useState(first);
  const [why, setWhy] = useState('');
  const [tried, tryNow] = useTried();
  const [leaving, setLeaving] = useState(false);
  const body = useRef<HTMLFormElement>(null);
  const changes = as === 'change' ? alert : undefined;
  const agencies = useAgencies().data ?? [];
  const { session } = useSession();
  const faults = { ...faultsOf(draft, today), ...(nobodyApproves(draft, agencies, session.user) ? { roles: 'fault.noApprover' as const } : {}), ...(changes && why.trim().length < SHORTEST_WHY ? { why: 'fault.given' as const } : {}) };
  const count = Object.keys(faults).length;
  const fault = (name: string) => { const known = faults[name as keyof typeof faults]; return tried && known ? t(known) : undefined; };
  const same = changes !== undefined && JSON.stringify(alertFrom(draft)) === JSON.stringify(alertFrom(first));
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));
  useEffect(() => body.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  const leave = () => (draft === first && !why ? onClose(false) : setLeaving(true));
  const propose = () => {
    tryNow();
    if (count > 0 || busy) return;
    run(() => (changes ? api.proposeChange(changes.id, alertFrom(draft), why.trim()) : api.proposeAlert(alertFrom(draft), key)), () => { stale('alerts', 'lists'); onClose(true); });
  };
  const title = changes ? t('alert.changeOf', { subject: subjectLine(changes.subject) }) : t('alert.new');
  return (
    <>
      <div className="finder"><h1>{title}</h1><p className="sm mut">{t(changes ? 'alert.changeWhat' : 'alert.newWhat')}</p><span className="grow" />{tried && count > 0 && <p className="fault" role="alert">{t('alert.faults', { n: count })}</p>}</div>
      <form ref={body} className="editor-body" onSubmit={(event) => { event.preventDefault(); propose(); }}>
        <SubjectFields draft={draft} set={set} fault={fault} />
        <OrderFields draft={draft} set={set} fault={fault} />
        <div>
          <TermFields draft={draft} set={set} fault={fault} />
          {changes && <Field label={t('alert.whyChange')} value={why} onChange={setWhy} fault={fault('why')} maxLength={500} />}
        </div>
      </form>
      <KeyBar label={t('keys')} keys={[
        { key: 'F2', also: 'Esc', label: t('do.back'), run: leave },
        same ? { key: 'F8', label: t('alert.proposeChange'), big: true, state: 'closed', detail: t('alert.unchanged') }
          : { key: 'F8', label: t(changes ? 'alert.proposeChange' : 'alert.propose'), big: true, state: 'next', detail: t('alert.otherApproves'), run: propose },
      ]} />
      <ProblemLine problem={problem} onClose={clear} />
      {leaving && (
        <Box title={t('alert.leave')} tone="warn" onClose={() => setLeaving(false)} foot={<><Button cap="F9" onPress={() => onClose(false)}>{t('alert.leaveDo')}</Button><Button cap="F8" primary onPress={() => setLeaving(false)}>{t('alert.stay')}</Button></>}>
          <p>{t('alert.leaveWhat')}</p>
        </Box>
      )}
    </>
  );
}
