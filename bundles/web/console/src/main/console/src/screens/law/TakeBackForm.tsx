import { useState } from 'react';
import { useApi } from '../../api/Api';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Button } from '../../parts/Button';
import { DayField } from '../../parts/DayField';
import { Field } from '../../parts/Field';
import { useAct } from '../../parts/useAct';

const SHORTEST_REASON = 3;

/** Proposes that an approved change no longer holds from a day on. */
export function TakeBackForm({ change, onDone }: { readonly change: string; readonly onDone: () => void }) {
  const api = useApi();
  const { t, dayOf } = useTexts();
  const { run, busy, problem } = useAct();
  const [from, setFrom] = useState(() => dayOf(new Date()));
  const [reason, setReason] = useState('');
  const missing = busy ? t('import.sending') : !from ? t('law.giveDay') : reason.trim().length < SHORTEST_REASON ? t('compare.giveReason') : undefined;
  return (
    <div className="stack">
      <p>{t('law.takeBackWhat')}</p>
      <div className="form three">
        <DayField label={t('law.from')} value={from} onChange={setFrom} />
        <Field label={t('law.why')} value={reason} onChange={setReason} maxLength={500} />
      </div>
      <p className="sm mut">{t('law.fourEyes')}</p>
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
      <div className="acts end"><Button cap="F8" primary disabled={missing} onPress={() => run(() => api.takeLawBack(change, from, reason.trim()), onDone)}>{t('law.takeBackDo')}</Button></div>
    </div>
  );
}
