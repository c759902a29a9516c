import { useState, type FormEvent } from 'react';
import { REFERRAL_REASONS, type Inspection, type ReferralReason } from '../../../api/types';
import { useTexts } from '../../../i18n/Texts';
import { Box } from '../../../parts/Box';
import { Button } from '../../../parts/Button';
import { Chips } from '../../../parts/Chips';
import { TextField } from '../../../parts/TextField';
import { tallyOf } from '../outlook';

/** What speaks for a referral already, so that the officer only confirms it. */
export function likelyReason(inspection: Inspection): ReferralReason | undefined {
  if (inspection.declaration.asksForAsylum) return 'ASYLUM';
  const outcome = inspection.ruling?.leading.outcome;
  if (outcome?.type === 'refer') return outcome.reason;
  if (tallyOf(inspection.checks).compare) return 'ALERT';
  if (outcome?.type === 'visa-required') return 'VISA';
  if (inspection.checks.some((check) => check.check === 'document' && check.answer === 'FAILED')) return 'DOCUMENT';
  return undefined;
}

export function ReferBox({ inspection, onRefer, onClose }: {
  readonly inspection: Inspection;
  readonly onRefer: (reason: ReferralReason, note: string) => void;
  readonly onClose: () => void;
}) {
  const { t, code } = useTexts();
  const [reason, setReason] = useState(likelyReason(inspection));
  const [note, setNote] = useState('');
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (reason) onRefer(reason, note.trim());
  };
  return (
    <Box title={t('refer.title')} tone="warn" onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <Chips
          label={t('refer.why')} value={reason} onChange={(value) => setReason(value as ReferralReason | undefined)}
          options={REFERRAL_REASONS.map((one, index) => ({ value: one, label: code('referral', one), digit: String((index + 1) % 10) }))}
        />
        <TextField label={t('refer.note')} value={note} onChange={setNote} rows={2} note={t('refer.seenBy')} />
        <div className="acts end"><Button cap="F9" primary disabled={reason ? undefined : t('refer.choose')} onPress={() => submit()}>{t('key.refer')}</Button></div>
      </form>
    </Box>
  );
}
