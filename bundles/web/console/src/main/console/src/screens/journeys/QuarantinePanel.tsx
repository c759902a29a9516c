import { useState } from 'react';
import { useApi } from '../../api/Api';
import { useQuarantine, useStale } from '../../api/queries';
import type { QuarantinedFile, TakenFile } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Banner } from '../../parts/Banner';
import { Button } from '../../parts/Button';
import { RowKeys } from '../../parts/RowKeys';
import { Shape } from '../../parts/Shape';
import { TextField } from '../../parts/TextField';
import { useAct } from '../../parts/useAct';
import { ReasonBox } from './ReasonBox';
import { Faults, TakenList } from './TakenList';

/** What carriers sent wrongly: look where the fault is, correct the text, or throw it away. */
export function QuarantinePanel({ onOpen }: { readonly onOpen: (journey: string) => void }) {
  const { t, number, moment, code } = useTexts();
  const files = useQuarantine();
  const [chosen, setChosen] = useState<QuarantinedFile>();
  const [taken, setTaken] = useState<TakenFile>();
  if (chosen) return <Correcting file={chosen} onBack={(result) => { setTaken(result); setChosen(undefined); }} />;
  return (
    <>
      <div className="head"><h1>{t('journeys.quarantine')}</h1></div>
      {taken && <TakenList taken={taken} onOpen={onOpen} />}
      <Asked of={files} empty={{ when: (all) => all.length === 0, title: t('journeys.noQuarantine'), text: t('journeys.noQuarantineText') }}>
        {(all) => (
          <table className="tb tall">
            <thead><tr><td /><th>{t('people.name')}</th><th>{t('journeys.channel')}</th><th>{t('journeys.takenAt')}</th><th>{t('journeys.fault')}</th><th>{t('people.keptUntil')}</th><RowKeys /></tr></thead>
            <tbody>
              {all.map((file) => (
                <tr key={file.id}>
                  <td><Shape name="fail" size={18} /></td><td className="el"><bdi className="b" dir="ltr">{file.name}</bdi></td><td>{code('channel', file.channel)}</td><td>{moment(file.takenAt)}</td>
                  <td>{file.faults[0] && <>{file.faults[0].segment > 0 && <b>{t('journeys.segment', { n: number(file.faults[0].segment), tag: file.faults[0].tag })} </b>}{file.faults[0].what.text}</>}</td>
                  <td>{moment(file.keptUntil)}</td><td className="num"><Button onPress={() => { setTaken(undefined); setChosen(file); }}>{t('do.open')}</Button></td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Asked>
    </>
  );
}

function Correcting({ file, onBack }: { readonly file: QuarantinedFile; readonly onBack: (taken?: TakenFile) => void }) {
  const api = useApi();
  const { t } = useTexts();
  const stale = useStale();
  const { run, busy, problem } = useAct();
  const [text, setText] = useState<string>();
  const [discarding, setDiscarding] = useState(false);
  const done = (taken?: TakenFile) => { stale('quarantine'); stale('journeys'); stale('expected'); onBack(taken); };
  return (
    <>
      <div className="head">
        <h1 className="el"><bdi dir="ltr">{file.name}</bdi></h1>
        <span className="grow" />
        <Button cap="F9" onPress={() => setDiscarding(true)}>{t('journeys.discard')}</Button>
        <Button cap="F4" onPress={() => onBack()}>{t('journeys.back')}</Button>
      </div>
      <div className="pad">
        <Faults faults={file.faults} />
        {problem && <Banner tone="stop" title={problem.sentence} alert />}
        {text === undefined
          ? <div className="acts"><Button cap="F3" primary disabled={busy ? t('waiting') : undefined} onPress={() => run(async () => (await api.quarantined(file.id)).text(), setText)}>{t('journeys.look')}</Button><span className="sm mut">{t('journeys.lookWhat')}</span></div>
          : (
            <>
              <TextField label={t('journeys.text')} value={text} onChange={setText} rows={18} />
              <p className="sm mut">{t('journeys.correctWhat')}</p>
              <div className="acts"><Button cap="F8" primary disabled={busy ? t('waiting') : undefined} onPress={() => run(() => api.correctQuarantined(file.id, text), done)}>{t('journeys.correct')}</Button></div>
            </>
          )}
      </div>
      {discarding && <ReasonBox title={t('journeys.discard')} text={t('journeys.discardWhat')} act={(reason) => api.discardQuarantined(file.id, reason)} onClose={() => setDiscarding(false)} onDone={() => done()} />}
    </>
  );
}
