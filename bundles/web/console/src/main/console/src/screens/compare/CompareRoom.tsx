import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams, useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi } from '../../api/Api';
import { keepNote } from '../../api/notes';
import { newKey } from '../../api/once';
import { asProblem, type Problem } from '../../api/problem';
import { useAgencies, useHitsOf, useHitsOfCrossing, useInspection, useStale } from '../../api/queries';
import type { Verdict } from '../../api/watch';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Box } from '../../parts/Box';
import { KeyBar } from '../../parts/KeyBar';
import { Shape } from '../../parts/Shape';
import { Frame } from '../frame/Frame';
import { AlertBox } from '../alerts/AlertBox';
import { LawBox } from '../inspection/boxes/LawBox';
import { ReasonForm } from '../inspection/boxes/ReasonForm';
import { ProblemLine } from '../inspection/ProblemLine';
import { aboutOf } from './about';
import { CompareTable } from './CompareTable';
import { compareKeys } from './compareKeys';
import { HandOverPanel } from './HandlingPanel';
import { HandOverBox, ReceiptBox } from './HandOverBoxes';
import { LateLine } from './LateLine';
import { WhyPaired } from './WhyPaired';

const READY_MADE = { NOT_SAME: ['verdict.face', 'verdict.birth', 'verdict.document'], SAME: ['verdict.allFields', 'verdict.admitted'], UNSURE: ['verdict.tooLittle'] } as const;

const VERDICT_KEYS = { NOT_SAME: 'F8', UNSURE: 'F9', SAME: 'F10' } as const;

/** The pairs of an inspection. */
export function CompareRoom() {
  const { inspection } = useParams({ from: '/compare/$inspection' });
  const { hit } = useSearch({ from: '/compare/$inspection' });
  return <Pairs asked={useHitsOf(inspection)} inspection={inspection} wanted={hit} />;
}

/** The pairs of a crossing that was recorded without an inspection. */
export function CrossingCompareRoom() {
  const { crossing } = useParams({ from: '/compare/crossing/$crossing' });
  const { hit } = useSearch({ from: '/compare/crossing/$crossing' });
  return <Pairs asked={useHitsOfCrossing(crossing)} inspection={undefined} wanted={hit} />;
}

