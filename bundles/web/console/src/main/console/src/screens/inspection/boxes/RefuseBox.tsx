import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useGrounds } from '../../../api/queries';
import type { Inspection } from '../../../api/types';
import type { RefusalGround } from '../../../api/watch';
import { lawDay } from '../headline';
import { useTexts } from '../../../i18n/Texts';
import { Box } from '../../../parts/Box';
import { Button } from '../../../parts/Button';
import { Choice } from '../../../parts/Choice';
import { TextField } from '../../../parts/TextField';
import { Shape } from '../../../parts/Shape';
import { Cite } from '../../../parts/Cite';
import { useTried } from '../../../parts/useTried';

const EXPIRED = 'travel-document-invalid';

/**
 * Grounds the ruling named for this person come first, then the one a failed check stands for, then the law's other ones;
 * an officer's own ground has to be written out.
 */
export function groundsOf(inspection: Inspection, table: readonly RefusalGround[]): readonly string[] {
  const named = inspection.ruling?.answers.flatMap(({ outcome }) => (outcome.type === 'refusal-ground' ? [outcome.ground] : outcome.type === 'visa-required' ? ['no-visa'] : [])) ?? [];
  const expired = inspection.checks.some((check) => check.check === 'document' && check.answer === 'FAILED' && check.references.includes('expiry'));
  const checked = expired ? table.filter((one) => one.ground === EXPIRED).map((one) => one.ground) : [];
  return [...new Set([...named, ...checked, ...table.map((one) => one.ground), 'other'])];
}

export function RefuseBox({ inspection, onRefuse, onClose }: {
  readonly inspection: Inspection;
  readonly onRefuse: (ground: string, reason: string) => void;
  readonly onClose: () => void;
}) {
  const texts = useTexts();
  const { t, code } = texts;
  const table = useGrounds(lawDay(texts, inspection)).data ?? [];
  const named = groundsOf(inspection, []);
  const [ground, setGround] = useState(named.length > 1 ? named[0]! : '');
  const nameOf = (one: string) => table.find((row) => row.ground === one)?.name.text ?? code('ground', one);
  const [reason, setReason] = useState('');
  const [tried, tryNow] = useTried();
  const list = useRef<HTMLSelectElement>(null);
  useEffect(() => list.current?.focus(), []);
  const answer = inspection.ruling?.answers.find(({ outcome }) => outcome.type === 'refusal-ground' && outcome.ground === ground) ?? table.find((row) => row.ground === ground);
  const enough = reason.trim().length >= 5;
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    tryNow();
    if (ground && enough) onRefuse(ground, reason.trim());
  };
  return (
    <Box title={t(inspection.shift.direction === 'EXIT' ? 'refuse.exit' : 'refuse.title')} tone="stop" onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <Choice label={t('refuse.ground')} cap="G" selectRef={list} value={ground} empty={t('choose')} onChange={setGround} options={groundsOf(inspection, table).map((one) => ({ value: one, label: nameOf(one) }))} fault={tried && !ground ? t('refuse.groundMissing') : undefined} />
        {answer && <Cite citations={answer.citations} confidence={answer.confidence} />}
        <TextField label={t('refuse.told')} value={reason} onChange={setReason} rows={3} fault={tried && !enough ? t('reason.short', { n: 5 }) : undefined} />
        <div className="signers">
          <div className="signed"><Shape name="pass" /><span><b>{inspection.shift.officerName}</b><br /><small>{t('refuse.first')}</small></span></div>
          <div className="waiting"><Shape name="wait" /><span><b>{t('refuse.second')}</b><br /><small>{t('refuse.secondNext')}</small></span></div>
        </div>
        <div className="acts end"><span className="sm mut grow">{t('refuse.asylum')}</span><Button cap="F10" primary onPress={() => submit()}>{t('refuse.sign')}</Button></div>
      </form>
    </Box>
  );
}
