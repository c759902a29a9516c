import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useApi } from '../../api/Api';
import { newKey } from '../../api/once';
import { asProblem, Problem } from '../../api/problem';
import { useRecent } from '../../api/queries';
import { useTexts } from '../../i18n/Texts';
import { askAgain } from './askAgain';
import { keepPicture } from './keepPicture';
import { nothingNew } from './outlook';
import type { Declaration, Decision, DocumentInput, Inspection } from '../../api/types';

/** What the lane does with one traveller. Every act sends the revision it saw, so that two officers cannot overwrite each other. */
export type Lane = {
  readonly inspection: Inspection | undefined;
  /** The last one decided at this lane in this shift. */
  readonly last: Inspection | undefined;
  readonly recent: readonly Inspection[];
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  readonly clearProblem: () => void;
  /** @param picture of the page it was read from, kept as far as the post keeps pictures */
  readonly read: (input: DocumentInput, picture?: Blob) => void;
  readonly replace: (input: DocumentInput, picture?: Blob) => void;
  readonly declare: (declaration: Declaration) => void;
  /** Asks again, one after the other. */
  readonly recheck: (checks: readonly string[]) => void;
  /** Rows that are asked again and have not answered yet. */
  readonly asking: readonly string[];
  /** Reads the chip again with the number printed on the card. */
  readonly readChipWith: (cardNumber: string) => void;
  readonly decide: (decision: Decision, done?: () => void) => void;
  readonly confirm: (second: { readonly user: string; readonly password: string }, agrees: boolean, done: () => void) => void;
  readonly undo: (inspection: Inspection, reason: string, done: () => void) => void;
  readonly abandon: (reason: string, done: () => void) => void;
  readonly leave: () => void;
};

/** What is under way: something that is looked at once more, or a decision, which ends it. */
type Weight = 'look' | 'decision' | undefined;
type Waiting = { readonly inspection: string; readonly act: (open: Inspection) => void };
type Said = { readonly inspection: string; readonly declaration: Declaration };

const AT_LANE: readonly string[] = ['OPEN', 'REFUSAL_TO_CONFIRM'];

export function useLane(): Lane {
  const api = useApi();
  const { t } = useTexts();
  const client = useQueryClient();
  const recent = useRecent().data ?? [];
  const [problem, setProblem] = useState<Problem>();
  const [key, setKey] = useState(newKey);
  const known = recent.find((one) => AT_LANE.includes(one.state));
  const [said, setSaid] = useState<Said>();
  const told = useRef<Said>(undefined);
  // a key may come between an answer and its picture: what counts is what the server was asked and said, not what is shown
  const asking = useRef<Weight>(undefined);
  const newest = useRef<Inspection>(undefined);
  const waiting = useRef<Waiting>(undefined);
  // an answer shows as soon as its key is pressed; the checks follow when the server has weighed it
  const inspection = known && said?.inspection === known.id ? { ...known, declaration: said.declaration } : known;
  // what the second line decided is its own to take back, and the traveller stands there
  const last = recent.find((one) => one.state === 'DECIDED' && one.secondLineOfficer === undefined);
  const [asked, setAsked] = useState<readonly string[]>([]);

  const show = (next: Inspection) => {
    newest.current = next;
    client.setQueryData(['inspection', next.id], next);
    client.setQueryData<readonly Inspection[]>(['recent'], (known = []) =>
      known.some((one) => one.id === next.id) ? known.map((one) => (one.id === next.id ? next : one)) : [next, ...known]);
  };

  const act = useMutation({
    mutationFn: (send: () => Promise<Inspection>) => send(),
    onSuccess: (next) => {
      asking.current = undefined;
      const more = told.current?.inspection === next.id ? told.current : undefined;
      told.current = undefined;
      if (!more) setSaid(undefined);
      setProblem(undefined);
      setKey(newKey());
      show(next);
      void client.invalidateQueries({ queryKey: ['recent'] });
      void client.invalidateQueries({ queryKey: ['hits', next.id] });
      if (more && next.state === 'OPEN') return send('look', () => api.declare(next.id, next.revision, more.declaration));
      if (more) setSaid(undefined);
      const then = waiting.current;
      waiting.current = undefined;
      if (then?.inspection === next.id && AT_LANE.includes(next.state)) then.act(next);
    },
    onError: (fault) => {
      asking.current = undefined;
      told.current = undefined;
      waiting.current = undefined;
      setSaid(undefined);
      setProblem(asProblem(fault));
      // somebody else changed it: show what is there now
      if (asProblem(fault).code === 'CHANGED_MEANWHILE') void client.invalidateQueries({ queryKey: ['recent'] });
    },
  });
  const send = (weight: Weight, call: () => Promise<Inspection>, done?: (next: Inspection) => void) => {
    asking.current = weight;
    act.mutate(call, done ? { onSuccess: done } : undefined);
  };
  /** What is known of it now: the picture may be a moment behind. */
  const freshest = (one: Inspection) => (newest.current?.id === one.id && newest.current.revision > one.revision ? newest.current : one);
  /** @param holds whether it may still be done when its turn comes */
  const on = (weight: Weight, call: (open: Inspection) => Promise<Inspection>, done?: (next: Inspection) => void, holds = (_: Inspection) => true) => {
    if (!known) return;
    const then = (open: Inspection) => (holds(open) ? send(weight, () => call(open), done) : setProblem(new Problem(409, { code: 'CHECKS_CHANGED', title: t('problem.checksChanged') })));
    if (!asking.current) then(freshest(known));
    // pressed while a check is under way: done after it, never lost; after a decision nothing follows
    else if (asking.current === 'look') waiting.current = { inspection: known.id, act: then };
  };
  /** The inspection goes on, whatever becomes of the picture; that it is not kept is said. */
  const kept = (picture: Blob | undefined) => picture && (({ id }: Inspection) => void keepPicture(api, id, picture).catch((fault: unknown) => setProblem(asProblem(fault))));
  return {
    inspection, last, recent, problem, busy: act.isPending,
    clearProblem: () => setProblem(undefined),
    read: (input, picture) => { if (!asking.current) send('look', () => api.start(input, key), kept(picture)); },
    replace: (input, picture) => on('look', ({ id, revision }) => api.rescan(id, revision, input), kept(picture)),
    declare: (declaration) => {
      if (!known) return;
      const next = { inspection: known.id, declaration };
      setSaid(next);
      // pressed while the last answer is under way: sent after it, never lost
      if (asking.current) told.current = next;
      else send('look', () => api.declare(known.id, freshest(known).revision, declaration));
    },
    asking: asked,
    recheck: (checks) => on('look', (open) => askAgain(api, open, checks, { asks: setAsked, answered: show })),
    readChipWith: (cardNumber) => on('look', ({ id, revision }) => api.chipWith(id, revision, cardNumber)),
    // a reason is given against what stands on the screen: what came in since is looked at before
    decide: (decision, done) => on('decision', ({ id, revision }) => api.decide(id, revision, decision, key), done,
      decision.type === 'admit' && decision.againstReason !== undefined ? (open) => known !== undefined && nothingNew(known.checks, open.checks) : undefined),
    confirm: (second, agrees, done) => on('decision', ({ id, revision }) => api.confirmRefusal(id, revision, second, agrees, key), done),
    undo: ({ id, revision }, reason, done) => { if (!asking.current) send('decision', () => api.undo(id, revision, reason), done); },
    abandon: (reason, done) => on('decision', ({ id, revision }) => api.abandon(id, revision, reason), done),
    leave: () => { if (last && !asking.current) send('decision', () => api.leave(last.id)); },
  };
}
