import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { useApi } from '../../api/Api';
import { newKey } from '../../api/once';
import { asProblem, type Problem } from '../../api/problem';
import { useRecent } from '../../api/queries';
import type { Declaration, Decision, DocumentInput, Inspection } from '../../api/types';

/** What the lane does with one traveller. Every act sends the revision it saw, so that two officers cannot overwrite each other. */
export type Lane = {
  readonly inspection: Inspection | undefined;
  /** The last one decided in this shift. */
  readonly last: Inspection | undefined;
  readonly recent: readonly Inspection[];
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  readonly clearProblem: () => void;
  readonly read: (input: DocumentInput) => void;
  readonly replace: (input: DocumentInput) => void;
  readonly declare: (declaration: Declaration) => void;
  readonly recheck: (check: string) => void;
  /** Reads the chip again with the number printed on the card. */
  readonly readChipWith: (cardNumber: string) => void;
  readonly decide: (decision: Decision, done?: () => void) => void;
  readonly confirm: (second: { readonly user: string; readonly password: string }, agrees: boolean, done: () => void) => void;
  readonly undo: (inspection: Inspection, reason: string, done: () => void) => void;
  readonly abandon: (reason: string, done: () => void) => void;
  readonly leave: () => void;
};

type Said = { readonly inspection: string; readonly declaration: Declaration };

const AT_LANE: readonly string[] = ['OPEN', 'REFUSAL_TO_CONFIRM'];

export function useLane(): Lane {
  const api = useApi();
  const client = useQueryClient();
  const recent = useRecent().data ?? [];
  const [problem, setProblem] = useState<Problem>();
  const [key, setKey] = useState(newKey);
  const known = recent.find((one) => AT_LANE.includes(one.state));
  const [said, setSaid] = useState<Said>();
  const told = useRef<Said>(undefined);
  // a key may come between an answer and its picture: what counts is what the server was asked and said, not what is shown
  const asking = useRef(false);
  const newest = useRef<Inspection>(undefined);
  // an answer shows as soon as its key is pressed; the checks follow when the server has weighed it
  const inspection = known && said?.inspection === known.id ? { ...known, declaration: said.declaration } : known;
  const last = recent.find((one) => one.state === 'DECIDED');

  const act = useMutation({
    mutationFn: (send: () => Promise<Inspection>) => { asking.current = true; return send(); },
    onSuccess: (next) => {
      asking.current = false;
      newest.current = next;
      const more = told.current?.inspection === next.id ? told.current : undefined;
      told.current = undefined;
      if (!more) setSaid(undefined);
      setProblem(undefined);
      setKey(newKey());
      client.setQueryData(['inspection', next.id], next);
      client.setQueryData<readonly Inspection[]>(['recent'], (known = []) =>
        known.some((one) => one.id === next.id) ? known.map((one) => (one.id === next.id ? next : one)) : [next, ...known]);
      void client.invalidateQueries({ queryKey: ['recent'] });
      void client.invalidateQueries({ queryKey: ['hits', next.id] });
      if (more && next.state === 'OPEN') act.mutate(() => api.declare(next.id, next.revision, more.declaration));
      else if (more) setSaid(undefined);
    },
    onError: (fault) => {
      asking.current = false;
      told.current = undefined;
      setSaid(undefined);
      setProblem(asProblem(fault));
      // somebody else changed it: show what is there now
      if (asProblem(fault).code === 'CHANGED_MEANWHILE') void client.invalidateQueries({ queryKey: ['recent'] });
    },
  });
  const send = useCallback((call: () => Promise<Inspection>, done?: () => void) => {
    act.mutate(call, done ? { onSuccess: done } : undefined);
  }, [act]);
  const on = (call: (open: Inspection) => Promise<Inspection>, done?: () => void) => {
    if (known && !act.isPending) send(() => call(known), done);
  };
  return {
    inspection, last, recent, problem, busy: act.isPending,
    clearProblem: () => setProblem(undefined),
    read: (input) => { if (!act.isPending) send(() => api.start(input, key)); },
    replace: (input) => on(({ id, revision }) => api.rescan(id, revision, input)),
    declare: (declaration) => {
      if (!known) return;
      const next = { inspection: known.id, declaration };
      setSaid(next);
      // pressed while the last answer is under way: sent after it, never lost
      const { current } = newest;
      const { revision } = current?.id === known.id && current.revision > known.revision ? current : known;
      if (asking.current) told.current = next;
      else send(() => api.declare(known.id, revision, declaration));
    },
    recheck: (check) => on(({ id, revision }) => api.recheck(id, revision, check)),
    readChipWith: (cardNumber) => on(({ id, revision }) => api.chipWith(id, revision, cardNumber)),
    decide: (decision, done) => on(({ id, revision }) => api.decide(id, revision, decision, key), done),
    confirm: (second, agrees, done) => on(({ id, revision }) => api.confirmRefusal(id, revision, second, agrees, key), done),
    undo: ({ id, revision }, reason, done) => send(() => api.undo(id, revision, reason), done),
    abandon: (reason, done) => on(({ id, revision }) => api.abandon(id, revision, reason), done),
    leave: () => { if (last) send(() => api.leave(last.id)); },
  };
}
