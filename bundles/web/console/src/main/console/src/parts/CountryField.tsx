import { useMemo } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { COUNTRY_CODES, SPECIAL_CODES } from '../i18n/countries';
import { useTexts } from '../i18n/Texts';

/** A state by name or by its three letters; typing a few of either finds it. */
export function CountryField({ label, value, onChange, fault }: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (code: string) => void;
  readonly fault?: string | undefined;
}) {
  const { country } = useTexts();
  const items = useMemo(
    () => [...COUNTRY_CODES, ...SPECIAL_CODES].map((code) => ({ id: code, name: `${country(code)} ${code}` })).sort((a, b) => a.name.localeCompare(b.name)),
    [country],
  );
  return (
    <ComboBox selectedKey={value || null} onSelectionChange={(key) => onChange(key === null ? '' : String(key))} defaultItems={items} menuTrigger="input">
      <Label>{label}</Label>
      <Input aria-invalid={fault ? true : undefined} />
      {fault && <Text slot="description" className="fault">{fault}</Text>}
      <Popover><ListBox<{ id: string; name: string }>>{(item) => <ListBoxItem id={item.id} textValue={item.name}>{item.name}</ListBoxItem>}</ListBox></Popover>
    </ComboBox>
  );
}
