import type { Sex } from '../../api/types';
import { useTexts } from '../../i18n/Texts';
import { Choice } from '../../parts/Choice';
import { CountryField } from '../../parts/CountryField';
import { Field } from '../../parts/Field';
import { Rows } from '../../parts/Rows';
import { NO_BIRTH, NO_DOCUMENT, NO_NAME, USUAL, type Draft } from './draft';

export type DraftProps = {
  readonly draft: Draft;
  readonly set: (change: Partial<Draft>) => void;
  readonly fault: (name: string) => string | undefined;
};

/** Whom or what to look for: a person, a document, or a vehicle. */
export function SubjectFields(props: DraftProps) {
  const { t } = useTexts();
  const { draft, set } = props;
  const kinds = (['person', 'document', 'vehicle'] as const).map((one) => ({ value: one, label: t(`subject.${one}`) }));
  return (
    <section aria-label={t('alert.subject')}>
      <Choice label={t('alert.subject')} value={draft.kind} onChange={(kind) => set({ kind: kind as Draft['kind'], ...USUAL[kind as Draft['kind']] })} options={kinds} />
      {draft.kind === 'person' && <PersonFields {...props} />}
      {draft.kind === 'vehicle' && <VehicleFields {...props} />}
      {draft.kind === 'document' && <DocumentFields {...props} />}
    </section>
  );
}

function PersonFields({ draft, set, fault }: DraftProps) {
  const { t, code } = useTexts();
  return (
    <>
      <Rows legend={t('alert.names')} hint={t('alert.mainFirst')} values={draft.names} empty={NO_NAME} isEmpty={(name) => !name.text} onChange={(names) => set({ names })}>
        {(name, change, index) => <>
          <Field quiet label={index ? t('alert.otherName', { n: index + 1 }) : t('alert.name')} value={name.text} onChange={(text) => change({ ...name, text })} fault={fault(`names.${index}`)} maxLength={200} />
          {index > 0 && name.text && <label className="tick"><input type="checkbox" checked={name.weak} onChange={(event) => change({ ...name, weak: event.target.checked })} />{t('alert.weak')}</label>}
        </>}
      </Rows>
      <Rows legend={t('born')} hint={t('alert.birthsHint')} values={draft.births} empty={NO_BIRTH} isEmpty={(birth) => !birth.from && !birth.to} onChange={(births) => set({ births })}>
        {(birth, change, index) => <>
          <Field quiet label={t('alert.birthFrom', { n: index + 1 })} value={birth.from} onChange={(from) => change({ ...birth, from })} fault={fault(`births.${index}`)} code />
          <Field quiet label={t('alert.birthTo', { n: index + 1 })} value={birth.to} onChange={(to) => change({ ...birth, to })} placeholder={t('alert.to')} code />
          <label className="tick"><input type="checkbox" checked={birth.about} onChange={(event) => change({ ...birth, about: event.target.checked })} />{t('alert.about')}</label>
        </>}
      </Rows>
      <div className="two">
        <Rows legend={t('nationality')} values={draft.nationalities} empty="" isEmpty={(country) => !country} onChange={(nationalities) => set({ nationalities })}>
          {(country, change) => <CountryField quiet label={t('nationality')} value={country} onChange={change} />}
        </Rows>
        <Choice label={t('sex')} value={draft.sex} onChange={(sex) => set({ sex })} empty={t('unknown')} options={(['FEMALE', 'MALE'] satisfies Sex[]).map((one) => ({ value: one, label: code('sex', one) }))} />
      </div>
      <Rows legend={t('alert.documents')} values={draft.documents} empty={NO_DOCUMENT} isEmpty={(one) => !one.number && !one.issuer} onChange={(documents) => set({ documents })}>
        {(one, change, index) => <>
          <Field quiet label={t('alert.documentNumber', { n: index + 1 })} value={one.number} onChange={(number) => change({ ...one, number: number.toUpperCase() })} fault={fault(`documents.${index}`)} placeholder={t('document.number')} code maxLength={32} />
          <CountryField quiet label={t('alert.documentIssuer', { n: index + 1 })} value={one.issuer} onChange={(issuer) => change({ ...one, issuer })} placeholder={t('document.issuer')} />
        </>}
      </Rows>
      <Rows legend={t('alert.places')} values={draft.places} empty="" isEmpty={(place) => !place} onChange={(places) => set({ places })}>
        {(place, change, index) => <Field quiet label={t('alert.place', { n: index + 1 })} value={place} onChange={change} maxLength={200} />}
      </Rows>
    </>
  );
}

function VehicleFields({ draft, set, fault }: DraftProps) {
  const { t } = useTexts();
  return (
    <>
      <Field label={t('alert.plate')} value={draft.plate} onChange={(plate) => set({ plate: plate.toUpperCase() })} fault={fault('plate')} code maxLength={20} />
      <Field label={t('alert.vin')} value={draft.vin} onChange={(vin) => set({ vin: vin.toUpperCase() })} hint={t('alert.vinHint')} code maxLength={32} />
      <CountryField label={t('alert.registered')} value={draft.registered} onChange={(registered) => set({ registered })} />
    </>
  );
}

function DocumentFields({ draft, set, fault }: DraftProps) {
  const { t } = useTexts();
  const one = draft.documents[0] ?? NO_DOCUMENT;
  return (
    <>
      <Field label={t('document.number')} value={one.number} onChange={(number) => set({ documents: [{ ...one, number: number.toUpperCase() }] })} fault={fault('documents.0')} code maxLength={32} />
      <CountryField label={t('document.issuer')} value={one.issuer} onChange={(issuer) => set({ documents: [{ ...one, issuer }] })} />
    </>
  );
}
