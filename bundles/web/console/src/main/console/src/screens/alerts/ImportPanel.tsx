import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/Api';
import { newKey } from '../../api/once';
import { useStale } from '../../api/queries';
import type { Preview } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Button } from '../../parts/Button';
import { Choice } from '../../parts/Choice';
import { useAct } from '../../parts/useAct';
import { PreviewPanel } from './PreviewPanel';

/** Takes a published list over in three steps: choose the file, look at the difference, take over whole or not at all. */
export function ImportPanel({ onDone }: { readonly onDone: () => void }) {
  const api = useApi();
  const { t, code } = useTexts();
  const stale = useStale();
  const formats = useQuery({ queryKey: ['formats'], queryFn: api.formats }).data ?? [];
  const { run, busy, problem } = useAct();
  const [format, setFormat] = useState('');
  const [file, setFile] = useState<File>();
  const [preview, setPreview] = useState<Preview>();
  const [key] = useState(newKey);
  const ready = format && file;
  const read = () => { if (ready) run(() => api.preview(format, file), setPreview); };
  const apply = () => { if (preview) run(() => api.applyImport(preview.id, key), () => { stale('lists', 'alerts', 'status'); onDone(); }); };
  return (
    <div className="steps-panel">
      <h1>{t('alerts.import')}</h1>
      <section className="step">
        <h2><i>1</i>{t('import.file')}</h2>
        <div className="form">
          <Choice label={t('import.format')} value={format} onChange={setFormat} empty={t('choose')} options={formats.map((one) => ({ value: one, label: code('format', one) }))} />
          <div className="field"><label htmlFor="list-file">{t('import.choose')}</label><input id="list-file" type="file" onChange={(event) => { setFile(event.target.files?.[0]); setPreview(undefined); }} /></div>
        </div>
        <div className="acts"><Button cap="F3" disabled={ready ? undefined : t('import.missing')} onPress={read}>{t('import.preview')}</Button>{busy && <span role="status">{t('import.reading')}</span>}</div>
      </section>
      {problem && <Banner tone="stop" title={problem.sentence} alert>{t('import.kept')}</Banner>}
      {preview && <PreviewPanel preview={preview} onApply={apply} />}
    </div>
  );
}
