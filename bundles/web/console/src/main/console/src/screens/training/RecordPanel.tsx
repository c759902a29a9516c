import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/Api';
import { address } from '../../api/transport';
import type { TrainingRun } from '../../api/watch';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { useKeys } from '../../keys/useKeys';
import { Asked } from '../../parts/Asked';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { Cap } from '../../parts/Cap';
import { Choice } from '../../parts/Choice';
import { RowKeys } from '../../parts/RowKeys';
import { Shape } from '../../parts/Shape';
import { JudgedTable, ScoreBanner } from './JudgedTable';

/** The competence record: what officers achieved in exercises, for the screen, a spreadsheet and paper. */
export function RecordPanel() {
  const api = useApi();
  const { t, language } = useTexts();
  const { may, session } = useSession();
  const [all, setAll] = useState(may('TRAINING_REVIEW'));
  const [open, setOpen] = useState<TrainingRun>();
  const officer = all ? undefined : session.user;
  const pages = useInfiniteQuery({
    queryKey: ['training', 'record', officer, language], initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => api.trainingRecord(officer, pageParam), getNextPageParam: (last) => last.next, staleTime: 60_000,
  });
  const runs = pages.data?.pages.flatMap((page) => page.items);
  useKeys([{ key: 'C', run: () => document.getElementById('record-csv')?.click() }, { key: 'Ctrl+P', run: () => window.print() }]);
  return (
    <>
      <div className="head">
        <h1>{t('training.record')}</h1>
        {may('TRAINING_REVIEW') && <Choice label={t('training.whose')} value={all ? 'all' : 'own'} onChange={(value) => setAll(value === 'all')} options={[{ value: 'all', label: t('training.everybody') }, ...(may('INSPECT') ? [{ value: 'own', label: t('training.mine') }] : [])]} />}
        <span className="grow" />
        <a id="record-csv" className="btn" href={address('/training/record.csv', { officer })} download><Cap name="C" />CSV</a>
        <Button cap="Ctrl+P" onPress={() => window.print()}>{t('training.print')}</Button>
      </div>
      <Asked of={{ data: runs, error: pages.error, refetch: pages.refetch as never }} empty={{ when: (items) => items.length === 0, title: t('training.noRecord'), text: t('training.noRecordDo') }}>
        {(items) => <RecordRows runs={items} onOpen={setOpen} />}
      </Asked>
      {pages.hasNextPage && <div className="acts pad"><Button cap="F5" onPress={() => void pages.fetchNextPage()}>{t('do.more')}</Button></div>}
      {open && <Box title={`${open.officerName} · ${open.title.text}`} wide onClose={() => setOpen(undefined)}><ScoreBanner run={open} /><div className="scroll"><JudgedTable run={open} /></div></Box>}
    </>
  );
}

function RecordRows({ runs, onOpen }: { readonly runs: readonly TrainingRun[]; readonly onOpen: (run: TrainingRun) => void }) {
  const { t, moment, number } = useTexts();
  return (
    <table className="tb">
      <thead><tr><th>{t('training.officer')}</th><th>{t('training.exercise')}</th><th>{t('training.begun')}</th><th className="num">{t('training.right')}</th><th className="num">{t('training.missed')}</th><th className="num">{t('training.score')}</th><th>{t('training.result')}</th><RowKeys /></tr></thead>
      <tbody>
        {runs.map((run) => {
          const judged = run.travellers.flatMap(({ judgement }) => (judgement ? [judgement] : []));
          return (
            <tr key={run.id}>
              <td><b>{run.officerName}</b> <bdi dir="ltr" className="sm mut">{run.officer}</bdi></td><td className="el" title={run.title.text}>{run.title.text}</td><td>{moment(run.begunAt)}</td>
              <td className="num">{number(judged.filter(({ right }) => right).length)}/{number(run.planned)}</td><td className="num">{number(judged.reduce((sum, one) => sum + one.missed.length, 0))}</td><td className="num">{number(run.score ?? 0)}</td>
              <td><span className="row tight"><Shape name={run.passed ? 'pass' : 'fail'} size={16} />{t(run.passed ? 'training.passed' : 'training.failed')}</span></td>
              <td className="num"><Button onPress={() => onOpen(run)}>{t('do.open')}</Button></td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
