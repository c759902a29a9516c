import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi } from '../../api/Api';
import { HIT_STATES, type Hit } from '../../api/watch';
import { useNow } from '../../app/clock';
import { ageOf } from '../../i18n/age';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Button } from '../../parts/Button';
import { Choice } from '../../parts/Choice';
import { RowKeys } from '../../parts/RowKeys';
import { Shape } from '../../parts/Shape';
import { Toggle } from '../../parts/Toggle';
import { LateBox } from './LateBox';
import { pairOf } from '../compare/pairOf';
import { sidesOf } from './sides';

/** Pairs that wait for a person, the longest waiting first; those found after the traveller had left say so. */
export function HitsPanel() {
  const api = useApi();
  const { t, number } = useTexts();
  const [state, setState] = useState<Hit['state']>('OPEN');
  const [lateOnly, setLateOnly] = useState(false);
  const [runs, setRuns] = useState(false);
  const found = useInfiniteQuery({
    queryKey: ['hits', 'all', state, lateOnly], initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => api.hits(state, lateOnly, pageParam), getNextPageParam: (last) => last.next,
  });
  const hits = found.data?.pages.flatMap((page) => page.items);
  const late = useQuery({ queryKey: ['late', 'status'], queryFn: api.lateStatus }).data;
  return (
    <>
      <div className="head">
        <h1>{t('alerts.hits')}</h1><Choice label={t('alert.state')} value={state} onChange={(value) => setState(value as Hit['state'])} options={HIT_STATES.map((one) => ({ value: one, label: t(`hit.${one}`) }))} />
        <Toggle cap="F4" on={lateOnly} onChange={setLateOnly}>{t('hits.lateOnly')}</Toggle>
        <span className="grow" />
        {late && <p className="sm end">{late.waiting > 0 ? t('late.going', { n: number(late.waiting) }) : t('late.rests')}<br /><span className={late.notDone > 0 ? 'late' : 'mut'}>{t('late.notDone', { n: late.notDone })}</span></p>}
        <Button cap="F6" onPress={() => setRuns(true)}>{t('late.runs')}</Button>
      </div>
      <Asked of={{ data: hits, error: found.error, refetch: found.refetch as never }} empty={{ when: (all) => all.length === 0, title: t(lateOnly ? 'hits.noneLate' : 'hits.none') }}>
        {(all) => <HitRows hits={all} />}
      </Asked>
      {found.hasNextPage && <div className="acts pad"><Button cap="F9" onPress={() => void found.fetchNextPage()}>{t('do.more')}</Button></div>}
      {runs && <LateBox onClose={() => setRuns(false)} />}
    </>
  );
}

function HitRows({ hits }: { readonly hits: readonly Hit[] }) {
  const navigate = useNavigate();
  const texts = useTexts();
  const { t, number, code } = texts;
  const now = useNow(15_000);
  const open = (hit: Hit) => void navigate(pairOf(hit));
  return (
    <table className="tb">
      <thead><tr><th>{t('hits.since')}</th><th>{t('compare.traveller')}</th><th>{t('compare.listed')}</th><th>{t('alert.list')}</th><th>{t('hits.score')}</th><th>{t('hits.mark')}</th><RowKeys /></tr></thead>
      <tbody>
        {hits.map((hit) => {
          const { traveller, listed } = sidesOf(hit);
          return (
            <tr key={hit.id}>
              <td>{ageOf(texts, hit.raisedAt, now)}</td>
              <td className="el" title={traveller}><bdi dir="ltr" className="b">{traveller}</bdi></td><td className="el" title={listed}><bdi dir="ltr">{listed}</bdi></td>
              <td><bdi>{code('listName', hit.candidate.list)}</bdi></td><td>{number(hit.candidate.score, 2)} <span className="sm mut">{code('band', hit.candidate.band)}</span></td>
              <td><Mark hit={hit} /></td>
              <td className="num"><Button onPress={() => open(hit)}>{t('second.compare')}</Button></td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Late ones, and how far a hand-over is. */
function Mark({ hit: { late, state, handOver } }: { readonly hit: Hit }) {
  const { t } = useTexts();
  const hand = state === 'SAME' ? t(handOver?.receipt ? 'hand.taken' : handOver ? 'hand.waits' : 'hand.none') : '';
  return <span className="row tight">{late && <span className="tag"><Shape name="wait" size={16} />{t('late.word')}</span>}{hand && <span className={handOver?.receipt ? undefined : 'late'}>{hand}</span>}</span>;
}
