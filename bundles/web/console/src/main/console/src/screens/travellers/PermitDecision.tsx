import { useState } from 'react';
import { useApi } from '../../api/Api';
import type { Permit, PermitKind } from '../../api/watch';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Button } from '../../parts/Button';
import { Cite } from '../../parts/Cite';
import { DayField } from '../../parts/DayField';
import { Field } from '../../parts/Field';
import { useAct } from '../../parts/useAct';
import { kindText, lacking } from './permitsOf';

/** Grant or refuse what was applied for; make longer or take back what was granted. */
export function PermitDecision({ permit, kind, onDone }: { readonly permit: Permit; readonly kind: PermitKind | undefined; readonly onDone: () => void }) {
  const api = useApi();
  const texts = useTexts();
  const { t } = texts;
  const { may } = useSession();
  const { run, busy, problem } = useAct();
  const due = kind?.fee && Number(kind.fee.amount) > 0 ? kind.fee : undefined;
  const [until, setUntil] = useState('');
  const [amount, setAmount] = useState(due ? String(due.amount) : '');
  const [currency, setCurrency] = useState(kind?.fee?.currency ?? 'USD');
  const [reference, setReference] = useState('');
  const [reason, setReason] = useState('');
  const applied = permit.state === 'APPLIED';
  const lacks = lacking(kind, { until, amount, reference, reason });
  const missing = busy ? t('import.sending') : lacks ? t(`permits.lacks.${lacks}`) : undefined;
  const unexplained = busy ? t('import.sending') : reason.trim().length < 3 ? t('compare.giveReason') : undefined;
  const terms = {
    ...(until ? { until } : {}),
    ...(Number(amount) > 0 ? { paid: { fee: { amount: Number(amount), currency }, reference: reference.trim() } } : {}),
    ...(reason.trim() ? { reason: reason.trim() } : {}),
  };
  const decide = () => run(() => (applied ? api.grantPermit(permit.id, permit.revision, terms) : api.extendPermit(permit.id, permit.revision, terms)), onDone);
  const end = () => run(() => (applied ? api.refusePermit(permit.id, permit.revision, reason.trim()) : api.cancelPermit(permit.id, permit.revision, reason.trim())), onDone);
  return (
    <div className="stack">
      <p className="b">{kind?.name.text ?? permit.kind} <bdi dir="ltr">{permit.number ?? ''}</bdi> · <span dir="auto">{permit.purpose}</span></p>
      {kind && <p>{kindText(texts, kind)}</p>}
      {kind?.advice && <p className="sm mut">{t('permits.advice')}</p>}
      <div className="form three">
        <DayField label={`${t('permits.until')} (${t('permits.asLong')})`} value={until} onChange={setUntil} />
        <Field label={t('permits.paid')} value={amount} onChange={setAmount} code maxLength={12} />
        <Field label={t('permits.currency')} value={currency} onChange={setCurrency} code maxLength={3} />
        <Field label={t('permits.reference')} value={reference} onChange={setReference} maxLength={60} />
        <Field label={t('permits.reason')} value={reason} onChange={setReason} maxLength={500} />
      </div>
      {kind && <Cite citations={kind.law.citations} confidence={kind.law.confidence} brief />}
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
      <div className="acts end">
        {may('PERMIT_GRANT') && <Button cap="F9" disabled={unexplained} onPress={end}>{t(applied ? 'permits.refuse' : 'permits.cancel')}</Button>}
        <Button cap="F8" primary disabled={missing} onPress={decide}>{t(applied ? 'permits.grant' : 'permits.extend')}</Button>
      </div>
    </div>
  );
}
