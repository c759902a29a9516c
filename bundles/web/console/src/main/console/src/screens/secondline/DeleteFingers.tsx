import { useState } from 'react';
import { useApi } from '../../api/Api';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { TextField } from '../../parts/TextField';
import { useAct } from '../../parts/useAct';

/** Deletes what was taken of a traveller, alone: the record of the inspection stays. */
export function DeleteFingers({ inspection, onClose, onDone }: { readonly inspection: string; readonly onClose: () => void; readonly onDone: () => void }) {
  const api = useApi();
  const { t } = useTexts();
  const { run, problem } = useAct();
  const [reason, setReason] = useState('');
  const missing = reason.trim().length < 3 ? t('journeys.reasonMissing') : undefined;
  return (
    <Box title={t('fingers.delete')} tone="stop" onClose={onClose} foot={<Button cap="F8" primary disabled={missing} onPress={() => run(() => api.deleteFingers(inspection, reason.trim()), onDone)}>{t('fingers.delete')}</Button>}>
      <p>{t('fingers.deleteWhat')}</p>
      <TextField label={t('reason')} value={reason} onChange={setReason} rows={2} autoFocus />
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
    </Box>
  );
}
