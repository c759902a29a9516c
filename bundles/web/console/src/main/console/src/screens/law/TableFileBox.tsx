import { useState } from 'react';
import { useApi } from '../../api/Api';
import { useStale } from '../../api/queries';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { useAct } from '../../parts/useAct';

const SHORTEST_REASON = 3;

/** Brings a table of values that the authority keeps in a spreadsheet. */
export function TableFileBox({ onClose, onProposed }: { readonly onClose: () => void; readonly onProposed: () => void }) {
  const api = useApi();
  const { t } = useTexts();
  const stale = useStale();
  const { run, busy, problem, clear } = useAct();
  const [file, setFile] = useState<File>();
  const [reason, setReason] = useState('');
  const missing = busy ? t('import.sending') : !file ? t('people.chooseFile') : reason.trim().length < SHORTEST_REASON ? t('compare.giveReason') : undefined;
  const send = () => { if (file) run(() => api.bringLawTable(file, file.name.slice(0, 200), reason.trim()), () => { stale('law'); onProposed(); }); };
  return (
    <Box title={t('law.bringTable')} onClose={onClose}>
      <div className="stack">
        <div className="field"><label htmlFor="law-file">{t('import.choose')}</label><input id="law-file" type="file" accept=".csv,.txt" onChange={(event) => { clear(); setFile(event.target.files?.[0]); }} /></div>
        <p className="sm mut">{t('law.columns')}</p>
        <Field label={t('law.why')} value={reason} onChange={setReason} maxLength={500} />
        <p className="sm mut">{t('law.fourEyes')}</p>
        {problem && <Banner tone="stop" title={problem.sentence} alert>{t('law.stays')}</Banner>}
        <div className="acts end"><Button cap="F8" primary disabled={missing} onPress={send}>{t('law.propose')}</Button></div>
      </div>
    </Box>
  );
}
