import { useState } from 'react';
import { useApi } from '../../api/Api';
import { useStale } from '../../api/queries';
import type { LawRow, LawRowText } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Button } from '../../parts/Button';
import { Choice } from '../../parts/Choice';
import { DayField } from '../../parts/DayField';
import { Field } from '../../parts/Field';
import { Toggle } from '../../parts/Toggle';
import { useAct } from '../../parts/useAct';
import { CONFIDENCES, draftOf, NOT_SEEN } from './rows';

const SHORTEST_REASON = 3;

/** Another value for a key from a day on; in force when another person has approved it. */
export function LawRowForm({ row, onProposed }: { readonly row: LawRow; readonly onProposed: () => void }) {
  const api = useApi();
  const { t, code } = useTexts();
  const stale = useStale();
  const { run, busy, problem } = useAct();
  const [draft, setDraft] = useState<LawRowText>(() => draftOf(row));
  const [reason, setReason] = useState('');
  const set = (more: Partial<LawRowText>) => setDraft((now) => ({ ...now, ...more }));
  const ends = draft.ends === 'yes';
  const missing = busy ? t('import.sending') : !draft.from ? t('law.giveDay') : reason.trim().length < SHORTEST_REASON ? t('compare.giveReason') : undefined;
  const gazetted = draft.gazetted === NOT_SEEN ? '' : draft.gazetted ?? '';
  const propose = () => run(() => api.proposeLawRows([draft], `${row.value.table} ${row.value.key}`, reason.trim()), () => { stale('law'); onProposed(); });
  return (
    <div className="stack">
      <div className="form three">
        <DayField label={t('law.from')} value={draft.from ?? ''} onChange={(from) => set({ from })} />
        {!ends && <DayField label={t('law.to')} value={draft.to ?? ''} onChange={(to) => set({ to })} />}
        <Toggle cap="F9" on={ends} onChange={(on) => set({ ends: on ? 'yes' : '' })}>{t('law.ends')}</Toggle>
      </div>
      {!ends && (
        <>
          <div className="form three">
            {Object.entries(draft.values).map(([name, value]) => <Field key={name} label={name} value={value} onChange={(text) => set({ values: { ...draft.values, [name]: text } })} code maxLength={60} />)}
          </div>
          <div className="form three">
            <Field label={t('law.act')} value={draft.title ?? ''} onChange={(title) => set({ title })} maxLength={200} />
            <Field label={t('law.article')} value={draft.article ?? ''} onChange={(article) => set({ article })} maxLength={100} />
            <DayField label={t('law.gazetted')} value={gazetted} onChange={(day) => set({ gazetted: day || NOT_SEEN })} />
            <Field label={t('law.address')} value={draft.address ?? ''} onChange={(address) => set({ address })} maxLength={200} code />
            <Choice label={t('law.confidence')} value={draft.confidence ?? ''} onChange={(confidence) => set({ confidence })} options={CONFIDENCES.map(({ word, letter }) => ({ value: letter, label: code('confidence', word) }))} />
          </div>
        </>
      )}
      <Field label={t('law.why')} value={reason} onChange={setReason} maxLength={500} />
      <p className="sm mut">{t('law.fourEyes')}</p>
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
      <div className="acts end"><Button cap="F8" primary disabled={missing} onPress={propose}>{t('law.propose')}</Button></div>
    </div>
  );
}
