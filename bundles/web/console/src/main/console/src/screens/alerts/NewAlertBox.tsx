import { useState, type FormEvent } from 'react';
import { useApi } from '../../api/Api';
import { newKey } from '../../api/once';
import { useStale } from '../../api/queries';
import { ACTIONS, CATEGORIES } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { Choice } from '../../parts/Choice';
import { Field } from '../../parts/Field';
import { TextField } from '../../parts/TextField';
import { useAct } from '../../parts/useAct';
import { alertFrom, emptyDraft, faultsOf, type Draft } from './draft';
import { SubjectFields } from './SubjectFields';

/** Proposes an alert on the national list; another person puts it in force. */
export function NewAlertBox({ onClose }: { readonly onClose: () => void }) {
  const api = useApi();
  const { t, code } = useTexts();
  const stale = useStale();
  const { run, problem } = useAct();
  const [key] = useState(newKey);
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [tried, setTried] = useState(false);
  const faults = faultsOf(draft);
  const fault = (name: keyof Draft) => (tried && faults[name] ? t(faults[name]) : undefined);
  const set = (name: keyof Draft) => (value: string) => setDraft((before) => ({ ...before, [name]: value }));
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    setTried(true);
    if (Object.keys(faults).length === 0) run(() => api.proposeAlert(alertFrom(draft), key), () => { stale('alerts'); onClose(); });
  };
  return (
    <Box title={t('alert.new')} wide tone="warn" onClose={onClose}>
      <form className="form three" onSubmit={submit}>
        <SubjectFields draft={draft} set={set} fault={fault} />
        <Choice label={t('alert.category')} value={draft.category} onChange={set('category')} options={CATEGORIES.map((one) => ({ value: one, label: code('category', one) }))} />
        <Choice label={t('alert.action')} value={draft.action} onChange={set('action')} options={ACTIONS.map((one) => ({ value: one, label: code('action', one) }))} />
        <label className="tick"><input type="checkbox" checked={draft.silent === 'yes'} onChange={(event) => set('silent')(event.target.checked ? 'yes' : '')} />{t('alert.silentWhat')}</label>
        <Field label={t('alert.owner')} value={draft.owner} onChange={set('owner')} fault={fault('owner')} maxLength={200} />
        <Field label={t('alert.basis')} value={draft.legalBasis} onChange={set('legalBasis')} fault={fault('legalBasis')} maxLength={200} />
        <Field label={t('validUntil')} value={draft.to} onChange={set('to')} fault={fault('to')} hint={t('date.hint')} code />
        <div className="w"><TextField label={t('alert.reason')} value={draft.reason} onChange={set('reason')} fault={fault('reason')} rows={2} note={t('alert.reasonSeen')} /></div>
        {problem && <div className="w"><Banner tone="stop" title={problem.sentence} alert /></div>}
        <div className="acts end"><Button cap="F8" primary onPress={() => submit()}>{t('alert.propose')}</Button></div>
      </form>
    </Box>
  );
}
