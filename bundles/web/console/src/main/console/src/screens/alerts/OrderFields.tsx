import { useAgencies } from '../../api/queries';
import { ACTIONS, CATEGORIES } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Choice } from '../../parts/Choice';
import { Field } from '../../parts/Field';
import { TextField } from '../../parts/TextField';
import type { Draft } from './draft';
import type { DraftProps } from './SubjectFields';

/** Who looks, why, on what basis, and for how long. */
export function OrderFields({ draft, set, fault }: DraftProps) {
  const { t, code } = useTexts();
  const agencies = useAgencies().data ?? [];
  return (
    <section aria-label={t('alert.order')}>
      <Choice label={t('alert.category')} value={draft.category} onChange={(category) => set({ category: category as Draft['category'] })} options={CATEGORIES.map((one) => ({ value: one, label: code('category', one) }))} />
      <Choice label={t('alert.action')} value={draft.action} onChange={(action) => set({ action: action as Draft['action'] })} options={ACTIONS.map((one) => ({ value: one, label: code('action', one) }))} />
      <label className="tick"><input type="checkbox" checked={draft.silent} onChange={(event) => set({ silent: event.target.checked })} />{t('alert.silentWhat')}</label>
      <div className="two">
        <Field label={t('alert.owner')} value={draft.owner} onChange={(owner) => set({ owner })} fault={fault('owner')} maxLength={200} />
        <Choice label={t('alert.agency')} value={draft.agency} onChange={(agency) => set({ agency })} empty={t('alert.noAgency')} options={agencies.map((one) => ({ value: one.id, label: one.name }))} />
      </div>
      <Field label={t('alert.basis')} value={draft.legalBasis} onChange={(legalBasis) => set({ legalBasis })} fault={fault('legalBasis')} maxLength={200} />
      <TextField label={t('alert.reason')} value={draft.reason} onChange={(reason) => set({ reason })} fault={fault('reason')} rows={3} note={t('alert.reasonSeen')} maxLength={500} />
      <div className="three">
        <Field label={t('alert.from')} value={draft.from} onChange={(from) => set({ from })} fault={fault('from')} placeholder={t('date.short')} code />
        <Field label={t('alert.until')} value={draft.to} onChange={(to) => set({ to })} fault={fault('to')} placeholder={t('date.short')} code />
        <Field label={t('alert.review')} value={draft.reviewOn} onChange={(reviewOn) => set({ reviewOn })} fault={fault('reviewOn')} placeholder={t('date.short')} code />
      </div>
    </section>
  );
}
