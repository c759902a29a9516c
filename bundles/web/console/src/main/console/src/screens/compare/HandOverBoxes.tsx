import { useState, type FormEvent } from 'react';
import { useApi } from '../../api/Api';
import { useAgencies, useStale } from '../../api/queries';
import type { Hit } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { Choice } from '../../parts/Choice';
import { Field } from '../../parts/Field';
import { TextField } from '../../parts/TextField';
import { useAct } from '../../parts/useAct';
import { useTried } from '../../parts/useTried';
import { HandOverState } from './HandlingPanel';

const SHORTEST_NOTE = 3;

/** Notes to whom the traveller, or what he carried, was handed over. @param owner the agency that is told of hits, where known */
export function HandOverBox({ hit, owner, onClose }: { readonly hit: Hit; readonly owner: string | undefined; readonly onClose: () => void }) {
  const api = useApi();
  const { t } = useTexts();
  const stale = useStale();
  const { run, problem } = useAct();
  const agencies = useAgencies().data ?? [];
  const [to, setTo] = useState('');
  const [agency, setAgency] = useState(owner ?? '');
  const [note, setNote] = useState('');
  const [tried, tryNow] = useTried();
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    tryNow();
    if (to.trim() && note.trim().length >= SHORTEST_NOTE) run(() => api.handOver(hit.id, to.trim(), agency || undefined, note.trim()), () => { stale('hits'); onClose(); });
  };
  return (
    <Box title={t('hand.over')} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        {problem && <Banner tone="stop" title={problem.sentence} alert />}
        <Field label={t('hand.toWhom')} value={to} onChange={setTo} fault={tried && !to.trim() ? t('fault.given') : undefined} hint={t('hand.toHint')} maxLength={200} autoFocus />
        <Choice label={t('hand.agency')} value={agency} onChange={setAgency} empty={t('hand.noAgency')} options={agencies.map((one) => ({ value: one.id, label: one.name }))} />
        <TextField label={t('hand.note')} value={note} onChange={setNote} fault={tried && note.trim().length < SHORTEST_NOTE ? t('reason.short', { n: SHORTEST_NOTE }) : undefined} note={t('hand.noteHint')} rows={2} maxLength={500} />
        <div className="acts end"><Button cap="F8" primary onPress={() => submit()}>{t('hand.over')}</Button></div>
      </form>
    </Box>
  );
}

/** Says that he was taken over; never by who handed over. */
export function ReceiptBox({ hit, onClose }: { readonly hit: Hit; readonly onClose: () => void }) {
  const api = useApi();
  const { t } = useTexts();
  const stale = useStale();
  const { run, problem } = useAct();
  const [reference, setReference] = useState('');
  const [tried, tryNow] = useTried();
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    tryNow();
    if (reference.trim()) run(() => api.confirmReceipt(hit.id, reference.trim()), () => { stale('hits'); onClose(); });
  };
  return (
    <Box title={t('hand.confirm')} onClose={onClose}>
      <HandOverState hit={hit} />
      <form className="stack" onSubmit={submit}>
        {problem && <Banner tone="stop" title={problem.sentence} alert />}
        <Field label={t('hand.reference')} value={reference} onChange={setReference} fault={tried && !reference.trim() ? t('fault.given') : undefined} hint={t('hand.referenceHint')} maxLength={200} autoFocus />
        <div className="acts end"><Button cap="F8" primary onPress={() => submit()}>{t('hand.confirm')}</Button></div>
      </form>
    </Box>
  );
}
