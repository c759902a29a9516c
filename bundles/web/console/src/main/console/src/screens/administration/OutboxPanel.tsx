import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/Api';
import { useStale, useStatus } from '../../api/queries';
import { MESSAGE_STATES } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Banner } from '../../parts/Banner';
import { Button } from '../../parts/Button';
import { Choice } from '../../parts/Choice';
import { Shape } from '../../parts/Shape';
import { useAct } from '../../parts/useAct';
import { RowKeys } from '../../parts/RowKeys';

const SHAPES = { WAITING: 'wait', RETRYING: 'notDone', DELIVERED: 'pass', DEAD: 'fail' } as const;

/** What goes to the neighbour: waiting, tried again, delivered, or given up, with what to do. */
export function OutboxPanel() {
  const api = useApi();
  const { t, code, moment, country } = useTexts();
  const stale = useStale();
  const links = useStatus().data?.links ?? [];
  const [state, setState] = useState('');
  const { run, problem } = useAct();
  const pages = useInfiniteQuery({ queryKey: ['outbox', state], initialPageParam: undefined as string | undefined, queryFn: ({ pageParam }) => api.outbox(state || undefined, pageParam), getNextPageParam: (last) => last.next });
  const all = pages.data?.pages.flatMap((page) => page.items);
  return (
    <>
      <div className="head">
        <h1>{t('admin.outbox')}</h1>
        {links.map((link) => <span key={link.partner} className="row tight"><Shape name={link.condition === 'UP' ? 'pass' : link.condition === 'NOT_CONFIGURED' ? 'notPossible' : 'notDone'} size={16} /><b>{country(link.partner)}</b> {t(`link.word.${link.condition}`)}</span>)}
        <span className="grow" />
        <Choice label={t('alert.state')} value={state} onChange={setState} empty={t('all')} options={MESSAGE_STATES.map((one) => ({ value: one, label: code('messageState', one) }))} />
      </div>
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
      <Asked of={{ data: all, error: pages.error, refetch: pages.refetch as never }} empty={{ when: (items) => items.length === 0, title: t('outbox.none') }}>
        {(items) => (
          <table className="tb">
            <thead><tr><th>{t('alert.state')}</th><th>{t('outbox.to')}</th><th>{t('outbox.kind')}</th><th>{t('outbox.made')}</th><th className="num">{t('outbox.tries')}</th><th>{t('outbox.last')}</th><RowKeys /></tr></thead>
            <tbody>
              {items.map((one) => (
                <tr key={one.id}>
                  <td><span className="row tight"><Shape name={SHAPES[one.state]} size={16} />{code('messageState', one.state)}</span></td><td>{country(one.partner)}</td><td><bdi dir="ltr">{one.kind}</bdi> <span className="sm mut">{one.agreement}</span></td>
                  <td>{moment(one.createdAt)}</td><td className="num">{one.tries}</td>
                  <td className="el">{one.deliveredAt ? moment(one.deliveredAt) : one.lastError?.text ?? ''}{one.nextTryAt && <span className="sm mut"> · {t('outbox.next', { at: moment(one.nextTryAt) })}</span>}</td>
                  <td className="num">{one.state !== 'DELIVERED' && <Button onPress={() => run(() => api.retry(one.id), () => stale('outbox', 'status'))}>{t('outbox.retry')}</Button>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Asked>
      {pages.hasNextPage && <div className="acts pad"><Button cap="F5" onPress={() => void pages.fetchNextPage()}>{t('do.more')}</Button></div>}
    </>
  );
}
