import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/Api';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Field } from '../../parts/Field';

/** Days spent and left over all entries and posts, under a rule that can be typed. */
export function StayPart({ traveller, today }: { readonly traveller: string; readonly today: string }) {
  const api = useApi();
  const { t, date } = useTexts();
  const [days, setDays] = useState('90');
  const [window, setWindow] = useState('180');
  const valid = Number(days) >= 1 && Number(window) >= Number(days) && Number(window) <= 1830;
  const count = useQuery({ queryKey: ['stay', traveller, today, days, window], queryFn: () => api.stayCount(traveller, today, Number(days), Number(window)), enabled: valid });
  return (
    <div className="row">
      <Field label={t('permits.allowed')} value={days} onChange={setDays} code maxLength={4} />
      <Field label={t('permits.window')} value={window} onChange={setWindow} code maxLength={4} />
      <Asked of={count}>
        {({ spent, left, lastDay, rule }) => <p role="status"><b>{t('permits.count', { spent, left, days: rule.days, window: rule.windowDays })}</b>{lastDay && ` · ${t('permits.lastDay', { date: date(lastDay) })}`}</p>}
      </Asked>
    </div>
  );
}
