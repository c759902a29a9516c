import { useState } from 'react';
import { useApi } from '../../api/Api';
import { useStale } from '../../api/queries';
import type { Alert } from '../../api/watch';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { useAct } from '../../parts/useAct';
import { ReasonForm } from '../inspection/boxes/ReasonForm';
import { subjectLine } from './subject';

/** One alert, and the second pair of eyes on what was proposed. */
export function AlertBox({ alert, onClose }: { readonly alert: Alert; readonly onClose: () => void }) {
  const api = useApi();
  const { t, code, date, country } = useTexts();
  const { session, may } = useSession();
  const stale = useStale();
  const { run, problem } = useAct();
  const [reason, setReason] = useState<'reject' | 'withdraw'>();
  const done = () => { stale('alerts', 'lists'); onClose(); };
  const proposed = alert.state === 'PROPOSED' || alert.state === 'WITHDRAWAL_PROPOSED';
  const own = proposed && alert.proposedBy === session.user;
  const { subject } = alert;
  return (
    <Box title={subjectLine(subject)} wide onClose={onClose}>
      <dl className="facts">
        <dt>{t('alert.state')}</dt><dd>{code('alertState', alert.state)}{alert.silent && ` · ${t('alert.silent')}`}</dd>
        <dt>{t('alert.category')}</dt><dd>{code('category', alert.category)}</dd>
        <dt>{t('alert.action')}</dt><dd>{code('action', alert.action)}</dd>
        <dt>{t('alert.reason')}</dt><dd dir="auto">{alert.reason}</dd>
        <dt>{t('alert.owner')}</dt><dd dir="auto">{alert.owner}</dd>
        <dt>{t('alert.basis')}</dt><dd dir="auto">{alert.legalBasis}</dd>
        <dt>{t('alert.valid')}</dt><dd>{alert.validity.from ? date(alert.validity.from) : '…'} – {alert.validity.to ? date(alert.validity.to) : '…'}</dd>
        {subject.type === 'person' && <>
          <dt>{t('alert.names')}</dt><dd><bdi dir="ltr">{subject.names.map((one) => one.text).join(' · ')}</bdi></dd>
          <dt>{t('born')}</dt><dd>{subject.births.map((one) => (one.from === one.to ? date(one.from) : `${date(one.from)} – ${date(one.to)}`)).join(' · ') || t('unknown')}</dd>
          <dt>{t('nationality')}</dt><dd>{subject.nationalities.map(country).join(' · ') || t('unknown')}</dd>
          <dt>{t('document')}</dt><dd><bdi dir="ltr">{subject.documents.map((one) => one.number).join(' · ') || '–'}</bdi></dd>
        </>}
        <dt>{t('alert.proposed')}</dt><dd><bdi dir="ltr">{alert.proposedBy ?? '–'}</bdi></dd>
        <dt>{t('alert.approved')}</dt><dd><bdi dir="ltr">{alert.approvedBy ?? '–'}</bdi></dd>
      </dl>
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
      {own && <Banner tone="plain" title={t('alert.ownProposal')}>{t('alert.ownProposalDo')}</Banner>}
      {reason
        ? <ReasonForm reasons={[]} action={t(reason === 'reject' ? 'alert.reject' : 'alert.withdraw')} onReason={(why) => run(() => (reason === 'reject' ? api.rejectAlert(alert.id, why) : api.withdrawAlert(alert.id, why)), done)} shortest={3} />
        : (
          <div className="acts end">
            {proposed && may('ALERT_APPROVE') && <>
              <Button cap="F9" onPress={() => setReason('reject')}>{t('alert.reject')}</Button>
              <Button cap="F8" primary disabled={own ? t('alert.otherPerson') : undefined} onPress={() => run(() => api.approveAlert(alert.id), done)}>{t('alert.approve')}</Button>
            </>}
            {alert.state === 'ACTIVE' && alert.list === 'national' && may('ALERT_PROPOSE') && <Button cap="F9" onPress={() => setReason('withdraw')}>{t('alert.withdraw')}</Button>}
          </div>
        )}
    </Box>
  );
}
