import { useState } from 'react';
import { useApi } from '../../api/Api';
import { useStale } from '../../api/queries';
import type { Problem } from '../../api/problem';
import type { ListHealth, Threshold } from '../../api/watch';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { useAct } from '../../parts/useAct';
import { ReasonForm } from '../inspection/boxes/ReasonForm';
import { ThresholdForm } from './ThresholdForm';

/** One list: what its alarms came to, from which score on they are shown, and the way back to the version before. */
export function ListBox({ list, threshold, onClose }: { readonly list: ListHealth; readonly threshold: Threshold | undefined; readonly onClose: () => void }) {
  const api = useApi();
  const { t, number, moment } = useTexts();
  const { session, may } = useSession();
  const stale = useStale();
  const { run, problem } = useAct();
  const [act, setAct] = useState<'back' | 'propose' | 'reject'>();
  const done = () => { stale('health', 'lists', 'status', 'alerts', 'thresholds'); setAct(undefined); };
  const proposal = threshold?.proposal;
  /** Somebody decided or proposed meanwhile: what waits now is shown, to be looked at. */
  const again = ({ code }: Problem) => { if (code === 'CHANGED_MEANWHILE' || code === 'WRONG_STATE') { setAct(undefined); stale('thresholds'); } };
  const own = proposal?.by === session.user;
  const canGoBack = may('ALERT_IMPORT') && list.importedAt !== undefined && list.version > 1;
  return (
    <Box title={list.name} wide onClose={onClose}>
      <dl className="facts">
        <dt>{t('alert.owner')}</dt><dd dir="auto">{list.owner}</dd>
        <dt>{t('lists.version')}</dt><dd>{list.version}{list.importedAt && ` · ${moment(list.importedAt)}`}</dd>
        <dt>{t('lists.alarms')}</dt><dd>{t('lists.work', { raised: number(list.work.raised), same: number(list.work.same), notSame: number(list.work.notSame), open: number(list.work.open) })}</dd>
        {threshold && <><dt>{t('lists.threshold')}</dt><dd>{threshold.percent} %{threshold.percent !== threshold.shipped && ` · ${t('threshold.shipped', { n: threshold.shipped })}`}</dd></>}
        {proposal && <><dt>{t('threshold.proposed')}</dt><dd>{proposal.percent === undefined ? t('threshold.back', { n: threshold.shipped }) : `${proposal.percent} %`} · <bdi dir="ltr">{proposal.by}</bdi> · <span dir="auto">{proposal.reason}</span></dd></>}
      </dl>
      {list.reasons.length > 0 && <Banner tone={list.light === 'RED' ? 'stop' : 'warn'} title={list.reasons.map((one) => one.text).join(' · ')} />}
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
      {own && <Banner tone="plain" title={t('alert.ownProposal')}>{t('alert.ownProposalDo')}</Banner>}
      {act === 'back' && <><p className="sm mut">{t('lists.rollBackWhat')}</p><ReasonForm reasons={['lists.badFile']} action={t('lists.rollBack')} onReason={(reason) => run(() => api.rollBack(list.list, reason), done)} /></>}
      {act === 'reject' && proposal && <ReasonForm reasons={[]} action={t('alert.reject')} onReason={(reason) => run(() => api.rejectThreshold(list.list, proposal.revision, reason), done, again)} shortest={3} />}
      {act === 'propose' && threshold && <ThresholdForm threshold={threshold} onPropose={(percent, reason) => run(() => api.proposeThreshold(list.list, percent, reason), done, again)} />}
      {!act && (
        <div className="acts end">
          {canGoBack && <Button cap="F9" onPress={() => setAct('back')}>{t('lists.rollBack')}</Button>}
          {proposal && may('ALERT_APPROVE') && <>
            <Button cap="F10" onPress={() => setAct('reject')}>{t('alert.reject')}</Button>
            <Button cap="F8" primary disabled={own ? t('alert.otherPerson') : undefined} onPress={() => run(() => api.approveThreshold(list.list, proposal.revision), done, again)}>{t('alert.approve')}</Button>
          </>}
          {threshold && !proposal && may('ALERT_PROPOSE') && <Button cap="F8" onPress={() => setAct('propose')}>{t('threshold.propose')}</Button>}
        </div>
      )}
    </Box>
  );
}
