import type { Ref } from 'react';
import type { Inspection } from '../../api/types';
import type { Hit } from '../../api/watch';
import { useTexts, type TextKey } from '../../i18n/Texts';
import { Button } from '../../parts/Button';
import { Cap } from '../../parts/Cap';
import { Shape, type ShapeName } from '../../parts/Shape';
import { TextField } from '../../parts/TextField';

type Task = { readonly id: string; readonly shape: ShapeName; readonly what: string; readonly more: string; readonly state: TextKey; readonly key?: string };

/** What is to be done, the notes, and the file in which every line is signed. */
export function CaseWork({ inspection, hits, owned, note, noteField, onNote, onKeep }: {
  readonly inspection: Inspection;
  readonly hits: readonly Hit[];
  readonly owned: boolean;
  readonly note: string;
  readonly noteField: Ref<HTMLTextAreaElement>;
  readonly onNote: (text: string) => void;
  readonly onKeep: () => void;
}) {
  const { t, code, time } = useTexts();
  const tasks: readonly Task[] = [
    ...hits.map((hit): Task => ({
      id: hit.id, key: 'F6', what: t('second.compare'), more: hit.candidate.list,
      shape: hit.state === 'OPEN' || hit.state === 'SAME_TO_CONFIRM' ? 'compare' : 'pass', state: hit.state === 'OPEN' ? 'task.open' : hit.state === 'SAME_TO_CONFIRM' ? 'task.second' : 'task.done',
    })),
    ...inspection.checks.filter((check) => check.answer === 'NOT_DONE').map((check): Task => ({ id: check.check, key: 'F5', shape: 'notDone', what: t('task.again', { check: code('check', check.check) }), more: check.reason.text, state: 'task.open' })),
    { id: 'talk', key: 'F3', shape: inspection.notes.length ? 'pass' : 'wait', what: t('task.interview'), more: t('task.interviewWhat'), state: inspection.notes.length ? 'task.done' : 'task.open' },
  ];
  const file = [
    ...inspection.notes.map((one) => ({ at: one.at, what: one.text, by: one.byName })),
    ...inspection.decisions.map((one) => ({ at: one.at, what: t(`file.${one.decision.type}`), by: one.byName })),
    { at: inspection.openedAt, what: t('file.opened', { n: inspection.checks.length }), by: t('lane.name', { lane: inspection.shift.lane }) },
  ].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  return (
    <div className="c2">
      <h3 className="t">{t('second.todo')}</h3>
      <ul className="tk">{tasks.map((task) => <li key={task.id}><Shape name={task.shape} /><span><b>{task.what}</b><small className="el" title={task.more}>{task.more}</small></span><span className="sm mut">{t(task.state)}</span>{task.key ? <Cap name={task.key} /> : <i />}</li>)}</ul>
      {owned && (
        <form onSubmit={(event) => { event.preventDefault(); onKeep(); }}>
          <TextField label={t('second.note')} cap="F3" note={t('second.noteSeen')} value={note} onChange={onNote} rows={3} inputRef={noteField} />
          <div className="acts end"><Button submit disabled={note.trim() ? undefined : t('second.noteEmpty')}>{t('second.keep')}</Button></div>
        </form>
      )}
      <h3 className="t">{t('second.file')} <span className="mut">· {t('second.signed')}</span></h3>
      <div className="scroll"><table className="ev"><tbody>{file.map((line, index) => <tr key={index}><td className="dim"><bdi dir="ltr">{time(line.at)}</bdi></td><td dir="auto">{line.what}</td><td className="mut num">{line.by}</td></tr>)}</tbody></table></div>
    </div>
  );
}
