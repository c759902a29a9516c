import { useState } from 'react';
import { useApi } from '../../api/Api';
import { useLawRows, useStale } from '../../api/queries';
import type { LawChange } from '../../api/watch';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { useAct } from '../../parts/useAct';
import { ReasonForm } from '../inspection/boxes/ReasonForm';
import { ChangedRows } from './ChangedRows';
import { ComparisonPart } from './ComparisonPart';
import { heldOn } from './rows';
import { TakeBackForm } from './TakeBackForm';

const DAYS = 30;
const MILLIS_OF_DAY = 86_400_000;

/** A change: its rows beside what holds now, what it would have meant, and the second person's word. */
export function ChangeBox({ change, onClose }: { readonly change: LawChange; readonly onClose: () => void }) {
  const api = useApi();
  const { t, moment, code, dayOf } = useTexts();
  const { session, may } = useSession();
  const stale = useStale();
  const { run, problem, busy } = useAct();
  const rows = useLawRows().data ?? [];
  const [opened] = useState(() => Date.now());
  const [rejecting, setRejecting] = useState(false);
  const [takingBack, setTakingBack] = useState(false);
  const waiting = change.state === 'PROPOSED';
  const own = change.by === session.user;
  const done = () => { stale('law', 'status'); onClose(); };
  return (
    <Box title={change.source} wide onClose={onClose}>
      <dl className="facts">
        <dt>{t('law.state')}</dt><dd>{code('lawState', change.state)}</dd>
        <dt>{t('law.who')}</dt><dd><bdi dir="ltr">{change.by}</bdi> · {moment(change.at)}</dd>
        <dt>{t('law.why')}</dt><dd dir="auto">{change.reason}</dd>
        {change.decision && <><dt>{t('law.decided')}</dt><dd><bdi dir="ltr">{change.decision.by}</bdi> · {moment(change.decision.at)}{change.decision.reason && <> · <span dir="auto">{change.decision.reason}</span></>}</dd></>}
      </dl>
      <ChangedRows rows={change.rows.map((row) => ({ row, before: waiting ? heldOn(rows, row.table, row.key, row.from) : undefined }))} compared={waiting} />
      {waiting && <ComparisonPart asked={{ change: change.id, from: dayOf(new Date(opened - DAYS * MILLIS_OF_DAY)), to: dayOf(new Date(opened)) }} time={opened} />}
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
      {waiting && own && <Banner tone="plain" title={t('alert.ownProposal')}>{t('alert.ownProposalDo')}</Banner>}
      {rejecting && <ReasonForm reasons={[]} action={t('alert.reject')} onReason={(reason) => run(() => api.rejectLaw(change.id, reason), done)} shortest={3} />}
      {waiting && !rejecting && (may('LAW_APPROVE') || own) && (
        <div className="acts end">
          <Button cap="F10" onPress={() => setRejecting(true)}>{t('alert.reject')}</Button>
          {may('LAW_APPROVE') && <Button cap="F8" primary disabled={own ? t('alert.otherPerson') : busy ? t('import.sending') : undefined} onPress={() => run(() => api.approveLaw(change.id), done)}>{t('alert.approve')}</Button>}
        </div>
      )}
      {takingBack && <TakeBackForm change={change.id} onDone={done} />}
      {change.state === 'APPROVED' && !takingBack && may('LAW_PROPOSE') && <div className="acts end"><Button cap="F9" onPress={() => setTakingBack(true)}>{t('law.takeBack')}</Button></div>}
    </Box>
  );
}
