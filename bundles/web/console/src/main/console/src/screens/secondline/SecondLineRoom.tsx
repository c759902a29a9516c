import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useApi } from '../../api/Api';
import { newKey } from '../../api/once';
import { asProblem, type Problem } from '../../api/problem';
import { useHitsOf, useInspection, useQueue } from '../../api/queries';
import type { Decision, Inspection, QueueItem } from '../../api/types';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { KeyBar } from '../../parts/KeyBar';
import { Frame } from '../frame/Frame';
import { ProblemLine } from '../inspection/ProblemLine';
import { printSlip } from '../inspection/slip';
import { CaseBoxes, type CaseBox } from './CaseBoxes';
import { CasePanel } from './CasePanel';
import { caseKeys } from './caseKeys';
import { QueuePanel } from './QueuePanel';

/** The second line: who waits, and the case one has taken. */
export function SecondLineRoom() {
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const texts = useTexts();
  const { t } = texts;
  const { session } = useSession();
  const queue = useQueue(true).data ?? [];
  const mine = queue.find((item) => item.takenBy === session.user);
  const [chosen, setChosen] = useState<string>();
  const id = chosen ?? mine?.inspection;
  const item = queue.find((one) => one.inspection === id);
  const asked = useInspection(id);
  const pairs = useHitsOf(id);
  const inspection = asked.data;
  const hits = pairs.data ?? [];
  const [box, setBox] = useState<CaseBox>();
  const [problem, setProblem] = useState<Problem>();
  const [note, setNote] = useState('');
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
  const next = queue.find((one) => !one.takenBy);
  const owned = inspection?.secondLineOfficer === session.user;
  const decide = (decision: Decision) => inspection && send(() => api.decide(inspection.id, inspection.revision, decision, key), () => { setChosen(inspection.id); setBox(undefined); });
  const keep = () => inspection && note.trim() && send(() => api.note(inspection.id, inspection.revision, note.trim()), () => setNote(''));

  const open = (next: CaseBox) => {
    setProblem(undefined);
    setBox(next);
  };

  const keys = caseKeys(texts, {
    inspection, owned, hits, next, noted: note.trim() !== '', open, decide, keepNote: () => void keep(),
    takeNext: () => next && take(next),
    takeThis: item && !item.takenBy ? () => take(item) : undefined,
    toNote: () => noteField.current?.focus(),
    compare: () => inspection && void navigate({ to: '/compare/$inspection', params: { inspection: inspection.id } }),
    print: (one) => printSlip(one, texts.language),
    again: (check) => inspection && send(() => api.recheck(inspection.id, inspection.revision, check)),
    release: () => inspection && send(() => api.release(inspection.id, inspection.revision), () => setChosen(undefined)),
  });
  return (
    <Frame plate={t('room.secondLine')} className="sl" facts={[{ label: t('second.open'), value: queue.length }]}>
      <QueuePanel queue={queue} chosen={id} me={session.user} onChoose={setChosen} />
      <CasePanel inspection={inspection} hits={hits} owned={owned} note={note} noteField={noteField} onNote={setNote} onKeep={keep} />
      <KeyBar keys={keys} label={t('keys')} settling={act.isPending || asked.isFetching || pairs.isFetching} />
      <ProblemLine problem={box ? undefined : problem} onClose={() => setProblem(undefined)} />
      {box && inspection && (
        <CaseBoxes
          box={box} inspection={inspection} problem={problem} onClose={() => setBox(undefined)} onDecide={decide}
          onConfirm={(second, agrees) => send(() => api.confirmRefusal(inspection.id, inspection.revision, second, agrees, key), () => setBox(undefined))}
        />
      )}
    </Frame>
  );
}
