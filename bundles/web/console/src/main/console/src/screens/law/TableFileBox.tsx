import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/Api';
import { useStale } from '../../api/queries';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Banner } from '../../parts/Banner';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { useAct } from '../../parts/useAct';
import { ChangedRows } from './ChangedRows';

const SHORTEST_REASON = 3;
const LONGEST_NAME = 200;
/** What the server takes, in bytes. */
const MOST = 1 << 20;

/** Brings a table of values that the authority keeps in a spreadsheet: seen beside what holds now, then proposed. */
export function TableFileBox({ onClose, onProposed }: { readonly onClose: () => void; readonly onProposed: () => void }) {
  const api = useApi();
  const { t, language } = useTexts();
  const stale = useStale();
  const { run, busy, problem, clear } = useAct();
  const [file, setFile] = useState<File>();
  const [time, setTime] = useState(0);
  const [reason, setReason] = useState('');
  const name = file?.name.slice(0, LONGEST_NAME) ?? '';
  const big = file !== undefined && file.size > MOST;
  const preview = useQuery({ queryKey: ['law-preview', name, time, language], queryFn: () => api.previewLawTable(file!, name), enabled: file !== undefined && !big, retry: false });
  const good = preview.data !== undefined && preview.data.faults.length === 0;
  const missing = busy ? t('import.sending') : !file ? t('people.chooseFile') : !good ? t('law.mendFile') : reason.trim().length < SHORTEST_REASON ? t('compare.giveReason') : undefined;
  const send = () => { if (file) run(() => api.bringLawTable(file, name, reason.trim()), () => { stale('law'); onProposed(); }); };
  return (
    <Box title={t('law.bringTable')} wide onClose={onClose}>
      <div className="stack">
        <div className="field"><label htmlFor="law-file">{t('import.choose')}</label><input id="law-file" type="file" accept=".csv,.txt" onChange={(event) => { clear(); setTime(time + 1); setFile(event.target.files?.[0]); }} /></div>
        {!file && <p className="sm mut">{t('law.columns')}</p>}
        {big && <Banner tone="stop" title={t('law.tooBig')} alert>{t('law.stays')}</Banner>}
        {file && !big && (
          <Asked of={preview}>
            {({ rows, faults }) => (
              <>
                {faults.length > 0 && (
                  <Banner tone="stop" title={t('law.refusedLines', { n: faults.length })} alert>
                    <ul>{faults.map((one, index) => <li key={index}>{one.line > 0 && <b>{t('law.atLine', { line: one.line })} </b>}{one.what.text}</li>)}</ul>
                    {t('law.stays')}
                  </Banner>
                )}
                {rows.length > 0 && <ChangedRows rows={rows} compared />}
              </>
            )}
          </Asked>
        )}
        <Field label={t('law.why')} value={reason} onChange={setReason} maxLength={500} />
        <p className="sm mut">{t('law.fourEyes')}</p>
        {problem && <Banner tone="stop" title={problem.sentence} alert>{t('law.stays')}</Banner>}
        <div className="acts end"><Button cap="F8" primary disabled={missing} onPress={send}>{t('law.propose')}</Button></div>
      </div>
    </Box>
  );
}
