import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/Api';
import { newKey } from '../../api/once';
import { useImports, useStale } from '../../api/queries';
import type { ImportJob } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Button } from '../../parts/Button';
import { Choice } from '../../parts/Choice';
import { useAct } from '../../parts/useAct';
import { ImportRows } from './ImportRows';
import { ImportProgress } from './ImportProgress';
import { PreviewPanel } from './PreviewPanel';

/** Files of numbers of documents: no list of alerts, but taken over in the same steps. */
const STOLEN_FORMATS = ['stolen-documents', 'stolen-documents-changes'] as const;

/**
 * Takes a published list over in three steps: choose the file, look at the difference, take over whole or not at all. The server works
 * on it by itself: who leaves this page finds the import below when he comes back.
 */
export function ImportPanel({ onDone }: { readonly onDone: () => void }) {
  const api = useApi();
  const { t, code } = useTexts();
  const stale = useStale();
  const formats = useQuery({ queryKey: ['formats'], queryFn: api.formats }).data ?? [];
  const jobs = useImports();
  const { run, busy, problem } = useAct();
  const [format, setFormat] = useState('');
  const [file, setFile] = useState<File>();
  /** Files sent so far: the field empties with each, so that what it shows is what would be sent. */
  const [sent, setSent] = useState(0);
  const [chosen, setChosen] = useState<string>();
  const [key, setKey] = useState(newKey);
  const job = jobs.data?.find((one) => one.id === chosen);
  /** What is looked at; nothing else is then. */
  const read = job?.state === 'DONE' && !job.result ? job.preview : undefined;
  const ready = format && file && !busy;
  const follow = (started: ImportJob) => { setChosen(started.id); stale('imports'); };
  const send = () => {
    if (ready) run(() => api.readList(format, file), (started) => { setFile(undefined); setSent(sent + 1); follow(started); });
  };
  const takeOver = (preview: string) => run(() => api.takeOver(preview, key), (started) => { setKey(newKey()); follow(started); });
  if (job && read) return <PreviewPanel key={job.id} preview={read} problem={problem} onApply={() => takeOver(read.id)} onBack={() => setChosen(undefined)} />;
  return (
    <div className="steps-panel">
      <h1>{t('alerts.import')}</h1>
      <section className="step">
        <h2><i>1</i>{t('import.file')}</h2>
        <div className="form">
          <Choice label={t('import.format')} value={format} onChange={setFormat} empty={t('choose')} options={[...formats, ...STOLEN_FORMATS].map((one) => ({ value: one, label: code('format', one) }))} />
          <div className="field"><label htmlFor="list-file">{t('import.choose')}</label><input key={sent} id="list-file" type="file" onChange={(event) => setFile(event.target.files?.[0])} /></div>
        </div>
        <div className="acts"><Button cap="F3" disabled={ready ? undefined : t(busy ? 'import.sending' : 'import.missing')} onPress={send}>{t('import.preview')}</Button>{busy && <span role="status">{t('import.sending')}</span>}</div>
      </section>
      {problem && <Banner tone="stop" title={problem.sentence} alert>{t('import.kept')}</Banner>}
      {job && <ImportProgress job={job} onDone={onDone} />}
      <ImportRows jobs={jobs} chosen={chosen} onChoose={setChosen} />
    </div>
  );
}
