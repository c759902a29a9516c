import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTexts, type TextKey } from '../../../i18n/Texts';
import { Button } from '../../../parts/Button';
import { TextField } from '../../../parts/TextField';
import { useKeys } from '../../../keys/useKeys';
import { ReasonChips } from './ReasonChips';

/** A reason, ready-made or in the officer's words: the field is on the digit after the last ready-made one. */
export function ReasonForm({ reasons, action, cap = 'F8', onReason, shortest = 5 }: {
  readonly reasons: readonly TextKey[];
  readonly action: string;
  /** The key that opened the dialog signs in it, too. */
  readonly cap?: string;
  readonly onReason: (reason: string) => void;
  readonly shortest?: number;
}) {
  const { t } = useTexts();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const own = reasons.length > 0 ? String(reasons.length + 1) : undefined;
  useKeys(own ? [{ key: own, run: () => field.current?.focus() }] : []);
  // without ready-made reasons there is nothing to choose first
  useEffect(() => { if (!own) field.current?.focus(); }, [own]);
  const enough = reason.trim().length >= shortest;
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    setTried(true);
    if (enough) onReason(reason.trim());
  };
  return (
    <form onSubmit={submit} className="stack">
      {reasons.length > 0 && <ReasonChips label={t('reason.ready')} reasons={reasons} value={reason} onChange={setReason} />}
      <TextField label={t('reason')} {...(own ? { cap: own } : {})} inputRef={field} value={reason} onChange={setReason} rows={2} fault={tried && !enough ? t('reason.short', { n: shortest }) : undefined} />
      <div className="acts end"><Button cap={cap} primary onPress={() => submit()}>{action}</Button></div>
    </form>
  );
}
