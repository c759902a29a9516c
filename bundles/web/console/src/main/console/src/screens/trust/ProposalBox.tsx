import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/Api';
import type { TrustProposal } from '../../api/trust';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { TextField } from '../../parts/TextField';
import { useAct } from '../../parts/useAct';
import { CertificateRows } from './CertificateRows';
import { wanted } from './ProposalsPart';

/** What a proposal would change, where it is from, and what of its file was not read; approved by another person than it is from. */
export function ProposalBox({ proposal, onClose }: { readonly proposal: TrustProposal; readonly onClose: () => void }) {
  const api = useApi();
  const client = useQueryClient();
  const texts = useTexts();
  const { t, code, moment, country } = texts;
  const { session, may } = useSession();
  const { run, problem } = useAct();
  const [reason, setReason] = useState('');
  const { change, decision } = proposal;
  const waits = proposal.state === 'PROPOSED';
  const own = proposal.by === session.user;
  const certificates = useQuery({ queryKey: ['trust', 'proposed', proposal.id], queryFn: () => api.proposedCertificates(proposal.id), enabled: waits && change.type === 'file-brought' });
  const done = () => { void client.invalidateQueries({ queryKey: ['trust'] }); onClose(); };
  const notApprover = own ? t('alert.ownProposalDo') : may('TRUST_APPROVE') ? undefined : t('trust.notApprover');
  const notRejected = reason.trim().length < 3 ? t('journeys.reasonMissing') : own || may('TRUST_APPROVE') ? undefined : t('trust.notApprover');
  return (
    <Box
      title={wanted(texts, change)} wide tone={waits ? 'warn' : 'plain'} onClose={onClose}
      foot={waits && <>
        <Button cap="F8" primary disabled={notApprover} onPress={() => run(() => api.approveTrust(proposal.id), done)}>{t('alert.approve')}</Button>
        <Button cap="F10" disabled={notRejected} onPress={() => run(() => api.rejectTrust(proposal.id, reason.trim()), done)}>{t(own ? 'trust.takeBack' : 'trust.reject')}</Button>
      </>}
    >
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
      <dl className="facts">
        <dt>{t('trust.by')}</dt><dd><bdi dir="ltr">{proposal.by}</bdi> · {moment(proposal.at)}</dd>
        <dt>{t('trust.how')}</dt><dd dir="auto">{proposal.reason}</dd>
        {change.type === 'file-brought' && <><dt>{t('trust.source')}</dt><dd dir="auto">{change.source}</dd></>}
        {change.type === 'file-brought' && change.signer && <><dt>{t('trust.signer')}</dt><dd><bdi dir="ltr">{change.signer}</bdi> · {t(change.signerKnown ? 'trust.signerKnown' : 'trust.signerNew')}</dd></>}
        {change.type === 'policy-changed' && <><dt>{country(change.policy.state)}</dt><dd>{t('trust.trusted')}: {t(change.policy.trusted ? 'yes' : 'no')} · {code('revocation', change.policy.revocation)} · {t('trust.weak')}: {t(change.policy.weakDigests ? 'yes' : 'no')}</dd></>}
        {decision && <><dt>{code('trustState', proposal.state)}</dt><dd><bdi dir="ltr">{decision.by}</bdi> · {moment(decision.at)}{decision.reason && ` · ${decision.reason}`}</dd></>}
      </dl>
      {change.type === 'file-brought' && <p>{t('trust.added', { n: change.added, states: change.states })} · {t('trust.known', { n: change.known })}</p>}
      {change.type === 'file-brought' && change.problems.length > 0 && (
        <Banner tone="warn" title={t('trust.notRead', { n: change.problems.length })}>
          {change.problems.slice(0, 5).map((one) => `${one.item ? `${one.item}: ` : ''}${one.what.text}`).join(' · ')}
        </Banner>
      )}
      {certificates.data && <CertificateRows certificates={certificates.data} />}
      {waits && <TextField label={t('trust.rejectWhy')} value={reason} onChange={setReason} rows={2} />}
    </Box>
  );
}
