import { useMemo, useState, type KeyboardEvent } from 'react';
import { ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { COUNTRY_CODES, SPECIAL_CODES } from '../i18n/countries';
import { useTexts } from '../i18n/Texts';

/** A state by name or by its three letters; typing a few of either finds it. */
export function CountryField({ label, value, onChange, fault, quiet = false, placeholder }: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (code: string) => void;
  readonly fault?: string | undefined;
  /** The label is for screen readers only. */
  readonly quiet?: boolean;
  readonly placeholder?: string;
}) {
  const { country } = useTexts();
  const items = useMemo(
    () => [...COUNTRY_CODES, ...SPECIAL_CODES].map((code) => ({ id: code, name: `${country(code)} ${code}` })).sort((a, b) => a.name.localeCompare(b.name)),
    [country],
  );
  const [typed, setTyped] = useState('');
  /** What was typed and not picked from the list is taken when the field is left, if it can only mean one state. */
  const take = () => {
    const meant = meantBy(typed, items);
    if (meant && meant !== value) onChange(meant);
  };
  const onKey = (event: KeyboardEvent) => {
    const picked = event.currentTarget.getAttribute('aria-activedescendant');
    if (!picked && /^(Enter|Tab|F\d+)$/.test(event.key)) take();
  };
  return (
    <ComboBox isInvalid={fault !== undefined} selectedKey={value || null} onSelectionChange={(key) => onChange(key === null ? '' : String(key))} onInputChange={setTyped} defaultItems={items} menuTrigger="input">
      <Label className={quiet ? 'unseen' : 'react-aria-Label'}>{label}</Label>
      <Input placeholder={placeholder ?? ''} onKeyDownCapture={onKey} onBlurCapture={take} />
      <FieldError className="fault">{fault}</FieldError>
      <Popover><ListBox<{ id: string; name: string }>>{(item) => <ListBoxItem id={item.id} textValue={item.name}>{item.name}</ListBoxItem>}</ListBox></Popover>
    </ComboBox>
  );
}

type Item = { readonly id: string; readonly name: string };

/** The code itself, the whole name, or a name that begins so where the list shows no other: there are two states called Congo. */
export function meantBy(typed: string, items: readonly Item[]): string | undefined {
  const text = typed.trim().toLowerCase();
  if (!text) return undefined;
  const exact = items.find(({ id, name }) => [id, name, name.slice(0, -id.length - 1)].some((one) => one.toLowerCase() === text));
  if (exact) return exact.id;
  const shown = items.filter(({ name }) => name.toLowerCase().includes(text));
  return shown.length === 1 && shown[0]!.name.toLowerCase().startsWith(text) ? shown[0]!.id : undefined;
}
