import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/Api';
import { useAgencies, useInbox } from '../../api/queries';
import type { Notice } from '../../api/watch';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Button } from '../../parts/Button';
import { Choice } from '../../parts/Choice';
import { RowKeys } from '../../parts/RowKeys';
import { Shape } from '../../parts/Shape';
import { Frame } from '../frame/Frame';
import { NoticeBox } from './NoticeBox';

/** What the owners of alerts are told of: the inbox of an authority's users, and of those who approve alerts. */
export function NoticesRoom() {
  const { t } = useTexts();
  const inbox = useInbox();
  return (
    <Frame plate={t('room.notices')} className="room single">
      <div className="body">
        <Asked of={inbox} empty={{ when: ({ open }) => !open, title: t('notices.closed'), text: t('notices.closedDo') }}>{() => <Inbox />}</Asked>
      </div>
    </Frame>
  );
}

function Inbox() {
  const api = useApi();
  const { t } = useTexts();
  const [unread, setUnread] = useState(true);
  const [open, setOpen] = useState<string>();
  const pages = useInfiniteQuery({
    queryKey: ['notices', unread], initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => api.notices(unread, pageParam), getNextPageParam: (last) => last.next,
  });
  const notices = pages.data?.pages.flatMap((page) => page.items);
  // it stays open while it is read, though it is then no longer among the unread ones
  const [shown, setShown] = useState<Notice>();
  const chosen = notices?.find((one) => one.hit === open) ?? shown;
  return (
    <>
      <div className="head">
        <h1>{t('notices.title')}</h1>
        <Choice label={t('notices.which')} value={unread ? 'unread' : 'all'} onChange={(value) => setUnread(value === 'unread')} options={(['unread', 'all'] as const).map((one) => ({ value: one, label: t(`notices.${one}`) }))} />
        <span className="grow" /><p className="sm mut">{t('notices.what')}</p>
      </div>
      <Asked of={{ data: notices, error: pages.error, refetch: pages.refetch as never }} empty={{ when: (all) => all.length === 0, title: t(unread ? 'notices.noneUnread' : 'notices.none'), text: t('notices.noneDo') }}>
        {(all) => <NoticeRows notices={all} onOpen={(notice) => { setShown(notice); setOpen(notice.hit); }} />}
      </Asked>
      {pages.hasNextPage && <div className="acts pad"><Button cap="F9" onPress={() => void pages.fetchNextPage()}>{t('do.more')}</Button></div>}
      {open && chosen && <NoticeBox notice={chosen} onRead={setShown} onClose={() => setOpen(undefined)} />}
    </>
  );
}

function NoticeRows({ notices, onOpen }: { readonly notices: readonly Notice[]; readonly onOpen: (notice: Notice) => void }) {
  const { t, code, moment } = useTexts();
  const { may } = useSession();
  const agencies = useAgencies(may('ALERT_READ') || may('HIT_ADJUDICATE')).data;
  return (
    <table className="tb">
      <thead><tr><th>{t('notices.at')}</th><th>{t('notices.why')}</th><th>{t('alert.owner')}</th><th>{t('alert.agency')}</th><th>{t('notices.alert')}</th><th>{t('alert.state')}</th><RowKeys /></tr></thead>
      <tbody>
        {notices.map((one) => (
          <tr key={one.hit}>
            <td>{moment(one.at)}</td><td className={one.readAt ? '' : 'b'}>{code('noticeWhy', one.why)}</td><td className="el" title={one.owner}>{one.owner}</td>
            <td>{one.agency ? agencies?.find((agency) => agency.id === one.agency)?.name ?? one.agency : <span className="mut">{t('alert.noAgency')}</span>}</td>
            <td className="el" title={one.alert}><bdi dir="ltr" className="sm">{one.alert}</bdi></td>
            <td>{one.readAt ? <>{t('notices.readBy')} <bdi dir="ltr">{one.readBy}</bdi>, {moment(one.readAt)}</> : <span className="row tight late"><Shape name="compare" size={16} />{t('notices.isUnread')}</span>}</td>
            <td className="num"><Button onPress={() => onOpen(one)}>{t('do.open')}</Button></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
