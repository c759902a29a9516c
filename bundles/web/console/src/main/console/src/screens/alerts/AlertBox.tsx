import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/Api';
import { useAlertChanges, useStale } from '../../api/queries';
import type { Problem } from '../../api/problem';
import type { Alert } from '../../api/watch';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { useAct } from '../../parts/useAct';
import { ReasonForm } from '../inspection/boxes/ReasonForm';
import type { Writing } from './AlertEditor';
import { AlertFacts } from './AlertFacts';
import { ProposalPart } from './ProposalPart';
import { subjectLine } from './subject';

/** One alert, what waits to be changed in it, and the second pair of eyes on what was proposed. */
export function AlertBox({ alert: given, onWrite, onClose }: { readonly alert: Alert; readonly onWrite?: ((writing: Writing) => void) | undefined; readonly onClose: () => void }) {
  const api = useApi();
  const { t } = useTexts();
  const { session, may } = useSession();
  const stale = useStale();
  const { run, problem } = useAct();
  const [reason, setReason] = useState<'reject' | 'withdraw'>();
  const change = useAlertChanges(may('ALERT_READ') && given.list === 'national').data?.find((one) => one.alert === given.id);
  // as the list found it; asked again once somebody decided meanwhile
  const stands = useQuery({ queryKey: ['alerts', given.id], queryFn: () => api.alert(given.id), initialData: given, staleTime: Infinity }).data;
  /** Somebody decided or proposed meanwhile: what waits now is shown, to be looked at. */
  const again = ({ code }: Problem) => { if (code === 'CHANGED_MEANWHILE' || code === 'WRONG_STATE') { setReason(undefined); stale('alerts'); } };
  const done = () => { stale('alerts', 'lists'); onClose(); };
  const proposed = stands.state === 'PROPOSED' || stands.state === 'WITHDRAWAL_PROPOSED' || change !== undefined;
  // what is shown, and its revision, come in one answer: nothing is approved that was not seen
  const proposal = useQuery({ queryKey: ['alerts', given.id, 'proposal'], queryFn: () => api.alertProposal(given.id), enabled: proposed, staleTime: Infinity, gcTime: 0 }).data;
  const waiting = proposed ? proposal : undefined;
  const alert = waiting?.alert ?? stands;
  const own = waiting?.by === session.user;
  const settled = alert.state === 'ACTIVE' && alert.list === 'national' && !change;
  const write = onWrite && may('ALERT_PROPOSE') ? (as: Writing['as']) => { onClose(); onWrite({ as, alert }); } : undefined;
  return (
    <Box title={subjectLine(alert.subject)} wide onClose={onClose}>
      <AlertFacts alert={alert} />
      {waiting && <ProposalPart proposal={waiting} />}
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
      {own && <Banner tone="plain" title={t('alert.ownProposal')}>{t('alert.ownProposalDo')}</Banner>}
      {reason
        ? <ReasonForm reasons={[]} action={t(reason === 'reject' ? 'alert.reject' : 'alert.withdraw')} onReason={(why) => run(() => (reason === 'reject' && waiting ? api.rejectAlert(alert.id, waiting.revision, why) : api.withdrawAlert(alert.id, why)), done, again)} shortest={3} />
        : (
          <div className="acts end">
            {write && alert.list === 'national' && alert.state === 'WITHDRAWN' && <Button cap="F4" onPress={() => write('again')}>{t('alert.again')}</Button>}
            {write && settled && <Button cap="F4" onPress={() => write('change')}>{t('alert.change')}</Button>}
            {waiting && may('ALERT_APPROVE') && <>
              <Button cap="F9" onPress={() => setReason('reject')}>{t('alert.reject')}</Button>
              <Button cap="F8" primary disabled={own ? t('alert.otherPerson') : undefined} onPress={() => run(() => api.approveAlert(alert.id, waiting.revision), done, again)}>{t('alert.approve')}</Button>
            </>}
            {settled && may('ALERT_PROPOSE') && <Button cap="F9" onPress={() => setReason('withdraw')}>{t('alert.withdraw')}</Button>}
          </div>
        )}
    </Box>
  );
}
