import type { Ref } from 'react';
import type { DecisionRecord, Examination, Inspection } from '../../api/types';
import type { Hit } from '../../api/watch';
import { useSession } from '../../app/session';
import { useTexts, type TextKey, type Texts } from '../../i18n/Texts';
import { Button } from '../../parts/Button';
import { Cap } from '../../parts/Cap';
import { Shape, type ShapeName } from '../../parts/Shape';
import { TextField } from '../../parts/TextField';
import { useLawChanged } from '../inspection/lawChanged';
import { nameOf } from '../inspection/lines';
import { isToCompare } from './toCompare';

type Task = { readonly id: string; readonly shape: ShapeName; readonly what: string; readonly more: string; readonly state: TextKey; readonly key?: string };

/** The certificate is looked at by a person; asking the machine again would tell nothing. */
export const cardToSee = ({ checks, declaration, state }: Inspection) =>
  state === 'IN_SECOND_LINE' && declaration.yellowFeverCertificate !== true && checks.some(({ check, answer }) => check === 'health' && answer === 'NOT_DONE');

/** What was decided, with the days and the words that went with it. */
function decided({ t, code }: Texts, { decision }: DecisionRecord): string {
  const said = decision.type === 'admit'
    ? [decision.stayDays === undefined ? undefined : t('stay.short', { n: decision.stayDays }), decision.againstReason]
    : decision.type === 'refer' ? [code('referral', decision.reason)] : [decision.reason];
  return [t(`file.${decision.type}`), ...said.filter(Boolean)].join(' · ');
}

/** What is to be done, the notes, and the file in which every line is signed. */
export function CaseWork({ inspection, fingers, examination, hits, owned, note, noteField, onNote, onKeep }: {
  readonly inspection: Inspection;
  readonly fingers: boolean;
  readonly examination: Examination | undefined;
  readonly hits: readonly Hit[];
  readonly owned: boolean;
  readonly note: string;
  readonly noteField: Ref<HTMLTextAreaElement>;
  readonly onNote: (text: string) => void;
  readonly onKeep: () => void;
}) {
  const texts = useTexts();
  const { t, code, time } = texts;
  const { session } = useSession();
  // a key is printed where it does something: nothing is left to do in a case that is decided, or another's
  const active = owned && inspection.state === 'IN_SECOND_LINE';
  const seen = (what: Examination['findings'][number]['seen']) => examination?.findings.filter((one) => one.seen === what).length ?? 0;
  const lawChanged = useLawChanged(inspection);
  const tasks: readonly Task[] = [
    ...(lawChanged ? [{ id: 'law', ...(active ? { key: 'W' } : {}), shape: 'notDone' as const, what: t('law.changedSince'), more: t('law.changedWhat'), state: 'task.open' as const }] : []),
    ...hits.map((hit): Task => ({
      id: hit.id, key: 'F6', what: t('second.compare'), more: code('listName', hit.candidate.list),
      shape: isToCompare(hit, session.user) ? 'compare' : 'pass', state: hit.state === 'SAME_TO_CONFIRM' ? 'task.second' : isToCompare(hit, session.user) ? 'task.open' : 'task.done',
    })),
    ...(cardToSee(inspection) ? [{ id: 'card', ...(owned ? { key: 'Y' } : {}), shape: 'notDone' as const, what: t('task.card'), more: inspection.checks.find(({ check }) => check === 'health')?.reason.text ?? '', state: 'task.open' as const }] : []),
    ...inspection.checks.filter((check) => check.answer === 'NOT_DONE' && !(check.check === 'health' && cardToSee(inspection))).map((check): Task => (active && check.check !== 'health'
      ? { id: check.check, key: 'F5', shape: 'notDone', what: t('task.again', { check: nameOf(texts, check.check) }), more: check.reason.text, state: 'task.open' }
      : { id: check.check, shape: 'notDone', what: nameOf(texts, check.check), more: check.reason.text, state: 'answer.NOT_DONE' })),
    { id: 'document', key: 'D', shape: !examination ? 'wait' : seen('DIFFERS') ? 'fail' : 'pass', what: t('examine.open'), more: examination ? t('examine.result', { agrees: seen('AGREES'), differs: seen('DIFFERS'), unseen: seen('CANNOT_BE_SEEN') }) : t('examine.openWhat'), state: examination ? 'task.done' : 'task.open' },
    ...(fingers ? [{ id: 'fingers', key: 'P', shape: 'wait' as const, what: t('fingers.title'), more: t('fingers.task'), state: 'task.open' as const }] : []),
    { id: 'talk', ...(active ? { key: 'F3' } : {}), shape: inspection.notes.length ? 'pass' : 'wait', what: t('task.interview'), more: t('task.interviewWhat'), state: inspection.notes.length ? 'task.done' : 'task.open' },
  ];
  const file = [
    ...inspection.notes.map((one) => ({ at: one.at, what: one.text, by: one.byName })),
    ...inspection.decisions.map((one) => ({ at: one.at, what: decided(texts, one), by: one.byName })),
    ...(examination ? [{ at: examination.at, what: t('file.examined', { differs: seen('DIFFERS') }), by: examination.byName }] : []),
    { at: inspection.openedAt, what: t('file.opened', { n: inspection.checks.length }), by: t('lane.name', { lane: inspection.shift.lane }) },
  ].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  return (
    <div className="c2">
      <h3 className="t">{t('second.todo')}</h3>
      <ul className="tk">{tasks.map((task) => <li key={task.id}><Shape name={task.shape} /><span><b>{task.what}</b><small className="el" title={task.more}>{task.more}</small></span><span className="sm mut">{t(task.state)}</span>{task.key ? <Cap name={task.key} /> : <i />}</li>)}</ul>
      {owned && inspection.state !== 'DECIDED' && inspection.state !== 'CLOSED' && (
        <form onSubmit={(event) => { event.preventDefault(); onKeep(); }}>
          <TextField label={t('second.note')} cap="F3" note={t('second.noteSeen')} value={note} onChange={onNote} rows={3} inputRef={noteField} />
          <div className="acts end"><Button submit disabled={note.trim() ? undefined : t('second.noteEmpty')}>{t('second.keep')}</Button></div>
        </form>
      )}
      <h3 className="t">{t('second.file')} <span className="mut">· {t('second.signed')}</span></h3>
      <div className="scroll" tabIndex={0} role="region" aria-label={t('second.file')}><table className="ev"><tbody>{file.map((line, index) => <tr key={index}><td className="dim"><bdi dir="ltr">{time(line.at)}</bdi></td><td dir="auto">{line.what}</td><td className="mut num">{line.by}</td></tr>)}</tbody></table></div>
    </div>
  );
}
