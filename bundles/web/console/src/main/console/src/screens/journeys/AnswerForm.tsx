import { useState } from 'react';
import { useApi } from '../../api/Api';
import { useGrounds } from '../../api/queries';
import { BOARDING_STATUS, type BoardingStatus } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Button } from '../../parts/Button';
import { Choice } from '../../parts/Choice';
import { Cite } from '../../parts/Cite';
import { Field } from '../../parts/Field';
import { TextField } from '../../parts/TextField';
import { useAct } from '../../parts/useAct';
import { USUAL_WORDS } from './boardings';

const SHORTEST_REASON = 10;

/** What the carrier is told of one person or of many; that somebody is not to board is proposed of one alone. */
export function AnswerForm({ journey, passengers, alone, onDone }: { readonly journey: string; readonly passengers: readonly string[]; readonly alone: boolean; readonly onDone: () => void }) {
  const api = useApi();
  const { t, code, dayOf } = useTexts();
  const { run, busy, problem } = useAct();
  const grounds = useGrounds(dayOf(new Date())).data ?? [];
  const [status, setStatus] = useState<BoardingStatus>('OK_TO_BOARD');
  const [words, setWords] = useState<string>();
  const [ground, setGround] = useState('');
  const [reason, setReason] = useState('');
  const refusal = status === 'DO_NOT_BOARD';
  const told = words ?? USUAL_WORDS[status];
  const named = grounds.find((one) => one.ground === ground);
  const missing = busy ? t('waiting') : !refusal ? undefined : grounds.length === 0 ? t('boarding.noGround') : !named ? t('boarding.groundMissing') : reason.trim().length < SHORTEST_REASON ? t('boarding.reasonLong') : undefined;
  const send = () => run(() => api.answerBoarding(journey, { passengers, status, words: told.trim(), ...(refusal ? { ground } : {}), reason: reason.trim() }), onDone);
  return (
    <div className="stack">
      <Choice label={t('boarding.status')} cap="S" value={status} onChange={(next) => { setStatus(next as BoardingStatus); setWords(undefined); }} options={BOARDING_STATUS.filter((one) => alone || one !== 'DO_NOT_BOARD').map((one) => ({ value: one, label: code('boardingStatus', one) }))} />
      <Field label={t('boarding.words')} value={told} maxLength={70} code hint={t('boarding.wordsWhat')} onChange={(text) => setWords(text.replace(/[^A-Za-z0-9 .,()/=-]/g, ''))} />
      {refusal && (
        <>
          <Banner tone="stop" title={t('boarding.refusal')} />
          <Choice label={t('refuse.ground')} cap="G" value={ground} empty={t('choose')} onChange={setGround} options={grounds.map((one) => ({ value: one.ground, label: one.name.text }))} />
          {named && <Cite citations={named.citations} confidence={named.confidence} />}
        </>
      )}
      <TextField label={t('boarding.reason')} value={reason} onChange={setReason} maxLength={500} rows={2} />
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
      <div className="acts end"><Button cap="F8" primary disabled={missing} onPress={send}>{t(refusal ? 'boarding.propose' : 'boarding.send')}</Button></div>
    </div>
  );
}
