import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useApi } from '../api/Api';
import { asProblem, NO_ANSWER } from '../api/problem';
import type { Session } from '../api/types';
import { SignInScreen } from '../screens/signin/SignInScreen';
import { UnlockCover, type CoverReason } from '../screens/signin/UnlockCover';
import { NoAnswerScreen } from '../screens/signin/NoAnswerScreen';
import { useIdleLock } from './idle';
import { useLeaving, wasLeft } from './leaving';
import { CurrentSession, type SignedIn } from './session';

type Props = { readonly children: ReactNode; readonly onSession: (session: Session | undefined) => void; readonly lost: { readonly code: string } | undefined };

/**
 * Lets in who is signed in. When the session locks or ends, what is on the screen is covered and kept: the same person goes
 * on where he was, for another one everything begins anew.
 */
export function Gate({ children, onSession, lost }: Props) {
  const api = useApi();
  const client = useQueryClient();
  const [session, setSession] = useState<Session | null>();
  const [cover, setCover] = useState<CoverReason>();
  const [unreachable, setUnreachable] = useState(false);
  const { untold, leave, tell } = useLeaving();

  const enter = useCallback((next: Session) => {
    if (session && session.user !== next.user) {
      client.clear();
      onSession(undefined);
    }
    onSession(next);
    setSession(next);
    setCover(next.locked ? 'locked' : undefined);
    if (session) void client.invalidateQueries();
  }, [session, client, onSession]);

  const ask = useCallback(() => {
    setUnreachable(false);
    api.session().then((found) => {
      if (!wasLeft(found)) return enter(found);
      leave(found);
      return setSession(null);
    }, (fault) => {
      if (asProblem(fault).code === NO_ANSWER) setUnreachable(true);
      else setSession(null);
    });
  }, [api, enter, leave]);
  // once, at the start: later the server tells by itself that a session ended
  useEffect(ask, []);
  useEffect(() => {
    if (lost) setCover((present) => present ?? (lost.code === 'SESSION_LOCKED' ? 'locked' : 'ended'));
  }, [lost]);

  const lock = useCallback(() => {
    setCover('locked');
    void api.lock().catch(() => undefined);
  }, [api]);
  const signOut = useCallback(() => {
    if (session) leave(session);
    client.clear();
    onSession(undefined);
    setCover(undefined);
    setSession(null);
  }, [session, leave, client, onSession]);
  useIdleLock(Boolean(session) && !cover, lock);

  const signedIn = useMemo((): SignedIn | undefined => {
    if (!session) return undefined;
    const rights = new Set(session.rights);
    return { session, may: (right) => rights.has(right), lock, signOut };
  }, [session, lock, signOut]);

  if (unreachable) return <NoAnswerScreen onRetry={ask} />;
  if (session === undefined) return null;
  if (!signedIn || !session || session.passwordChangeRequired) return <SignInScreen session={session ?? undefined} onSignedIn={enter} onLeave={signOut} untold={untold} first={tell} />;
  return (
    <CurrentSession value={signedIn}>
      {children}
      {cover && <UnlockCover reason={cover} session={session} onOpen={enter} onLeave={signOut} />}
    </CurrentSession>
  );
}
