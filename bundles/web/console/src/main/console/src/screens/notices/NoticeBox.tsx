import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useApi } from '../../api/Api';
import { useStale } from '../../api/queries';
import type { Hit, Notice } from '../../api/watch';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Banner } from '../../parts/Banner';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { useAct } from '../../parts/useAct';
import { HandOverState } from '../compare/HandlingPanel';
import { pairOf } from '../compare/pairOf';
import { sidesOf } from '../alerts/sides';

/** One notice: who came, what is asked, how far the hand-over is; and the word that it was read. */
export function NoticeBox({ notice, onRead, onClose }: { readonly notice: Notice; readonly onRead: (notice: Notice) => void; readonly onClose: () => void }) {
  const api = useApi();
  const navigate = useNavigate();
  const { t, code, moment } = useTexts();
  const { may } = useSession();
  const stale = useStale();
  const { run, problem } = useAct();
  // an authority's user may have an account with which hits are not looked at: he has the notice and calls the post
  const mayLook = may('INSPECT') || may('SECOND_LINE') || may('ALERT_READ') || may('HIT_ADJUDICATE');
  const hit = useQuery({ queryKey: ['hits', 'one', notice.hit], queryFn: () => api.hit(notice.hit), enabled: mayLook });
  const mayOpen = may('INSPECT') || may('SECOND_LINE') || may('HIT_ADJUDICATE');
  const open = (found: Hit) => void navigate(pairOf(found));
  const read = () => run(() => api.readNotice(notice.hit), (now) => { onRead(now); stale('notices', 'inbox'); });
  return (
    <Box title={code('noticeWhy', notice.why)} wide tone={notice.why === 'SAME' ? 'warn' : 'plain'} onClose={onClose}>
      <dl className="facts">
        <dt>{t('notices.at')}</dt><dd>{moment(notice.at)}</dd>
        <dt>{t('alert.owner')}</dt><dd dir="auto">{notice.owner}</dd>
        <dt>{t('notices.alert')}</dt><dd><bdi dir="ltr">{notice.alert}</bdi></dd>
        <dt>{t('alert.state')}</dt><dd className={notice.readAt ? undefined : 'late'}>{notice.readAt ? <>{t('notices.readBy')} <bdi dir="ltr">{notice.readBy}</bdi>, {moment(notice.readAt)}</> : t('notices.isUnread')}</dd>
      </dl>
      {mayLook ? <Asked of={hit}>{(found) => <HitFacts hit={found} />}</Asked> : <Banner tone="plain" title={t('notices.noLook')}>{t('notices.noLookDo')}</Banner>}
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
      <div className="acts end">
        {hit.data && mayOpen && <Button cap="F6" onPress={() => open(hit.data)}>{t('notices.pair')}</Button>}
        {!notice.readAt && <Button cap="F8" primary onPress={read}>{t('notices.read')}</Button>}
      </div>
    </Box>
  );
}

function HitFacts({ hit }: { readonly hit: Hit }) {
  const { t, moment } = useTexts();
  const { traveller, listed } = sidesOf(hit);
  return (
    <>
      <dl className="facts">
        <dt>{t('compare.traveller')}</dt><dd><bdi dir="ltr">{traveller}</bdi></dd>
        <dt>{t('compare.listed')}</dt><dd><bdi dir="ltr">{listed}</bdi></dd>
        <dt>{t('notices.found')}</dt><dd>{moment(hit.raisedAt)}{hit.late && ` · ${t('late.word')}`}</dd>
        <dt>{t('notices.verdict')}</dt><dd>{t(`hit.${hit.state}`)}</dd>
      </dl>
      {hit.state === 'SAME' && <HandOverState hit={hit} />}
    </>
  );
}
