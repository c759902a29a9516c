import { useState } from 'react';
import { useApi } from '../../api/Api';
import { useStale } from '../../api/queries';
import { TABLE_MODES, type TakenFile } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Button } from '../../parts/Button';
import { Choice } from '../../parts/Choice';
import { Field } from '../../parts/Field';
import { useAct } from '../../parts/useAct';
import { TakenList } from './TakenList';

/** A table names people and not their journey; a carrier's message says both. */
const isTable = (file: File | undefined) => /\.(csv|tsv|xlsx)$/i.test(file?.name ?? '');

/** Gives a carrier's message, or a table of a bus, a boat or a convoy with its journey. */
export function ListForm({ onOpen, onQuarantine }: { readonly onOpen: (journey: string) => void; readonly onQuarantine: () => void }) {
  const api = useApi();
  const { t, code } = useTexts();
  const stale = useStale();
  const { run, busy, problem, clear } = useAct();
  const [file, setFile] = useState<File>();
  const [mode, setMode] = useState<string>('BUS');
  const [carrier, setCarrier] = useState('');
  const [number, setNumber] = useState('');
  const [from, setFrom] = useState('');
  const [due, setDue] = useState('');
  const [taken, setTaken] = useState<TakenFile>();
  const table = isTable(file);
  const missing = busy ? t('import.sending') : !file ? t('people.chooseFile') : table && !number.trim() ? t('journeys.numberMissing') : undefined;
  const take = () => {
    if (!file) return;
    const name = file.name.slice(0, 100);
    run(() => (table ? api.takeTable(file, { name, mode, carrier: carrier.trim(), number: number.trim(), from: from.trim(), due }) : api.takeList(file, name)), (result) => { setTaken(result); stale('journeys'); stale('expected'); stale('quarantine'); });
  };
  return (
    <div className="steps-panel">
      <h1>{t('journeys.take')}</h1>
      <section className="step">
        <div className="form three">
          <div className="field"><label htmlFor="passenger-list">{t('import.choose')}</label><input id="passenger-list" type="file" onChange={(event) => { clear(); setTaken(undefined); setFile(event.target.files?.[0]); }} /></div>
          {table && (
            <>
              <Choice label={t('journeys.by')} value={mode} onChange={setMode} options={TABLE_MODES.map((one) => ({ value: one, label: code('mode', one) }))} />
              <Field label={t('journeys.number')} value={number} onChange={setNumber} maxLength={40} />
              <Field label={t('journeys.carrier')} value={carrier} onChange={setCarrier} maxLength={60} />
              <Field label={t('journeys.from')} value={from} onChange={setFrom} maxLength={60} />
              <div className="field"><label htmlFor="passenger-due">{t('journeys.due')}</label><input id="passenger-due" type="datetime-local" value={due} onChange={(event) => setDue(event.target.value)} /></div>
            </>
          )}
        </div>
        <p className="sm mut">{t('journeys.takes')}</p>
        {problem && <Banner tone="stop" title={problem.sentence} alert />}
        <div className="acts"><Button cap="F8" primary disabled={missing} onPress={take}>{t('journeys.takeNow')}</Button><span className="sm mut">{t('journeys.journaled')}</span></div>
      </section>
      {taken && <TakenList taken={taken} onOpen={onOpen} onQuarantine={onQuarantine} />}
    </div>
  );
}
