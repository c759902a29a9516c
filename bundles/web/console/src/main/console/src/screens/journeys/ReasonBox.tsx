import { useState } from 'react';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { TextField } from '../../parts/TextField';
import { useAct } from '../../parts/useAct';

const SHORTEST_REASON = 3;

/** Something that cannot be had back is deleted, with the reason that the journal keeps. */
export function ReasonBox({ title, text, act, onClose, onDone }: { readonly title: string; readonly text: string; readonly act: (reason: string) => Promise<unknown>; readonly onClose: () => void; readonly onDone: () => void }) {
  const { t } = useTexts();
  const { run, busy, problem } = useAct();
  const [reason, setReason] = useState('');
  const missing = busy ? t('waiting') : reason.trim().length < SHORTEST_REASON ? t('journeys.reasonMissing') : undefined;
  return (
    <Box title={title} tone="stop" onClose={onClose} foot={<Button cap="F8" primary disabled={missing} onPress={() => run(() => act(reason.trim()), onDone)}>{title}</Button>}>
      <p>{text}</p>
      <TextField label={t('journeys.reason')} value={reason} onChange={setReason} maxLength={500} rows={2} autoFocus />
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
    </Box>
  );
}
