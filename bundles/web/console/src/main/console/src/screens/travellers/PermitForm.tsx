import { useState } from 'react';
import { useApi } from '../../api/Api';
import { newKey } from '../../api/once';
import type { Traveller } from '../../api/types';
import type { PermitKind } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Button } from '../../parts/Button';
import { Choice } from '../../parts/Choice';
import { Cite } from '../../parts/Cite';
import { DayField } from '../../parts/DayField';
import { Field } from '../../parts/Field';
import { useAct } from '../../parts/useAct';
import { kindText } from './permitsOf';

/** An application by somebody who stands here, on the document shown last. */
export function PermitForm({ traveller, kinds, onDone }: { readonly traveller: Traveller; readonly kinds: readonly PermitKind[]; readonly onDone: () => void }) {
  const api = useApi();
  const texts = useTexts();
  const { t } = texts;
  const { run, busy, problem } = useAct();
  const [key] = useState(newKey);
  const fitting = kinds.filter((one) => one.holders.length === 0 || one.holders.includes(traveller.nationality));
  const [code, setCode] = useState(fitting[0]?.code ?? '');
  const [purpose, setPurpose] = useState('');
  const [from, setFrom] = useState('');
  const kind = fitting.find((one) => one.code === code);
  const [document] = traveller.documents;
  const { names, birth, sex, nationality, id } = traveller;
  const missing = busy ? t('import.sending') : !document ? t('permits.noDocument') : !kind ? t('permits.noKind') : purpose.trim().length < 3 ? t('permits.purpose') : undefined;
  const send = () => document && run(() => api.applyForPermit({ kind: code, purpose: purpose.trim(), ...(from ? { from } : {}), holder: { traveller: id, names, birth, sex, nationality, document } }, key), onDone);
  return (
    <div className="stack">
      <div className="form three">
        <Choice label={t('permits.kind')} value={code} onChange={setCode} options={fitting.map((one) => ({ value: one.code, label: one.name.text }))} />
        <Field label={t('permits.purpose')} value={purpose} onChange={setPurpose} maxLength={200} />
        <DayField label={t('permits.from')} value={from} onChange={setFrom} />
      </div>
      {fitting.length === 0 && <p className="sm mut">{t('permits.noKind')}</p>}
      {kind && <p>{kindText(texts, kind)}</p>}
      {kind?.advice && <p className="sm mut">{t('permits.advice')}</p>}
      {kind && <Cite citations={kind.law.citations} confidence={kind.law.confidence} />}
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
      <div className="acts end"><Button cap="F8" primary disabled={missing} onPress={send}>{t('permits.send')}</Button></div>
    </div>
  );
}
