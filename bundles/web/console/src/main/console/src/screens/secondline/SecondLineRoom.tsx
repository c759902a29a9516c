import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useApi } from '../../api/Api';
import { keepNote } from '../../api/notes';
import { newKey } from '../../api/once';
import { asProblem, type Problem } from '../../api/problem';
import { useExamination, useFingerprintPolicy, useHitsOf, useInspection, useQueue, wasRead } from '../../api/queries';
import type { Decision, Inspection, QueueItem } from '../../api/types';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { useKeys } from '../../keys/useKeys';
import { KeyBar } from '../../parts/KeyBar';
import { Frame } from '../frame/Frame';
import { askAgain } from '../inspection/askAgain';
import { useLawChanged } from '../inspection/lawChanged';
import { ProblemLine } from '../inspection/ProblemLine';
import { slipPage } from '../inspection/slip';
import { PrintLine } from '../printing/PrintLine';
import { usePrinting } from '../printing/usePrinting';
import { CaseBoxes, type CaseBox } from './CaseBoxes';
import { CasePanel } from './CasePanel';
import { cardToSee } from './CaseWork';
import { caseKeys } from './caseKeys';
import { MASKED, QueuePanel } from './QueuePanel';

/** The second line: who waits, and the case one has taken. */
export function SecondLineRoom() {
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const texts = useTexts();
  const { t } = texts;
  const printing = usePrinting();
  const { session, may } = useSession();
  const queue = useQueue(true).data ?? [];
  const mine = queue.find((item) => item.takenBy === session.user);
  const [chosen, setChosen] = useState<string>();
  const id = chosen ?? mine?.inspection;
  const item = queue.find((one) => one.inspection === id);
  const asked = useInspection(id);
  const pairs = useHitsOf(id);
  const inspection = asked.data;
  const hits = pairs.data ?? [];
  const examination = useExamination(inspection?.id).data?.examination;
  const fingers = useFingerprintPolicy().data;
  const [box, setBox] = useState<CaseBox>();
  const [problem, setProblem] = useState<Problem>();
  // a note begun stays with its case while one compares or looks into another room; it goes with the session
  const note = client.getQueryData<string>(['note', id ?? '']) ?? '';
  const [, redraw] = useState(0);
  const setNote = (text: string) => { client.setQueryData(['note', id ?? ''], text); redraw((n) => n + 1); };
  const noteField = useRef<HTMLTextAreaElement>(null);
  const [key, setKey] = useState(newKey);

  const act = useMutation({
    mutationFn: (send: () => Promise<Inspection>) => send(),
    onSuccess: (next) => {
      setProblem(undefined);
      setKey(newKey());
      client.setQueryData(['inspection', next.id], next);
      void client.invalidateQueries({ queryKey: ['queue'] });
    },
    onError: (fault) => {
      setProblem(asProblem(fault));
      void client.invalidateQueries({ queryKey: ['queue'] });
      void client.invalidateQueries({ queryKey: ['inspection', id] });
    },
  });
  const send = (call: () => Promise<Inspection>, done?: () => void) => { if (!act.isPending) act.mutate(call, done ? { onSuccess: done } : undefined); };
  const take = (wanted: QueueItem) => send(() => api.take(wanted.inspection, wanted.revision), () => setChosen(wanted.inspection));
  // whom only a helper may understand is left to the helpers; taken on purpose where none can come
  const helps = may('PROTECTION_READ');
  const free = queue.filter((one) => !one.takenBy);
  const next = free.find((one) => helps || one.label !== MASKED);
  const owned = inspection?.secondLineOfficer === session.user;
  const decide = (decision: Decision) => inspection && send(() => api.decide(inspection.id, inspection.revision, decision, key), () => { setChosen(inspection.id); setBox(undefined); });
  const keep = () => inspection && note.trim() && send(() => keepNote(api, client, inspection, note.trim()), () => setNote(''));

  const [asking, setAsking] = useState<readonly string[]>([]);
  const again = (checks: readonly string[]) => inspection && send(() => askAgain(api, inspection, checks, { asks: setAsking, answered: (next) => client.setQueryData(['inspection', next.id], next) }));

  useKeys([{ key: 'D', run: () => inspection && void navigate({ to: '/examine/$inspection', params: { inspection: inspection.id } }) }]);
  const open = (next: CaseBox) => {
    setProblem(undefined);
    setBox(next);
  };

  const keys = caseKeys(texts, {
    inspection, owned, masked: inspection?.protection === true && !helps, me: session.user, hits, next, nextNone: t(free.length ? 'second.onlyPriority' : 'second.none'), takenMasked: item?.label === MASKED, noted: note.trim() !== '', open, decide, keepNote: () => void keep(),
    takeNext: () => next && take(next),
    takeThis: item && !item.takenBy ? () => take(item) : undefined,
    toNote: () => noteField.current?.focus(),
    compare: () => inspection && void navigate({ to: '/compare/$inspection', params: { inspection: inspection.id } }),
    print: (one) => printing.print(slipPage(one)),
    again,
    release: () => inspection && send(() => api.release(inspection.id, inspection.revision), () => setChosen(undefined)),
  });
  const toFingers = inspection && fingers?.allowed ? () => open('fingers') : undefined;
  useKeys(toFingers ? [{ key: 'P', run: toFingers }] : []);
  const cardSeen = (open: Inspection) => send(() => api.declare(open.id, open.revision, { ...open.declaration, yellowFeverCertificate: true }));
  useKeys(inspection && owned && cardToSee(inspection) ? [{ key: 'Y', run: () => cardSeen(inspection) }] : []);
  const lawChanged = useLawChanged(inspection);
  useKeys(inspection && owned && lawChanged ? [{ key: 'W', run: () => again(['law']) }] : []);
  return (
    <Frame plate={t('room.secondLine')} className="sl" facts={[{ label: t('second.open'), value: queue.length }]}>
      <QueuePanel queue={queue} chosen={id} me={session.user} onChoose={setChosen} />
      <CasePanel inspection={inspection} asking={asking} fingers={toFingers !== undefined} examination={examination} onChip={inspection && inspection.checks.some(wasRead) ? () => open('chip') : undefined} hits={hits} owned={owned} note={note} noteField={noteField} onNote={setNote} onKeep={keep} />
      <KeyBar keys={keys} label={t('keys')} settling={act.isPending || asked.isFetching || pairs.isFetching} />
      <ProblemLine problem={box ? undefined : problem} onClose={() => setProblem(undefined)} />
      {!problem && !box && <PrintLine printing={printing} />}
      {box && inspection && (
        <CaseBoxes
          onCardNumber={owned ? (number) => send(() => api.chipWith(inspection.id, inspection.revision, number), () => setBox(undefined)) : undefined}
          fingers={fingers} owned={owned && inspection.state === 'IN_SECOND_LINE'}
          box={box} inspection={inspection} problem={problem} onClose={() => setBox(undefined)} onDecide={decide}
          onConfirm={(second, agrees) => send(() => api.confirmRefusal(inspection.id, inspection.revision, second, agrees, key), () => setBox(undefined))}
        />
      )}
    </Frame>
  );
}
