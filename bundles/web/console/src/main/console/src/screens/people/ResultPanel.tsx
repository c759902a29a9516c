import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/Api';
import { useStale } from '../../api/queries';
import { BANDS, type PeopleFile, type ScreenedPerson } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Banner } from '../../parts/Banner';
import { Button } from '../../parts/Button';
import { Choice } from '../../parts/Choice';
import { save } from '../../parts/save';
import { useAct } from '../../parts/useAct';
import { DeleteBox } from './DeleteBox';
import { PersonBox } from './PersonBox';
import { PersonRows } from './PersonRows';

const EVERYBODY = 'EVERYBODY';

/** Who of a file is to be compared with which record, and why. Each page that is shown is journaled, and asked for once. */
export function ResultPanel({ file, onBack }: { readonly file: PeopleFile; readonly onBack: () => void }) {
  const api = useApi();
  const { t, code, number, moment } = useTexts();
  const stale = useStale();
  const { run, busy, problem } = useAct();
  const [shown, setShown] = useState('');
  const [open, setOpen] = useState<ScreenedPerson | 'delete'>();
  const band = shown && shown !== EVERYBODY ? shown : undefined;
  const pages = useInfiniteQuery({
    queryKey: ['screened-people', file.id, shown], initialPageParam: undefined as string | undefined, staleTime: Infinity, gcTime: 0,
    queryFn: ({ pageParam }) => api.screenedPeople(file.id, shown === EVERYBODY, band, pageParam), getNextPageParam: (last) => last.next,
  });
  const people = pages.data?.pages.flatMap((page) => page.items);
  const kinds = [...BANDS.map((one) => ({ value: one as string, label: t('people.band', { band: code('band', one) }) })), { value: EVERYBODY, label: t('people.everybody') }];
  return (
    <>
      <div className="head">
        <h1 className="el"><bdi title={file.name}>{file.name}</bdi></h1>
        <Choice label={t('people.show')} cap="B" value={shown} onChange={setShown} empty={t('people.telling')} options={kinds} />
        <span className="grow" />
        {([['F3', 'xlsx'], ['F6', 'csv']] as const).map(([cap, kind]) => (
          <Button key={kind} cap={cap} primary={kind === 'xlsx'} disabled={busy ? t('waiting') : undefined} onPress={() => run(() => (kind === 'xlsx' ? api.peopleWorkbook : api.peopleTable)(file.id), (table) => save(table, `${file.name}.${kind}`))}>{t('people.table')} {kind.toUpperCase()}</Button>
        ))}
        <Button cap="F9" onPress={() => setOpen('delete')}>{t('people.delete')}</Button>
        <Button cap="F4" onPress={onBack}>{t('people.back')}</Button>
      </div>
      <p className="pad sm">
        <b>{t('people.summary', { n: number(file.people), m: number(file.withRecords), aside: number(file.setAside) })}</b>
        {file.keptUntil && <span className="mut"> · {t('people.keptText', { until: moment(file.keptUntil) })}</span>} <span className="mut">· {file.reason}</span>
      </p>
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
      <Asked of={{ data: people, error: pages.error, refetch: pages.refetch as never }} empty={{ when: (all) => all.length === 0, title: t('people.none'), text: shown ? t('people.noneOther') : t('people.noneClear') }}>
        {(all) => <PersonRows people={all} onOpen={setOpen} />}
      </Asked>
      {pages.hasNextPage && <div className="acts pad"><Button cap="F5" onPress={() => void pages.fetchNextPage()}>{t('do.more')}</Button></div>}
      {open === 'delete' && <DeleteBox file={file} onClose={() => setOpen(undefined)} onDeleted={() => { stale('people-files'); onBack(); }} />}
      {open && open !== 'delete' && <PersonBox person={open} onClose={() => setOpen(undefined)} />}
    </>
  );
}
