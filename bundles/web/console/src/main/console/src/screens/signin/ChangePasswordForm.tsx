import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useApi } from '../../api/Api';
import { asProblem, type Problem } from '../../api/problem';
import type { Session } from '../../api/types';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { useTried } from '../../parts/useTried';

/**
 * The one-time password is good for nothing but choosing one's own. Whoever has just typed it is not asked for it again;
 * when the server wants it after all, because the sign-in was long ago, its field appears.
 */
export function ChangePasswordForm({ onChanged }: { readonly onChanged: (session: Session) => void }) {
  const api = useApi();
  const { t } = useTexts();
  const [present, setPresent] = useState<string>();
  const [wanted, setWanted] = useState('');
  const [again, setAgain] = useState('');
  const [tried, tryNow] = useTried();
  const [problem, setProblem] = useState<Problem>();
  const first = useRef<HTMLInputElement>(null);
  const old = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const asked = present !== undefined;
  useEffect(() => { if (asked) old.current?.focus(); }, [asked]);
  const missing = (text: string) => (tried && !text ? t('fault.given') : undefined);
  const differ = tried && wanted !== again ? t('password.differ') : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    tryNow();
    if (present === '' || !wanted || wanted !== again) return;
    api.changePassword(present, wanted).then(onChanged, (fault) => {
      const refused = asProblem(fault);
      if (present === undefined && refused.of('present')) setPresent('');
      else setProblem(refused);
    });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <p>{t('password.why')}</p>
      {asked && <Field label={t('password.present')} value={present} onChange={setPresent} inputRef={old} fault={missing(present)} type="password" autoComplete="current-password" />}
      <Field label={t('password.wanted')} value={wanted} onChange={setWanted} inputRef={first} fault={missing(wanted)} type="password" autoComplete="new-password" hint={t('password.hint')} />
      <Field label={t('password.again')} value={again} onChange={setAgain} type="password" autoComplete="new-password" fault={differ} />
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
      <div className="acts"><Button submit primary cap="Enter">{t('password.change')}</Button></div>
    </form>
  );
}
