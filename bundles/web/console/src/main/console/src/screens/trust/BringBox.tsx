import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/Api';
import type { TrustProposal } from '../../api/trust';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { TextField } from '../../parts/TextField';
import { useAct } from '../../parts/useAct';
import { ProposalBox } from './ProposalBox';

/** Brings a file of whatever kind; what it would add is seen at once and waits for another person. */
export function BringBox({ onClose }: { readonly onClose: () => void }) {
  const api = useApi();
  const client = useQueryClient();
  const { t } = useTexts();
  const { run, busy, problem, clear } = useAct();
  const [file, setFile] = useState<File>();
  const [source, setSource] = useState('');
  const [reason, setReason] = useState('');
  const [brought, setBrought] = useState<TrustProposal>();
  const missing = busy ? t('import.sending') : !file ? t('people.chooseFile') : source.trim().length < 3 ? t('trust.sourceMissing') : reason.trim().length < 3 ? t('journeys.reasonMissing') : undefined;
  if (brought) return <ProposalBox proposal={brought} onClose={onClose} />;
  return (
    <Box title={t('trust.bring')} onClose={onClose} foot={<Button cap="F8" primary disabled={missing} onPress={() => file && run(() => api.bringTrust(file, source.trim(), reason.trim()), (made) => { void client.invalidateQueries({ queryKey: ['trust'] }); setBrought(made); })}>{t('trust.propose')}</Button>}>
      <div className="stack">
        <p>{t('trust.bringWhat')}</p>
        <div className="field"><label htmlFor="trust-file">{t('import.choose')}</label><input id="trust-file" type="file" accept=".ml,.ldif,.pem,.cer,.crt,.der,.crl" onChange={(event) => { clear(); setFile(event.target.files?.[0]); }} /></div>
        <Field label={t('trust.source')} value={source} onChange={setSource} maxLength={200} hint={t('trust.sourceHint')} />
        <TextField label={t('trust.how')} value={reason} onChange={setReason} rows={2} />
        {problem && <Banner tone="stop" title={problem.sentence} alert />}
      </div>
    </Box>
  );
}