/** Is this the same person? Field by field; the machine pairs, an officer decides. */
function Pairs({ asked, inspection: id, wanted }: { readonly asked: ReturnType<typeof useHitsOf>; readonly inspection: string | undefined; readonly wanted: string | undefined }) {
  const router = useRouter();
  const api = useApi();
  const client = useQueryClient();
  const { t } = useTexts();
  const { may, session } = useSession();
  const stale = useStale();
  const hits = asked.data ?? [];
  // who comes from the queue may see the pair and not the inspection of a colleague; to ask would be journaled as an attempt
  const inspection = useInspection(wanted === undefined || may('SECOND_LINE') || may('CONFIRM') ? id : undefined).data;
  const agencies = useAgencies(may('HIT_ADJUDICATE') || may('ALERT_READ')).data ?? [];
  const [chosen, setIndex] = useState<number>();
  const index = Math.min(chosen ?? Math.max(0, hits.findIndex((one) => one.id === wanted)), Math.max(0, hits.length - 1));
  const [verdict, setVerdict] = useState<Verdict>();
  const [problem, setProblem] = useState<Problem>();
  const [box, setBox] = useState<'note' | 'source' | 'law' | 'hand' | 'receipt'>();
  const [key] = useState(newKey);
  const [kept, setKept] = useState(false);
  const hit = hits[index];
  const alert = useQuery({ queryKey: ['alerts', hit?.candidate.alert], queryFn: () => api.alert(hit!.candidate.alert), enabled: hit !== undefined && may('ALERT_READ') }).data;
  const back = () => router.history.back();
  // who cannot tell at the lane sends the traveller on, as the key says: the pair alone would wait where nobody comes
  const sendsOn = verdict === 'UNSURE' && wanted === undefined && may('INSPECT') && inspection?.state === 'OPEN';
  const sendOn = async (reason: string) => {
    if (!sendsOn || !inspection) return;
    const { revision } = await api.inspection(inspection.id);
    await api.decide(inspection.id, revision, { type: 'refer', reason: 'ALERT', note: reason }, key);
    stale('inspection', 'recent', 'queue', 'hits');
    back();
  };
  const give = (reason: string) => {
    if (!hit || !verdict) return;
    // the check still says "to compare": asked again it knows what was found
    const checkAgain = async () => { if (inspection && (inspection.state === 'OPEN' || inspection.state === 'IN_SECOND_LINE') && verdict === 'NOT_SAME') await api.recheck(inspection.id, inspection.revision, inspection.checks.find((one) => one.references.includes(hit.id))?.check ?? 'alert').catch(() => undefined); };
    // the box closes on the answer: while it stood open for the second check, the keys below it were dead
    const closed = () => setVerdict(undefined);
    api.adjudicate(hit.id, verdict, reason).finally(closed).then(checkAgain).then(() => sendOn(reason)).then(() => stale('hits', 'inspection', 'recent', 'queue'), (fault) => setProblem(asProblem(fault)));
  };
  const inSecondLine = inspection?.state === 'REFERRED' || inspection?.state === 'IN_SECOND_LINE';
  const noNote = !may('SECOND_LINE') || !inSecondLine ? t('compare.noNote') : undefined;
  const note = (text: string) => {
    if (!inspection) return;
    setBox(undefined);
    keepNote(api, client, inspection, text).then(() => { setKept(true); stale('inspection', 'queue'); }, (fault) => {
      // what was written waits in the second line's field, to be kept there
      client.setQueryData(['note', inspection.id], text);
      setProblem(asProblem(fault));
      stale('inspection');
    });
  };
  const count = (comparison: string) => hit?.differences.filter((one) => one.comparison === comparison).length ?? 0;
  return (
    <Frame plate={t('compare.plate')} className="ad" facts={hits.length > 1 ? [{ label: t('compare.record'), value: `${index + 1} / ${hits.length}` }] : []}>
      <div className="ah">
        <Shape name="compare" size={30} />
        <h1 className="xl">{t(`compare.title.${aboutOf(hit)}`)}</h1>
        <p className="mut counts">{t('compare.counts', { close: count('CLOSE'), different: count('DIFFERENT'), same: count('EQUAL'), none: count('NOT_GIVEN') })}<br /><span className="sm">{t('compare.look')}</span></p>
        <span className="grow" />
        {hit && <p className="lg b" role="status">{kept ? t('compare.noteKept') : t(`hit.${hit.state}`)}</p>}
      </div>
      <div className="pairs">
        <Asked of={{ data: asked.data, error: asked.error, refetch: asked.refetch }} empty={{ when: (all) => all.length === 0, title: t('compare.none'), text: t('compare.noneDo') }}>
          {() => hit && <>{hit.late && <LateLine hit={hit} />}<CompareTable hit={hit} reading={inspection?.reading} />{hit.state === 'SAME' && <HandOverPanel hit={hit} />}</>}
        </Asked>
      </div>
      {hit ? <WhyPaired hit={hit} alert={alert} /> : <aside className="wy" />}
      <KeyBar label={t('keys')} keys={compareKeys({ t }, {
        hit, noNote, many: hits.length > 1, me: session.user, mayJudge: may('HIT_ADJUDICATE'), mayConfirm: may('CONFIRM'), agencies, ruled: inspection?.ruling !== undefined, listed: alert !== undefined,
        back, next: () => setIndex((index + 1) % hits.length), open: setBox, print: () => window.print(), say: setVerdict,
      })} />
      <ProblemLine problem={problem} onClose={() => setProblem(undefined)} />
      {box === 'source' && alert && <AlertBox alert={alert} onClose={() => setBox(undefined)} />}
      {box === 'hand' && hit && <HandOverBox hit={hit} owner={alert?.terms?.agency} onClose={() => setBox(undefined)} />}
      {box === 'receipt' && hit && <ReceiptBox hit={hit} onClose={() => setBox(undefined)} />}
      {box === 'law' && inspection && <LawBox inspection={inspection} onClose={() => setBox(undefined)} />}
      {box === 'note' && <Box title={t('second.addNote')} onClose={() => setBox(undefined)}><p className="sm mut">{t('second.noteSeen')}</p><ReasonForm reasons={[]} action={t('second.keep')} onReason={note} shortest={3} /></Box>}
      {verdict && hit && (
        <Box title={t(`verdict.${verdict}`)} tone={verdict === 'SAME' ? 'stop' : verdict === 'UNSURE' ? 'warn' : 'plain'} onClose={() => setVerdict(undefined)}>
          <p className="sm mut">{t(sendsOn ? 'verdict.sendsOn' : `verdict.what.${verdict}`)}</p>
          <ReasonForm reasons={READY_MADE[verdict]} action={t(`verdict.${verdict}`)} cap={VERDICT_KEYS[verdict]} onReason={give} shortest={3} />
        </Box>
      )}
    </Frame>
  );
}
