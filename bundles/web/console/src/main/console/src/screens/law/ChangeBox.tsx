import { useState } from 'react';
import { useApi } from '../../api/Api';
import { useLawDryRun, useStale } from '../../api/queries';
import type { LawChange } from '../../api/watch';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Banner } from '../../parts/Banner';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { useAct } from '../../parts/useAct';
import { ReasonForm } from '../inspection/boxes/ReasonForm';
import { DifferencePart } from './DifferencePart';
import { valuesText } from './rows';

/** A change: its rows, what it would have meant, and the second person's word. */
export function ChangeBox({ change, onClose }: { readonly change: LawChange; readonly onClose: () => void }) {
  const api = useApi();
  const { t, date, moment, code } = useTexts();
  const { session, may } = useSession();
  const stale = useStale();
  const { run, problem, busy } = useAct();
  const [rejecting, setRejecting] = useState(false);
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
      <table className="tb">
        <thead><tr><th>{t('law.table')}</th><th>{t('law.key')}</th><th>{t('law.from')}</th><th>{t('law.to')}</th><th>{t('law.values')}</th></tr></thead>
        <tbody>
          {change.rows.map((row) => (
            <tr key={`${row.table} ${row.key} ${row.from}`}>
              <td><bdi dir="ltr">{row.table}</bdi></td><td><bdi dir="ltr">{row.key}</bdi></td><td>{date(row.from)}</td><td>{row.value?.inForce.to ? date(row.value.inForce.to) : ''}</td>
              <td>{row.value ? <bdi dir="ltr">{valuesText(row.value.values)}</bdi> : <b>{t('law.ends')}</b>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {waiting && <DryRun change={change.id} />}
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
      {waiting && own && <Banner tone="plain" title={t('alert.ownProposal')}>{t('alert.ownProposalDo')}</Banner>}
      {rejecting && <ReasonForm reasons={[]} action={t('alert.reject')} onReason={(reason) => run(() => api.rejectLaw(change.id, reason), done)} shortest={3} />}
      {waiting && !rejecting && (may('LAW_APPROVE') || own) && (
        <div className="acts end">
          <Button cap="F10" onPress={() => setRejecting(true)}>{t('alert.reject')}</Button>
          {may('LAW_APPROVE') && <Button cap="F8" primary disabled={own ? t('alert.otherPerson') : busy ? t('import.sending') : undefined} onPress={() => run(() => api.approveLaw(change.id), done)}>{t('alert.approve')}</Button>}
        </div>
      )}
    </Box>
  );
}

function DryRun({ change }: { readonly change: string }) {
  const difference = useLawDryRun(change);
  return <Asked of={difference}>{(one) => <DifferencePart difference={one} />}</Asked>;
}
