import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useGrounds } from '../../../api/queries';
import type { Inspection } from '../../../api/types';
import { lawDay } from '../headline';
import { useTexts } from '../../../i18n/Texts';
import { Banner } from '../../../parts/Banner';
import { Box } from '../../../parts/Box';
import { Button } from '../../../parts/Button';
import { Field } from '../../../parts/Field';
import { Shape } from '../../../parts/Shape';

/** The second officer comes to this PC and signs with his own name, or does not agree. */
export function ConfirmBox({ inspection, onConfirm, onClose }: {
  readonly inspection: Inspection;
  readonly onConfirm: (second: { readonly user: string; readonly password: string }, agrees: boolean) => void;
  readonly onClose: () => void;
}) {
  const texts = useTexts();
  const { t, code, time } = texts;
  const [user, setUser] = useState('');
  const [password, setPassword] = useState('');
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const record = inspection.decisions.at(-1);
  const decision = record?.decision;
  const grounds = useGrounds(lawDay(texts, inspection)).data;
  const ground = decision?.type === 'refuse' ? decision.ground : '';
  const ready = user.trim() && password;
  const sign = (agrees: boolean) => {
    if (ready) onConfirm({ user: user.trim().toLowerCase(), password }, agrees);
    setPassword('');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sign(true);
  };
  return (
    <Box title={t('confirm.title')} wide tone="stop" onClose={onClose}>
      {decision?.type === 'refuse' && <Banner tone="plain" title={grounds?.find((one) => one.ground === ground)?.name.text ?? code('ground', ground)}>{decision.reason}</Banner>}
      <div className="signers">
        <div className="signed"><Shape name="pass" /><span><b>{record?.byName}</b><br /><small>{record ? t('confirm.signedAt', { at: time(record.at) }) : ''}</small></span></div>
        <form className="waiting stack" onSubmit={submit}>
          <b>{t('refuse.second')}</b><small className="mut">{t('confirm.who')}</small>
          <Field label={t('signIn.user')} value={user} onChange={setUser} inputRef={first} code autoComplete="off" />
          <Field label={t('signIn.password')} value={password} onChange={setPassword} type="password" autoComplete="off" />
          <button type="submit" className="unseen" tabIndex={-1}>{t('confirm.agree')}</button>
        </form>
      </div>
      <div className="acts end">
        <Button cap="F9" disabled={ready ? undefined : t('confirm.missing')} onPress={() => sign(false)}>{t('confirm.disagree')}</Button>
        <Button cap="F10" primary disabled={ready ? undefined : t('confirm.missing')} onPress={() => sign(true)}>{t('confirm.agree')}</Button>
      </div>
    </Box>
  );
}
