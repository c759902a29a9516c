import { useState } from 'react';
import { useApi } from '../../api/Api';
import { useStale } from '../../api/queries';
import type { PeopleField, PeopleFile, PeoplePreview } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { useAct } from '../../parts/useAct';
import { choose, columnsOf, type Chosen } from './columns';
import { Understood } from './Understood';

const SHORTEST_REASON = 3;

/** Chooses the file and says why; nothing is compared before it was seen how the file was understood. */
export function FileForm({ onSeen, onStarted }: { readonly onSeen: (seen: boolean) => void; readonly onStarted: (file: PeopleFile) => void }) {
  const api = useApi();
  const { t } = useTexts();
  const stale = useStale();
  const { run, busy, problem, clear } = useAct();
  const [file, setFile] = useState<File>();
  const [name, setName] = useState('');
  const [reason, setReason] = useState('');
  const [chosen, setChosen] = useState<Chosen>({});
  const [preview, setPreview] = useState<PeoplePreview>();
  const take = (next: File | undefined) => {
    clear();
    setFile(next);
    setPreview(undefined);
    onSeen(false);
    setChosen({});
    if (next) setName(next.name.replace(/\.[a-z]{3,4}$/i, '').slice(0, 100));
  };
  const look = (columns: Chosen) => { if (file) run(() => api.previewPeople(file, columnsOf(columns)), (seen) => { setChosen(columns); setPreview(seen); onSeen(true); }); };
  const named = preview?.columns.some(({ field }) => field === 'NAME' || field === 'SURNAME') ?? false;
  const missing = busy ? t('import.sending') : !named ? t('people.noNames') : preview?.people === 0 ? t('people.nobody') : !name.trim() || reason.trim().length < SHORTEST_REASON ? t('people.missing') : undefined;
  const start = () => { if (file) run(() => api.screenPeople(file, name.trim(), reason.trim(), columnsOf(chosen)), (started) => { stale('people-files'); onStarted(started); }); };
  const change = (heading: string, was: PeopleField | undefined, is: PeopleField | undefined) => look(choose(chosen, heading, was, is));
  return (
    <>
      <section className="step">
        <h2><i>1</i>{t('import.file')}</h2>
        <div className="form three">
          <div className="field"><label htmlFor="people-file">{t('import.choose')}</label><input id="people-file" type="file" accept=".csv,.tsv,.txt,.xlsx" onChange={(event) => take(event.target.files?.[0])} /></div>
          <Field label={t('people.name')} value={name} onChange={setName} maxLength={100} />
          <Field label={t('people.reason')} value={reason} onChange={setReason} maxLength={500} />
        </div>
        <p className="sm mut">{t('people.takes')}</p>
        {problem && <Banner tone="stop" title={problem.sentence} alert />}
        <div className="acts"><Button cap="F3" primary={!preview} disabled={file && !busy ? undefined : t(busy ? 'import.sending' : 'people.chooseFile')} onPress={() => look(chosen)}>{t('people.look')}</Button>{busy && <span role="status">{t('import.sending')}</span>}</div>
      </section>
      {preview && (
        <section className="step">
          <h2><i>2</i>{t('people.understood')}</h2>
          <Understood preview={preview} onChoose={change} />
          <div className="acts"><Button cap="F8" primary disabled={missing} onPress={start}>{t('people.start')}</Button><Button cap="F4" onPress={() => { setPreview(undefined); onSeen(false); }}>{t('import.otherFile')}</Button><span className="sm mut">{t('people.journaled')}</span></div>
        </section>
      )}
    </>
  );
}
