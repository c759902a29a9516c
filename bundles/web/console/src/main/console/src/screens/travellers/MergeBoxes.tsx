import { useEffect, useRef, useState } from 'react';
import { useApi } from '../../api/Api';
import { newKey } from '../../api/once';
import { useStale } from '../../api/queries';
import type { Traveller } from '../../api/types';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { useAct } from '../../parts/useAct';
import { ReasonForm } from '../inspection/boxes/ReasonForm';

/** Two files turn out to be one person: find the other by its document, look at both, say why. */
export function MergeBox({ kept, onClose }: { readonly kept: string; readonly onClose: () => void }) {
  const api = useApi();
  const { t, date } = useTexts();
  const stale = useStale();
  const { run, problem } = useAct();
  const [key] = useState(newKey);
  const [number, setNumber] = useState('');
  const [others, setOthers] = useState<readonly Traveller[]>();
  const [chosen, setChosen] = useState<string>();
  const [tried, setTried] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const wanted = number.trim().toUpperCase();
  const find = () => {
    setTried(true);
    if (!wanted) return;
    setChosen(undefined);
    run(() => api.travellersByDocument(wanted), (found) => setOthers(found.filter((one) => one.id !== kept)));
  };
  // out of the field, where a digit is text: the arrows and the space bar choose among those found
  useEffect(() => { if (others?.length) list.current?.querySelector('input')?.focus(); }, [others]);
  return (
    <Box title={t('merge.title')} tone="warn" onClose={onClose}>
      <p className="sm mut">{t('merge.what')}</p>
      <form className="row low" onSubmit={(event) => { event.preventDefault(); find(); }}>
        <Field label={t('merge.number')} value={number} onChange={setNumber} fault={tried && !wanted ? t('fault.given') : undefined} code maxLength={32} autoFocus />
        <Button cap="F3" onPress={find}>{t('do.search')}</Button>
      </form>
      {others?.length === 0 && <p className="mut">{t('find.none')}</p>}
      <ul className="pick" ref={list}>
        {others?.map((one) => (
          <li key={one.id}><label className="tick"><input type="radio" name="other" checked={one.id === chosen} onChange={() => setChosen(one.id)} /><bdi dir="ltr"><b>{one.names.surname}</b> {one.names.givenNames}</bdi> <span className="mut">{one.birth === 'unknown' ? t('unknown') : date(one.birth)}</span></label></li>
        ))}
      </ul>
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
      {chosen && <ReasonForm reasons={['merge.newDocument', 'merge.spelling']} action={t('file.merge')} onReason={(reason) => run(() => api.merge(kept, chosen, reason, key), () => { stale('file', 'travellers'); onClose(); })} />}
    </Box>
  );
}

/** Each crossing returns to the person it was recorded for. */
export function UnmergeBox({ merged, onClose }: { readonly merged: string; readonly onClose: () => void }) {
  const api = useApi();
  const { t } = useTexts();
  const stale = useStale();
  const { run, problem } = useAct();
  const [key] = useState(newKey);
  return (
    <Box title={t('file.unmerge')} tone="warn" onClose={onClose}>
      <p className="sm mut">{t('merge.undoWhat')}</p>
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
      <ReasonForm reasons={['merge.twoPersons']} action={t('file.unmerge')} onReason={(reason) => run(() => api.unmerge(merged, reason, key), () => { stale('file', 'travellers'); onClose(); })} />
    </Box>
  );
}
