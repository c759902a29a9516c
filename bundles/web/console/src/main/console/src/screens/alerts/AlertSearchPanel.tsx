import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useApi } from '../../api/Api';
import { useLists } from '../../api/queries';
import { ALERT_STATES, CATEGORIES, type Alert } from '../../api/watch';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { useKeys } from '../../keys/useKeys';
import { Asked } from '../../parts/Asked';
import { Button } from '../../parts/Button';
import { Choice } from '../../parts/Choice';
import { Field } from '../../parts/Field';
import { AlertBox } from './AlertBox';
import { AlertRows } from './AlertRows';
import { NewAlertBox } from './NewAlertBox';

export function AlertSearchPanel() {
  const api = useApi();
  const { t, code } = useTexts();
  const { may } = useSession();
  const lists = useLists().data ?? [];
  const [text, setText] = useState('');
  const [sent, setSent] = useState('');
  const [list, setList] = useState('');
  const [category, setCategory] = useState<Alert['category'] | ''>('');
  const [state, setState] = useState<Alert['state'] | ''>('');
  const [open, setOpen] = useState<Alert | 'new'>();
  const field = useRef<HTMLInputElement>(null);
  useKeys([{ key: '/', run: () => field.current?.focus() }]);
  const or = <T extends string>(value: T | '') => value || undefined;
  const wanted = { text: or(sent), list: or(list), category: or(category), state: or(state), limit: 100 };
  const alerts = useQuery({ queryKey: ['alerts', wanted], queryFn: () => api.alerts(wanted) });
  return (
    <>
      <form className="head" onSubmit={(event) => { event.preventDefault(); setSent(text.trim()); }}>
        <h1>{t('alerts.alerts')}</h1>
        <Field label={t('alert.find')} cap="/" value={text} onChange={setText} inputRef={field} />
        <Choice label={t('alert.list')} value={list} onChange={setList} empty={t('all')} options={lists.map((one) => ({ value: one.id, label: one.name }))} />
        <Choice label={t('alert.category')} value={category} onChange={(value) => setCategory(value as Alert['category'] | '')} empty={t('all')} options={CATEGORIES.map((one) => ({ value: one, label: code('category', one) }))} />
        <Choice label={t('alert.state')} value={state} onChange={(value) => setState(value as Alert['state'] | '')} empty={t('all')} options={ALERT_STATES.map((one) => ({ value: one, label: code('alertState', one) }))} />
        <Button submit>{t('do.search')}</Button>
        <span className="grow" />
        {may('ALERT_PROPOSE') && <Button cap="F8" primary onPress={() => setOpen('new')}>{t('alert.new')}</Button>}
      </form>
      <Asked of={alerts} empty={{ when: (page) => page.items.length === 0, title: t('alert.none'), text: t('alert.noneDo') }}>
        {(page) => <AlertRows alerts={page.items} more={page.next !== undefined} onOpen={setOpen} />}
      </Asked>
      {open === 'new' && <NewAlertBox onClose={() => setOpen(undefined)} />}
      {open && open !== 'new' && <AlertBox alert={open} onClose={() => setOpen(undefined)} />}
    </>
  );
}
