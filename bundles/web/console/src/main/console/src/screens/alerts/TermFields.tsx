import { useAgencies } from '../../api/queries';
import type { Role } from '../../api/types';
import { LANGUAGE_NAMES, LANGUAGES } from '../../i18n/language';
import { useTexts } from '../../i18n/Texts';
import { Field } from '../../parts/Field';
import { TextField } from '../../parts/TextField';
import type { DraftProps } from './SubjectFields';

/** Who can come upon an alert or its hits. */
const READERS: readonly Role[] = ['OFFICER', 'SUPERVISOR', 'PROTECTION_OFFICER'];

/** What the officer does at a hit, whom he calls, and who may know of it at all. */
export function TermFields({ draft, set, fault }: DraftProps) {
  const { t, code } = useTexts();
  const agencies = useAgencies().data;
  const roles = [...READERS, ...draft.roles.filter((role) => !READERS.includes(role))];
  const wrong = fault('roles');
  const toggled = <T,>(all: readonly T[], one: T, on: boolean) => (on ? [...all, one] : all.filter((other) => other !== one));
  return (
    <section aria-label={t('alert.terms')}>
      <fieldset className="several">
        <legend>{t('alert.handling')}<span className="aside">{t('alert.handlingHint')}</span></legend>
        {LANGUAGES.map((language) => (
          <div key={language} className="tongue"><span className="sm mut" aria-hidden="true">{LANGUAGE_NAMES[language]}</span>
            <TextField quiet label={t('alert.handlingIn', { language: LANGUAGE_NAMES[language] })} value={draft.handling[language] ?? ''} onChange={(text) => set({ handling: { ...draft.handling, [language]: text } })} rows={2} maxLength={1000} />
          </div>
        ))}
      </fieldset>
      <Field label={t('alert.contact')} value={draft.contact} onChange={(contact) => set({ contact })} hint={t('alert.contactHint')} maxLength={200} />
      <fieldset className="several seen">
        <legend>{t('alert.seenBy')}<span className="aside">{t('alert.seenByHint')}</span></legend>
        {roles.map((role) => <label key={role} className="tick"><input type="checkbox" aria-invalid={wrong && role === 'SUPERVISOR' ? true : undefined} checked={draft.roles.includes(role)} onChange={(event) => set({ roles: toggled(draft.roles, role, event.target.checked) })} />{code('role', role)}</label>)}
        {agencies?.map((one) => <label key={one.id} className="tick"><input type="checkbox" checked={draft.agencies.includes(one.id)} onChange={(event) => set({ agencies: toggled(draft.agencies, one.id, event.target.checked) })} />{one.name}</label>)}
        {wrong ? <p className="fault" role="alert">{wrong}</p> : (draft.roles.length > 0 || draft.agencies.length > 0) && <p className="sm mut">{t('alert.seenByApprover')}</p>}
        {agencies?.length === 0 && <p className="sm mut">{t('agency.none')}</p>}
      </fieldset>
    </section>
  );
}
