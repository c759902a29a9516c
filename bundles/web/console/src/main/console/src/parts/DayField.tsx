import { useEffect, useRef, useState } from 'react';
import { partialDate } from '../i18n/dates';
import { useTexts } from '../i18n/Texts';
import { useKeys } from '../keys/useKeys';
import { Field } from './Field';

/** A whole day, typed in the officer's way and shown in the language's form when the field is left. */
export function DayField({ label, value, onChange, cap }: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
  /** The key that leads here; it is bound here. */
  readonly cap?: string;
}) {
  const { t, date } = useTexts();
  const [text, setText] = useState<string>();
  const [fault, setFault] = useState<string>();
  useEffect(() => setText(undefined), [value]);
  const field = useRef<HTMLInputElement>(null);
  useKeys(cap ? [{ key: cap, run: () => { field.current?.focus(); field.current?.select(); } }] : []);
  const leave = () => {
    if (text === undefined) return;
    const day = text.trim() === '' ? '' : partialDate(text);
    if (day === undefined || (day && day.length !== 10)) return setFault(t('fault.wholeDate'));
    setFault(undefined);
    setText(undefined);
    return onChange(day);
  };
  return <Field label={label} {...(cap ? { cap } : {})} inputRef={field} value={text ?? (value ? date(value) : '')} onChange={setText} onFocus={() => setText(value)} onBlur={leave} fault={fault} onKeyDown={(event) => { if (/^(Enter|F\d+)$/.test(event.key)) leave(); }} placeholder={t('date.hint')} />;
}
