import { useEffect, useRef, useState, type FormEvent } from 'react';
import { DOCUMENT_TYPES, type KeyedFields, type Sex } from '../../../api/types';
import { useDocumentForms } from '../../../api/queries';
import { useTexts } from '../../../i18n/Texts';
import { Button } from '../../../parts/Button';
import { Choice } from '../../../parts/Choice';
import { CountryField } from '../../../parts/CountryField';
import { Field } from '../../../parts/Field';
import { useTried } from '../../../parts/useTried';
import { citationText } from '../headline';
import { emptyFields, faultsOf, keyedFrom, moreFaultsOf, withForm, type Keyed } from './keyed';

/** The fields of a document without machine-readable lines; a country's own documents bring theirs, and say who may use them. */
export function FieldsForm({ onFields }: { readonly onFields: (fields: KeyedFields) => void }) {
  const { t, code, dayOf } = useTexts();
  const [keyed, setKeyed] = useState<Keyed>(emptyFields);
  const [tried, tryNow] = useTried();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const faults = faultsOf(keyed, dayOf(new Date()));
  const forms = useDocumentForms().data ?? [];
  const form = forms.find((one) => one.id === keyed.form);
  const moreFaults = moreFaultsOf(keyed, form);
  const fault = (name: keyof Keyed) => (tried && faults[name] ? t(faults[name]) : undefined);
  const set = (name: Exclude<keyof Keyed, 'more'>) => (value: string) => setKeyed((before) => ({ ...before, [name]: value }));
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    tryNow();
    if (Object.keys(faults).length + Object.keys(moreFaults).length === 0) onFields(keyedFrom(keyed, form));
  };
  return (
    <form className="form three" onSubmit={submit}>
      <Field label={t('surname')} value={keyed.surname} onChange={set('surname')} inputRef={first} fault={fault('surname')} maxLength={80} />
      <Field label={t('givenNames')} value={keyed.givenNames} onChange={set('givenNames')} maxLength={80} />
      <Choice label={t('sex')} value={keyed.sex} onChange={set('sex')} empty={t('choose')} fault={fault('sex')} options={(['FEMALE', 'MALE', 'UNSPECIFIED'] satisfies Sex[]).map((one) => ({ value: one, label: code('sex', one) }))} />
      <Field label={t('born')} value={keyed.birth} onChange={set('birth')} fault={fault('birth')} hint={t('date.partialHint')} code inputMode="numeric" />
      <CountryField label={t('nationality')} value={keyed.nationality} onChange={set('nationality')} fault={fault('nationality')} />
      <Choice
        label={t('document.type')} value={form?.id ?? keyed.type} onChange={(value) => setKeyed((before) => withForm(before, value, forms))}
        options={[...DOCUMENT_TYPES.map((one) => ({ value: one, label: code('documentType', one) })), ...forms.map((one) => ({ value: one.id, label: one.title.text }))]}
      />
      <Field label={t('document.number')} value={keyed.number} onChange={(value) => set('number')(value.toUpperCase())} fault={fault('number')} code maxLength={40} />
      <CountryField label={t('document.issuer')} value={keyed.issuer} onChange={set('issuer')} fault={fault('issuer')} />
      <Field label={t('validUntil')} value={keyed.expiry} onChange={set('expiry')} fault={fault('expiry')} hint={t('date.hint')} code inputMode="numeric" />
      {form?.fields.map(({ name, label, kind, longest }) => (
        <Field
          key={`${form.id} ${name}`} label={label.text} value={keyed.more[name] ?? ''} code={kind === 'DATE'} {...(kind === 'DATE' ? { hint: t('date.hint'), inputMode: 'numeric' } : { maxLength: longest })}
          fault={tried && moreFaults[name] ? t(moreFaults[name]) : undefined}
          onChange={(value) => setKeyed((before) => ({ ...before, more: { ...before.more, [name]: value } }))}
        />
      ))}
      {form && <p className="sm mut wide">{form.use.text} <small>{citationText(form.citations[0])} · {code('confidence', form.confidence)}</small></p>}
      <div className="acts end"><Button cap="F8" primary onPress={() => submit()}>{t('type.check')}</Button><button type="submit" className="unseen" tabIndex={-1}>{t('type.check')}</button></div>
    </form>
  );
}
