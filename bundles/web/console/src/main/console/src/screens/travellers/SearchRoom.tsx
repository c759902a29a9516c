import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useApi } from '../../api/Api';
import type { Page, Traveller } from '../../api/types';
import { useStale } from '../../api/queries';
import { partialDate } from '../../i18n/dates';
import { useTexts } from '../../i18n/Texts';
import { useKeys } from '../../keys/useKeys';
import { Asked } from '../../parts/Asked';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { useWedge } from '../../wedge/useWedge';
import { Frame } from '../frame/Frame';
import { numberOf } from './numberOf';
import { OverstayRows } from './OverstayRows';
import { TravellerRows } from './TravellerRows';

type Wanted = { readonly number?: string; readonly names?: string; readonly birth?: string | undefined };

/** Finds a person by document or by name; a scan searches too. Every search is journaled. */
export function SearchRoom() {
  const api = useApi();
  const navigate = useNavigate();
  const { t } = useTexts();
  const [number, setNumber] = useState('');
  const [names, setNames] = useState('');
  const [birth, setBirth] = useState('');
  const [wanted, setWanted] = useState<Wanted>();
  const [overstays, setOverstays] = useState(false);
  const [fault, setFault] = useState<string>();
  const [nothing, setNothing] = useState(false);
  const stale = useStale();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const [called, born] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  useKeys([{ key: '/', run: () => first.current?.focus() }, { key: 'N', run: () => called.current?.focus() }, { key: 'B', run: () => born.current?.focus() }]);
  /** The same once more is asked again: somebody may have crossed meanwhile. */
  const ask = (next: Wanted) => {
    setOverstays(false);
    if (JSON.stringify(next) === JSON.stringify(wanted)) void found.refetch();
    else setWanted(next);
  };
  const search = (event?: FormEvent) => {
    event?.preventDefault();
    const date = birth.trim() ? partialDate(birth) : undefined;
    if (birth.trim() && !date) return setFault(t('fault.date'));
    setFault(undefined);
    if (number.trim()) ask({ number: number.trim().toUpperCase() });
    else if (names.trim()) ask({ names: names.trim(), birth: date });
    else first.current?.focus();
    setNothing(!number.trim() && !names.trim());
    return undefined;
  };
  useWedge((scan) => {
    const found = scan.read ? numberOf(scan.lines) : undefined;
    if (!found) return;
    setNumber(found);
    setOverstays(false);
    setWanted({ number: found });
  });
  const found = useQuery({
    queryKey: ['travellers', wanted], enabled: wanted !== undefined,
    queryFn: async (): Promise<Page<Traveller>> => (wanted?.number ? { items: await api.travellersByDocument(wanted.number) } : api.travellersByName({ names: wanted?.names ?? '', birth: wanted?.birth, limit: 50 })),
  });
  const rows = useRef<HTMLDivElement>(null);
  // out of the field, where a digit is text: the first is on Enter, each other one on its digit
  useEffect(() => { if (found.data?.items.length) rows.current?.querySelector<HTMLElement>('.tb .btn')?.focus(); }, [found.data]);
  return (
    <Frame plate={t('room.travellers')} className="room">
      <form className="finder" onSubmit={search}>
        <h1>{t('find.title')}</h1>
        <Field label={t('document.number')} cap="/" value={number} onChange={setNumber} inputRef={first} fault={nothing ? t('find.start') : undefined} code maxLength={32} />
        <span className="or">{t('or')}</span>
        <Field label={t('find.names')} cap="N" inputRef={called} value={names} onChange={setNames} maxLength={200} />
        <Field label={t('find.birth')} cap="B" inputRef={born} value={birth} onChange={setBirth} fault={fault} code />
        <Button cap="F8" primary onPress={() => search()}>{t('do.search')}</Button>
        <Button cap="F6" onPress={() => (overstays ? stale('overstays') : setOverstays(true))}>{t('overstays.title')}</Button>
        <button type="submit" className="unseen" tabIndex={-1}>{t('do.search')}</button>
      </form>
      <div className="body" ref={rows}>
        {overstays
          ? <OverstayRows onOpen={(id) => void navigate({ to: '/travellers/$traveller', params: { traveller: id } })} />
          : wanted
          ? <Asked of={found} empty={{ when: (page) => page.items.length === 0, title: t('find.none'), text: t('find.noneDo') }}>
              {(page) => <TravellerRows travellers={page.items} more={page.next !== undefined} onOpen={(id) => void navigate({ to: '/travellers/$traveller', params: { traveller: id } })} />}
            </Asked>
          : <div className="empty"><b>{t('find.start')}</b>{t('find.startDo')}</div>}
      </div>
    </Frame>
  );
}
