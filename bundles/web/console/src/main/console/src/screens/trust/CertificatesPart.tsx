import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useApi } from '../../api/Api';
import type { TrustCertificate } from '../../api/trust';
import { useTexts } from '../../i18n/Texts';
import { useKeys } from '../../keys/useKeys';
import { Asked } from '../../parts/Asked';
import { Banner } from '../../parts/Banner';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { RowKeys } from '../../parts/RowKeys';
import { TextField } from '../../parts/TextField';
import { useAct } from '../../parts/useAct';
import { CertificateRows } from './CertificateRows';

/** Those in force of one state, or of all; one is withdrawn at once, and believed again by two persons. */
export function CertificatesPart() {
  const api = useApi();
  const { t } = useTexts();
  const [state, setState] = useState('');
  const [open, setOpen] = useState<TrustCertificate>();
  const stateField = useRef<HTMLInputElement>(null);
  useKeys([{ key: 'F4', run: () => stateField.current?.focus() }]);
  const whole = /^[A-Z]{1,3}$/.test(state) ? state : '';
  const asked = useQuery({ queryKey: ['trust', 'certificates', whole], queryFn: () => api.trustCertificates(whole) });
  return (
    <section className="step">
      <div className="head"><h2>{t('trust.certificates')}</h2><Field cap="F4" inputRef={stateField} label={t('trust.ofState')} value={state} onChange={(text) => setState(text.toUpperCase().slice(0, 3))} code /></div>
      <Asked of={asked} empty={{ when: (all) => all.length === 0, title: t('trust.noCertificates'), text: t('trust.noCertificatesDo') }}>
        {(all) => <CertificateRows certificates={all} last={<RowKeys />} act={(one) => <Button onPress={() => setOpen(one)}>{t(one.withdrawn ? 'trust.restore' : 'trust.withdraw')}</Button>} />}
      </Asked>
      {open && <BelieveBox certificate={open} onClose={() => setOpen(undefined)} />}
    </section>
  );
}

function BelieveBox({ certificate, onClose }: { readonly certificate: TrustCertificate; readonly onClose: () => void }) {
  const api = useApi();
  const client = useQueryClient();
  const { t } = useTexts();
  const { run, problem } = useAct();
  const [reason, setReason] = useState('');
  const again = certificate.withdrawn !== undefined;
  const missing = reason.trim().length < 3 ? t('journeys.reasonMissing') : undefined;
  const done = () => { void client.invalidateQueries({ queryKey: ['trust'] }); onClose(); };
  const send = () => (again ? run(() => api.restoreCertificate(certificate.id, reason.trim()), done) : run(() => api.withdrawCertificate(certificate.id, reason.trim()), done));
  return (
    <Box title={t(again ? 'trust.restore' : 'trust.withdraw')} tone={again ? 'warn' : 'stop'} onClose={onClose} foot={<Button cap="F8" primary disabled={missing} onPress={send}>{t(again ? 'trust.restore' : 'trust.withdraw')}</Button>}>
      <p><bdi dir="ltr" className="b">{certificate.subject}</bdi></p>
      <p>{t(again ? 'trust.restoreWhat' : 'trust.withdrawWhat')}</p>
      <TextField label={t('reason')} value={reason} onChange={setReason} rows={2} />
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
    </Box>
  );
}
