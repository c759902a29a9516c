import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useApi } from '../../api/Api';
import { asProblem, NO_ANSWER, type Problem } from '../../api/problem';
import type { Session } from '../../api/types';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { isDocument } from './document';

/** Name and password. `user` is given where only the password is missing. */
export function SignInForm({ user: known, unlocks = false, action, first: before, onSignedIn }: {
  readonly user?: string;
  /** The session goes on; else another one begins. */
  readonly unlocks?: boolean;
  readonly action?: (password: string) => Promise<Session>;
  /** Done before the sign-in. */
  readonly first?: () => Promise<void>;
  readonly onSignedIn: (session: Session) => void;
}) {
  const api = useApi();
  const { t } = useTexts();
  const [user, setUser] = useState(known ?? '');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [scanned, setScanned] = useState(false);
  const filling = useRef({ from: 0, to: 0 });
  const missing = (text: string) => (tried && !text.trim() ? t('fault.given') : undefined);
  const first = useRef<HTMLInputElement>(null);
  const secret = useRef<HTMLInputElement>(null);
  useEffect(() => (known ? secret : first).current?.focus(), [known]);
  /** Notes when a field was filled. */
  const typed = (set: (text: string) => void) => (text: string) => {
    const now = performance.now();
    filling.current = { from: text.length <= 1 ? now : filling.current.from, to: now };
    setScanned(false);
    set(text);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // a passport laid down before anybody signed in types its lines here, with Enter: tried as passwords they would close the account
    const took = filling.current.to - filling.current.from;
    if (isDocument(user, took) || isDocument(password, took)) {
      if (!known) setUser('');
      setPassword('');
      setScanned(true);
      return (known ? secret : first).current?.focus();
    }
    setTried(true);
    if (!user.trim()) return first.current?.focus();
    if (!password) return secret.current?.focus();
    if (busy) return;
    setBusy(true);
    const signIn = async () => {
      await before?.();
      return action ? action(password) : api.signIn(user.trim().toLowerCase(), password);
    };
    signIn().then(onSignedIn, (fault) => {
      setProblem(asProblem(fault));
      setPassword('');
      setBusy(false);
      secret.current?.focus();
    });
  };
  return (
    <form className="stack" onSubmit={submit}>
      {!known && <Field label={t('signIn.user')} value={user} onChange={typed(setUser)} inputRef={first} fault={missing(user)} code autoComplete="username" autoCapitalize="none" />}
      <Field label={t('signIn.password')} value={password} onChange={typed(setPassword)} inputRef={secret} fault={problem ? undefined : missing(password)} type="password" autoComplete="current-password" />
      {scanned && <Banner tone="warn" title={t('signIn.document')} alert>{t('signIn.documentDo')}</Banner>}
      {problem && <Banner tone="stop" title={problem.code === NO_ANSWER ? t('noAnswer.what') : problem.sentence} alert />}
      <div className="acts"><Button submit primary cap="Enter">{t(unlocks ? 'do.unlock' : 'do.signIn')}</Button></div>
    </form>
  );
}
