import { useEffect, useRef, useState } from 'react';
import type { Declaration } from '../../api/types';
import { useTexts } from '../../i18n/Texts';
import { useKeys } from '../../keys/useKeys';
import { Field } from '../../parts/Field';

/** The number of the visa or permit that is shown; the law is asked again with it. */
export function VisaField({ said, onDeclare }: { readonly said: Declaration; readonly onDeclare: (declaration: Declaration) => void }) {
  const { t } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  const [number, setNumber] = useState(said.visaNumber ?? '');
  useEffect(() => setNumber(said.visaNumber ?? ''), [said.visaNumber]);
  useKeys([{ key: 'V', run: () => field.current?.focus() }]);
  const give = () => {
    const wanted = number.trim().toUpperCase();
    if (wanted === (said.visaNumber ?? '')) return;
    const { visaNumber: _, ...rest } = said;
    onDeclare(wanted ? { ...rest, visaNumber: wanted } : rest);
  };
  return (
    <form className="visa" onSubmit={(event) => { event.preventDefault(); give(); }}>
      <Field label={t('visa.number')} cap="V" value={number} onChange={setNumber} inputRef={field} code maxLength={32} onBlur={give} />
    </form>
  );
}
