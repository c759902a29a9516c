import { useInfiniteQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useApi } from '../../api/Api';
import { useLists } from '../../api/queries';
import { CATEGORIES, type Alert } from '../../api/watch';
import { useNow } from '../../app/clock';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { useKeys } from '../../keys/useKeys';
import { Asked } from '../../parts/Asked';
import { Button } from '../../parts/Button';
import { Choice } from '../../parts/Choice';
import { Field } from '../../parts/Field';
import { AlertBox } from './AlertBox';
import type { Writing } from './AlertEditor';
import { AlertRows } from './AlertRows';
import { ALL_ALERTS, findAlerts, REVIEWS, STATES, type Wanted } from './finding';

/** Alerts of all lists, by name or number, list, category, state, and by whether they should be looked at again. */
export function AlertSearchPanel({ wanted, onWanted, onWrite }: { readonly wanted: Wanted; readonly onWanted: (wanted: Wanted) => void; readonly onWrite: (writing: Writing) => void }) {
  const api = useApi();
  const { t, code, dayOf } = useTexts();
  const { may } = useSession();
  const today = dayOf(new Date(useNow(60_000)));
  const lists = useLists().data ?? [];
  const [text, setText] = useState(wanted.text);
  const [open, setOpen] = useState<Alert>();
  const field = useRef<HTMLInputElement>(null);
  useKeys([{ key: '/', run: () => field.current?.focus() }]);
  const found = useInfiniteQuery({
    queryKey: ['alerts', 'found', wanted, today], initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => findAlerts(api, wanted, today, pageParam), getNextPageParam: (last) => last.next,
  });
  const alerts = found.data?.pages.flatMap((page) => page.items);
  const narrow = <K extends keyof Wanted>(name: K) => (value: string) => onWanted({ ...wanted, text: text.trim(), [name]: value as Wanted[K] });
  const narrowed = Object.values(wanted).some(Boolean);
  return (
    <>
      <form className="head" onSubmit={(event) => { event.preventDefault(); narrow('text')(text.trim()); }}>
        <h1>{t('alerts.alerts')}</h1>
        <Field label={t('alert.find')} cap="/" value={text} onChange={setText} inputRef={field} />
        <Choice label={t('alert.list')} value={wanted.list} onChange={narrow('list')} empty={t('all')} options={lists.map((one) => ({ value: one.id, label: one.name }))} />
        <Choice label={t('alert.category')} value={wanted.category} onChange={narrow('category')} empty={t('all')} options={CATEGORIES.map((one) => ({ value: one, label: code('category', one) }))} />
        <Choice label={t('alert.state')} value={wanted.state} onChange={narrow('state')} empty={t('all')} options={STATES.map((one) => ({ value: one, label: code('alertState', one) }))} />
        <Choice label={t('alert.review')} value={wanted.review} onChange={narrow('review')} empty={t('all')} options={REVIEWS.map((one) => ({ value: one, label: t(`review.${one}`) }))} />
        <Button submit>{t('do.search')}</Button>
        <span className="grow" />
        {may('ALERT_APPROVE') && <Button cap="F6" onPress={() => { setText(''); onWanted(wanted.state === 'WAITING' ? ALL_ALERTS : { ...ALL_ALERTS, state: 'WAITING' }); }}>{t(wanted.state === 'WAITING' ? 'alert.showAll' : 'alert.waiting')}</Button>}
        {may('ALERT_PROPOSE') && <Button cap="F8" primary onPress={() => onWrite({ as: 'new' })}>{t('alert.new')}</Button>}
      </form>
      <Asked of={{ data: alerts, error: found.error, refetch: found.refetch as never }} empty={{ when: (all) => all.length === 0, title: t(wanted.review ? 'review.none' : 'alert.none'), text: t(wanted.review ? 'review.noneDo' : 'alert.noneDo') }}>
        {(all) => <AlertRows alerts={all} today={today} onOpen={setOpen} />}
      </Asked>
      {alerts?.length === 0 && narrowed && <div className="acts pad"><Button cap="F4" onPress={() => { setText(''); onWanted(ALL_ALERTS); }}>{t('alert.showAll')}</Button></div>}
      {found.hasNextPage && <div className="acts pad"><Button cap="F9" onPress={() => void found.fetchNextPage()}>{t('do.more')}</Button></div>}
      {open && <AlertBox alert={open} onWrite={onWrite} onClose={() => setOpen(undefined)} />}
    </>
  );
}
