import { useDevices, useLinks, useLists } from '../../api/queries';
import { asProblem, NO_ANSWER } from '../../api/problem';
import { useSession } from '../../app/session';
import { useNow } from '../../app/clock';
import { useTexts } from '../../i18n/Texts';
import { Shape } from '../../parts/Shape';
import { conditionOf, modeKey } from './condition';

/** One line that is always there: how the post is, how old its lists are, what to do. */
export function NoticeLine() {
  const texts = useTexts();
  const { t, rich, time, number } = texts;
  const now = useNow(15_000);
  const links = useLinks();
  const lists = useLists();
  const devices = useDevices();
  const mode = modeKey(useSession().session.node.mode);
  const unreachable = links.error !== null && asProblem(links.error).code === NO_ANSWER;
  const { tone, link, lists: age, outbox, devices: device, advice } =
    conditionOf(texts, { reachable: !unreachable, links: links.data ?? [], lists: lists.data, devices: devices.data, now });
  const training = mode === 'mode.training';
  const shape = tone === 'plain' ? 'pass' : link.key === 'link.slow' ? 'compare' : 'notDone';
  return (
    <div className={`notice ${tone === 'warn' ? 'warn' : ''} ${training && tone === 'plain' ? 'training' : ''}`} role="status">
      <span><Shape name={shape} size={15} />{rich(link.key, { since: link.since ? time(link.since) : '' })}</span>
      {age && <span>{rich('notice.lists', { age })}</span>}
      {links.data && <span>{rich('notice.outbox', { n: number(outbox) })}</span>}
      {device && <span><Shape name="compare" size={15} />{device}</span>}
      <span className="grow">{t(advice)}</span>
      {mode && <span className={training ? 'demo train' : 'demo'}>{t(mode)}</span>}
    </div>
  );
}
