import { useCallback, useEffect, useState } from 'react';
import { useApi } from '../api/Api';
import { asProblem, NO_ANSWER } from '../api/problem';
import type { Session } from '../api/types';

const KEPT = 'mpaka.left';
/** How often a server that did not answer is told again that somebody has left, in milliseconds. */
const AGAIN_MILLIS = 5000;

/** Whether this session was left on this PC while the server was away: it is opened to nobody any more. */
export function wasLeft(session: Session): boolean {
  return localStorage.getItem(KEPT) === session.id;
}

export type Leaving = {
  /** Left here, and the server does not know it yet. */
  readonly untold: boolean;
  readonly leave: (session: Session) => void;
  /** Tells the server once more, and waits for what comes of it; whoever signs in next goes first through here. */
  readonly tell: () => Promise<void>;
};

/** Signing out holds here at once, whether the server answers or not; it is told until it has heard it. */
export function useLeaving(): Leaving {
  const api = useApi();
  const [left, setLeft] = useState<Session>();
  const end = useCallback(async (session: Session) => {
    try {
      await api.signOut(session.csrfToken);
    } catch (fault) {
      if (asProblem(fault).code === NO_ANSWER) return setLeft(session);
    }
    localStorage.removeItem(KEPT);
    return setLeft(undefined);
  }, [api]);
  const leave = useCallback((session: Session) => {
    localStorage.setItem(KEPT, session.id);
    void end(session);
  }, [end]);
  const tell = useCallback(() => (left ? end(left) : Promise.resolve()), [left, end]);
  useEffect(() => {
    if (!left) return undefined;
    const timer = setInterval(() => void end(left), AGAIN_MILLIS);
    return () => clearInterval(timer);
  }, [left, end]);
  return { untold: left !== undefined, leave, tell };
}
