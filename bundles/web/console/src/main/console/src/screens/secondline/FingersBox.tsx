import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/Api';
import { FINGERS, WHY_NOT, type Enrolment, type Finger, type FingerComparison, type FingerOnScanner, type FingerSearch, type FingerprintPolicy, type WhyNot } from '../../api/fingers';
import { useEnrolment, useShift } from '../../api/queries';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Banner } from '../../parts/Banner';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { Choice } from '../../parts/Choice';
import { useAct } from '../../parts/useAct';
import { DeleteFingers } from './DeleteFingers';
import { FingerResult } from './FingerResult';
import { FingersTaken } from './FingersTaken';

/** What was learnt of the finger on the scanner. */
export type Learnt = { readonly on?: FingerOnScanner; readonly comparison?: FingerComparison; readonly search?: FingerSearch };

/** Fingers of a traveller, where the law says so: asked of the scanner, judged, kept, compared; or why not. */
export function FingersBox({ inspection, policy, owned, onClose }: { readonly inspection: string; readonly policy: FingerprintPolicy; readonly owned: boolean; readonly onClose: () => void }) {
  const api = useApi();
  const client = useQueryClient();
  const { t, code, number } = useTexts();
  const { session } = useSession();
  const lane = useShift().data?.lane;
  const asked = useEnrolment(inspection);
  const { run, busy, problem } = useAct();
  const [finger, setFinger] = useState<Finger>('RIGHT_INDEX');
  const [why, setWhy] = useState<WhyNot>('NOT_NOW');
  const [learnt, setLearnt] = useState<Learnt>({});
  const [deleting, setDeleting] = useState(false);
  const scanned = learnt.on?.scanned;
  const enrolment = asked.data ?? undefined;
  const kept = (next: Enrolment) => { setLearnt({}); client.setQueryData(['fingers', inspection], next); };
  const choose = (next: string) => { setFinger(next as Finger); setLearnt({}); };
  const notOwned = owned ? undefined : t('fingers.notOwned');
  const notAsked = busy ? t('fingers.wait') : notOwned ?? (lane ? undefined : t('fingers.noLane'));
  const notScanned = busy ? t('fingers.wait') : notOwned ?? (scanned ? undefined : t('fingers.scanFirst'));
  const taken = enrolment?.taken.some((one) => one.finger === finger);
  const law = policy.citations[0];
  if (deleting) return <DeleteFingers inspection={inspection} onClose={() => setDeleting(false)} onDone={() => { setLearnt({}); client.setQueryData(['fingers', inspection], null); setDeleting(false); }} />;
  return (
    <Box
      title={t('fingers.title')} wide onClose={onClose}
      foot={<>
        <Button cap="F8" primary disabled={notScanned} onPress={() => scanned && run(() => api.keepFinger(inspection, scanned.scan), kept)}>{t('fingers.keep')}</Button>
        <Button cap="F7" disabled={notScanned ?? (taken ? undefined : t('fingers.notTakenYet'))} onPress={() => scanned && run(() => api.compareFinger(inspection, scanned.scan, inspection), (comparison) => setLearnt({ ...learnt, comparison }))}>{t('fingers.compare')}</Button>
        <Button cap="F6" disabled={notScanned} onPress={() => scanned && run(() => api.searchFinger(inspection, scanned.scan), (search) => setLearnt({ ...learnt, search }))}>{t('fingers.search')}</Button>
      </>}
    >
      <p className="sm mut">{law && <><b>{[law.title, law.article].filter(Boolean).join(', ')}</b> · </>}{t('fingers.kept', { n: policy.keptDays })}</p>
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
      <div className="row top">
        <Choice cap="F3" label={t('fingers.finger')} value={finger} onChange={choose} options={FINGERS.map((one) => ({ value: one, label: code('finger', one) }))} />
        <Button cap="F2" disabled={notAsked} onPress={() => run(() => api.scanFinger(inspection, lane ?? '', finger), (on) => setLearnt({ on }))}>{t('fingers.ask')}</Button>
      </div>
      <FingerResult busy={busy} finger={finger} learnt={learnt} />
      <div className="row top">
        <Choice cap="F4" label={t('fingers.whyNot')} value={why} onChange={(next) => setWhy(next as WhyNot)} options={WHY_NOT.map((one) => ({ value: one, label: code('fingerWhy', one) }))} />
        <Button cap="F9" disabled={busy ? t('fingers.wait') : notOwned} onPress={() => run(() => api.exceptFinger(inspection, finger, why), kept)}>{t('fingers.except')}</Button>
      </div>
      <p className="sm mut">{t('fingers.dignity')}</p>
      <Asked of={asked}>{(all) => <FingersTaken enrolment={all ?? undefined} />}</Asked>
      {enrolment && session.rights.includes('CONFIRM') && <div className="acts"><Button cap="F10" onPress={() => setDeleting(true)}>{t('fingers.delete')}</Button></div>}
      <p className="sm mut">{t('fingers.engine', { engine: policy.engine, threshold: number(policy.threshold) })}</p>
    </Box>
  );
}
