import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/Api';
import { REVOCATIONS, type Revocation, type TrustPolicy } from '../../api/trust';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { Choice } from '../../parts/Choice';
import { Field } from '../../parts/Field';
import { TextField } from '../../parts/TextField';
import { useAct } from '../../parts/useAct';

/** How the documents of one state are judged; holds once another person approves. */
export function PolicyBox({ policy, onClose }: { readonly policy: TrustPolicy; readonly onClose: () => void }) {
  const api = useApi();
  const client = useQueryClient();
  const { t, code } = useTexts();
  const { run, problem } = useAct();
  const [next, setNext] = useState(policy);
  const [reason, setReason] = useState('');
  const yesNo = [{ value: 'yes', label: t('yes') }, { value: 'no', label: t('no') }];
  const missing = /^[A-Z]{1,3}$/.test(next.state) ? (reason.trim().length < 3 ? t('journeys.reasonMissing') : undefined) : t('trust.stateMissing');
  return (
    <Box title={t('trust.policy')} onClose={onClose} foot={<Button cap="F8" primary disabled={missing} onPress={() => run(() => api.proposePolicy(next, reason.trim()), () => { void client.invalidateQueries({ queryKey: ['trust'] }); onClose(); })}>{t('trust.propose')}</Button>}>
      <div className="stack">
        <p>{t('trust.fourEyes')}</p>
        <Field label={t('trust.ofState')} value={next.state} onChange={(text) => setNext({ ...next, state: text.toUpperCase().slice(0, 3) })} code />
        <Choice label={t('trust.trusted')} value={next.trusted ? 'yes' : 'no'} onChange={(value) => setNext({ ...next, trusted: value === 'yes' })} options={yesNo} />
        <Choice label={t('trust.revocation')} value={next.revocation} onChange={(value) => setNext({ ...next, revocation: value as Revocation })} options={REVOCATIONS.map((one) => ({ value: one, label: code('revocation', one) }))} />
        <Choice label={t('trust.weak')} value={next.weakDigests ? 'yes' : 'no'} onChange={(value) => setNext({ ...next, weakDigests: value === 'yes' })} options={yesNo} />
        <TextField label={t('reason')} value={reason} onChange={setReason} rows={2} />
        {problem && <Banner tone="stop" title={problem.sentence} alert />}
      </div>
    </Box>
  );
}
