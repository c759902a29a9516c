import { useState } from 'react';
import { asProblem, type Problem } from '../api/problem';

/** Runs one act at a time and keeps why it failed. */
export function useAct() {
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const run = <T>(send: () => Promise<T>, done?: (result: T) => void, failed?: (problem: Problem) => void) => {
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    send().then((result) => { setBusy(false); done?.(result); }, (fault) => { setBusy(false); setProblem(asProblem(fault)); failed?.(asProblem(fault)); });
  };
  return { run, busy, problem, clear: () => setProblem(undefined) };
}
