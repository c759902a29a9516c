import type { Sex } from '../../api/types';
import { useTexts } from '../../i18n/Texts';
import { Choice } from '../../parts/Choice';
import { CountryField } from '../../parts/CountryField';
import { Field } from '../../parts/Field';
import type { Draft } from './draft';

/** Whom or what to look for: a person, a document, or a vehicle. */
export function SubjectFields({ draft, set, fault }: {
  readonly draft: Draft;
  readonly set: (name: keyof Draft) => (value: string) => void;
  readonly fault: (name: keyof Draft) => string | undefined;
}) {
  const { t, code } = useTexts();
  const kinds = (['person', 'document', 'vehicle'] as const).map((one) => ({ value: one, label: t(`subject.${one}`) }));
  return (
    <>
      <Choice label={t('alert.subject')} value={draft.kind} onChange={set('kind')} options={kinds} />
      {draft.kind === 'person' && <>
        <Field label={t('alert.name')} value={draft.name} onChange={set('name')} fault={fault('name')} maxLength={200} />
        <Field label={t('alert.aliases')} value={draft.aliases} onChange={set('aliases')} hint={t('alert.aliasesHint')} />
        <Field label={t('born')} value={draft.birth} onChange={set('birth')} fault={fault('birth')} hint={t('date.partialHint')} code />
        <Choice label={t('sex')} value={draft.sex} onChange={set('sex')} empty={t('unknown')} options={(['FEMALE', 'MALE'] satisfies Sex[]).map((one) => ({ value: one, label: code('sex', one) }))} />
        <CountryField label={t('nationality')} value={draft.country} onChange={set('country')} />
      </>}
      {draft.kind === 'vehicle' && <>
        <Field label={t('alert.plate')} value={draft.plate} onChange={(value) => set('plate')(value.toUpperCase())} fault={fault('plate')} code maxLength={20} />
        <CountryField label={t('alert.country')} value={draft.country} onChange={set('country')} />
      </>}
      {draft.kind !== 'vehicle' && <Field label={t('document.number')} value={draft.number} onChange={(value) => set('number')(value.toUpperCase())} fault={fault('number')} code maxLength={32} />}
      {draft.kind === 'document' && <CountryField label={t('document.issuer')} value={draft.country} onChange={set('country')} />}
    </>
  );
}
