import { useInfiniteQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useApi } from '../../api/Api';
import type { JournalEntry } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { daysAfter } from '../../i18n/wall';
import { useKeys } from '../../keys/useKeys';
import { Asked } from '../../parts/Asked';
import { Button } from '../../parts/Button';
import { DayField } from '../../parts/DayField';
import { Field } from '../../parts/Field';
import { Frame } from '../frame/Frame';
import { EntryBox } from './EntryBox';
import { EntryRows } from './EntryRows';
import { ReasonForm } from '../inspection/boxes/ReasonForm';
import { VerifyPanel } from './VerifyPanel';

const NONE = { actor: '', kind: '', subject: '', from: '', to: '' };

/** The journal: who did and who looked at what, and whether the chain is whole. Looking here is journaled too, with its reason. */
export function AuditRoom() {
  const { t } = useTexts();
  const [reason, setReason] = useState<string>();
  return (
    <Frame plate={t('room.audit')} className="room">
      {reason === undefined ? <AskReason onReason={setReason} /> : <Journal reason={reason} onAgain={() => setReason(undefined)} />}
    </Frame>
  );
}

const REASONS = ['audit.why.plan', 'audit.why.complaint', 'audit.why.incident', 'audit.why.person'] as const;

/** Nothing is shown before it is known why. */
function AskReason({ onReason }: { readonly onReason: (reason: string) => void }) {
  const { t } = useTexts();
  return (
    <>
      <div className="head"><h1>{t('audit.title')}</h1></div>
      <div className="body"><section className="steps-panel why">
        <h2>{t('audit.why')}</h2>
        <p className="mut">{t('audit.whyKept')}</p>
        <ReasonForm reasons={REASONS} action={t('audit.look')} onReason={onReason} shortest={3} />
      </section></div>
    </>
  );
}

function Journal({ reason, onAgain }: { readonly reason: string; readonly onAgain: () => void }) {
  const api = useApi();
  const { t, startOf } = useTexts();
  const [draft, setDraft] = useState(NONE);
  const [wanted, setWanted] = useState(NONE);
  const [newest, setNewest] = useState(true);
  const [open, setOpen] = useState<JournalEntry>();
  const [actor, kind, subject] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  useKeys([{ key: '/', run: () => actor.current?.focus() }, { key: 'K', run: () => kind.current?.focus() }, { key: 'S', run: () => subject.current?.focus() }]);
  const set = (name: keyof typeof NONE) => (value: string) => setDraft((before) => ({ ...before, [name]: value }));
  const began = (day: string) => (day ? startOf(day).toISOString() : undefined);
  const given = (text: string) => text.trim() || undefined;
  const pages = useInfiniteQuery({
    queryKey: ['journal', reason, wanted, newest], initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => api.journal({ reason, actor: given(wanted.actor), kind: given(wanted.kind), subject: given(wanted.subject), from: began(wanted.from), to: wanted.to ? began(daysAfter(wanted.to, 1)) : undefined, newestFirst: newest, limit: 100, after: pageParam }),
    getNextPageParam: (last) => last.next,
  });
  const search = () => {
    if (JSON.stringify(draft) === JSON.stringify(wanted)) void pages.refetch();
    else setWanted(draft);
  };
  const entries = pages.data?.pages.flatMap((page) => page.items);
  return (
    <>
      <form className="finder" onSubmit={(event) => { event.preventDefault(); search(); }}>
        <h1>{t('audit.title')}</h1>
        <Field label={t('audit.actor')} cap="/" inputRef={actor} value={draft.actor} onChange={set('actor')} code />
        <Field label={t('audit.kind')} cap="K" inputRef={kind} value={draft.kind} onChange={set('kind')} code placeholder="traveller.file-viewed" />
        <Field label={t('audit.subject')} cap="S" inputRef={subject} value={draft.subject} onChange={set('subject')} code />
        <DayField label={t('reports.from')} cap="F" value={draft.from} onChange={set('from')} />
        <DayField label={t('reports.to')} cap="T" value={draft.to} onChange={set('to')} />
        <Button cap="F8" primary onPress={search}>{t('do.search')}</Button>
        <button type="submit" className="unseen" tabIndex={-1}>{t('do.search')}</button>
      </form>
      <div className="body">
        <VerifyPanel reason={reason} newest={newest} onTurn={() => setNewest(!newest)} onAgain={onAgain} />
        <Asked of={{ data: entries, error: pages.error, refetch: pages.refetch as never }} empty={{ when: (all) => all.length === 0, title: t('audit.none') }}>
          {(all) => <EntryRows entries={all} onOpen={setOpen} />}
        </Asked>
        {pages.hasNextPage && <div className="acts pad"><Button cap="F5" onPress={() => void pages.fetchNextPage()}>{t('do.more')}</Button></div>}
      </div>
      {open && <EntryBox entry={open} onClose={() => setOpen(undefined)} />}
    </>
  );
}
