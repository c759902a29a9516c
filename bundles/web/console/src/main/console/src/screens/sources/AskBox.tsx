import { useState, type FormEvent } from 'react';
import { useApi } from '../../api/Api';
import type { SourceAnswer, SourceHealth, SourceKind } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { Choice } from '../../parts/Choice';
import { CountryField } from '../../parts/CountryField';
import { Field } from '../../parts/Field';
import { useAct } from '../../parts/useAct';
import { useTried } from '../../parts/useTried';
import { Answer } from './Answer';
import { EMPTY, faultsOf, questionOf, type Wanted } from './question';

/** Asks one source by hand. Nobody is inspected: no hit is raised. */
export function AskBox({ source, onClose }: { readonly source: SourceHealth['source']; readonly onClose: () => void }) {
  const api = useApi();
  const { t, code } = useTexts();
  const { run, busy, problem } = useAct();
  const kinds = [...source.kinds].sort();
  const [wanted, setWanted] = useState<Wanted>({ ...EMPTY, kind: kinds[0]! });
  const [tried, tryNow] = useTried();
  const [answer, setAnswer] = useState<{ readonly answer: SourceAnswer; readonly took: number }>();
  const faults = faultsOf(wanted);
  const set = (name: keyof Wanted) => (value: string) => setWanted((before) => ({ ...before, [name]: value }));
  const fault = (name: keyof Wanted) => (tried && faults.includes(name) ? t('fault.given') : undefined);
  const ask = (event?: FormEvent) => {
    event?.preventDefault();
    tryNow();
    const began = performance.now();
    if (faults.length === 0) run(() => api.askSource(source.id, questionOf(wanted)), (said) => setAnswer({ answer: said, took: (performance.now() - began) / 1000 }));
  };
  return (
    <Box title={source.name} onClose={onClose} wide>
      <form className="form three" onSubmit={ask}>
        <Choice label={t('sources.kind')} value={wanted.kind} onChange={(value) => setWanted((before) => ({ ...before, kind: value as SourceKind }))} options={kinds.map((one) => ({ value: one, label: code('sourceKind', one) }))} />
        {wanted.kind === 'DOCUMENT' && <Field label={t('document.number')} value={wanted.number} onChange={(value) => set('number')(value.toUpperCase())} fault={fault('number')} code maxLength={32} />}
        {wanted.kind === 'VEHICLE' && <Field label={t('alert.plate')} value={wanted.plate} onChange={(value) => set('plate')(value.toUpperCase())} fault={fault('plate')} code maxLength={16} />}
        {wanted.kind === 'PERSON' && <><Field label={t('surname')} value={wanted.surname} onChange={set('surname')} fault={fault('surname')} maxLength={80} /><Field label={t('givenNames')} value={wanted.givenNames} onChange={set('givenNames')} maxLength={80} /><Field label={t('born')} value={wanted.birth} onChange={set('birth')} hint={t('date.partialHint')} code maxLength={10} /></>}
        <CountryField label={t(wanted.kind === 'PERSON' ? 'nationality' : wanted.kind === 'DOCUMENT' ? 'document.issuer' : 'vehicle.country')} value={wanted.country} onChange={set('country')} fault={fault('country')} />
        <Field label={t('sources.reason')} value={wanted.reason} onChange={set('reason')} fault={fault('reason')} maxLength={500} />
        <div className="acts end"><Button cap="F8" primary disabled={busy ? t('waiting') : undefined} onPress={() => ask()}>{t('sources.ask')}</Button><button type="submit" className="unseen" tabIndex={-1}>{t('sources.ask')}</button></div>
      </form>
      <p className="sm mut">{t('sources.askWhat')}</p>
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
      {answer && <Answer {...answer} />}
    </Box>
  );
}
