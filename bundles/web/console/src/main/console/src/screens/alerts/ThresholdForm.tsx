import { useState, type FormEvent } from 'react';
import type { Threshold } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { TextField } from '../../parts/TextField';
import { useTried } from '../../parts/useTried';

/** What the server takes. */
const LOWEST = 70;
const HIGHEST = 100;
const SHORTEST_REASON = 3;

/** Another score from which on the records of a list are shown; empty goes back to the settings. */
export function ThresholdForm({ threshold, onPropose }: { readonly threshold: Threshold; readonly onPropose: (percent: number | undefined, reason: string) => void }) {
  const { t } = useTexts();
  const [percent, setPercent] = useState(String(threshold.percent));
  const [reason, setReason] = useState('');
  const [tried, tryNow] = useTried();
  const wanted = percent.trim() === '' ? undefined : Number(percent);
  const possible = wanted === undefined || (Number.isInteger(wanted) && wanted >= LOWEST && wanted <= HIGHEST);
  const enough = reason.trim().length >= SHORTEST_REASON;
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    tryNow();
    if (possible && enough) onPropose(wanted, reason.trim());
  };
  return (
    <form className="stack" onSubmit={submit}>
      <Field label={t('threshold.percent')} value={percent} onChange={setPercent} hint={t('threshold.hint', { low: LOWEST, high: HIGHEST, n: threshold.shipped })} fault={tried && !possible ? t('threshold.fault', { low: LOWEST, high: HIGHEST }) : undefined} code />
      <TextField label={t('reason')} value={reason} onChange={setReason} rows={2} fault={tried && !enough ? t('reason.short', { n: SHORTEST_REASON }) : undefined} />
      <div className="acts end"><Button cap="F8" primary onPress={() => submit()}>{t('threshold.propose')}</Button></div>
    </form>
  );
}
