import { useState } from 'react';
import { usePeopleFiles } from '../../api/queries';
import { useTexts } from '../../i18n/Texts';
import { FileForm } from './FileForm';
import { FileProgress } from './FileProgress';
import { FileRows } from './FileRows';
import { ResultPanel } from './ResultPanel';

/**
 * Compares a file of people with all lists: give the file, see how it was understood, let it run, read the result. The server works
 * on it by itself: who leaves this page finds the file below when he comes back.
 */
export function PeoplePanel() {
  const { t } = useTexts();
  const files = usePeopleFiles();
  const [chosen, setChosen] = useState<string>();
  /** A file was read and waits for the word to go: nothing else is looked at then. */
  const [seen, setSeen] = useState(false);
  const file = files.data?.find((one) => one.id === chosen);
  if (file?.state === 'DONE') return <ResultPanel key={file.id} file={file} onBack={() => setChosen(undefined)} />;
  return (
    <div className="steps-panel">
      <h1>{t('alerts.people')}</h1>
      {file ? <FileProgress key={file.id} file={file} onBack={() => setChosen(undefined)} /> : <FileForm onSeen={setSeen} onStarted={(started) => { setSeen(false); setChosen(started.id); }} />}
      {!seen && <FileRows files={files} chosen={chosen} onChoose={setChosen} />}
    </div>
  );
}
