import { useNavigate } from '@tanstack/react-router';
import { asProblem, NO_ANSWER } from '../../api/problem';
import { useStatus } from '../../api/queries';
import { useNow } from '../../app/clock';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { useKeys } from '../../keys/useKeys';
import { Shape } from '../../parts/Shape';
import { conditionOf, modeKey } from './condition';

/** One line that is always there: how the post is, how old its lists are, what to do. */
export function NoticeLine() {
  const texts = useTexts();
  const { t, rich, time, number } = texts;
  const now = useNow(15_000);
  const status = useStatus();
  const mode = modeKey(useSession().session.node.mode);
  const unreachable = status.error !== null && asProblem(status.error).code === NO_ANSWER;
  // who has no business with the post's condition is still told what kind of post this is
  if (!status.data && !unreachable) return <div className="notice" role="status"><span className="grow" /><ModeMark mode={mode} /></div>;
  const { tone, link, since, lists, outbox, devices, advice } = conditionOf(texts, unreachable ? undefined : status.data, now);
  const training = mode === 'mode.training';
  const shape = tone === 'plain' ? 'pass' : link === 'link.slow' ? 'compare' : 'notDone';
  return (
    <div className={`notice ${tone === 'warn' ? 'warn' : ''} ${training && tone === 'plain' ? 'training' : ''}`} role="status">
      <span><Shape name={shape} size={15} />{rich(link, { since: since ? time(since) : '' })}</span>
      {lists && <span>{rich('notice.lists', { age: lists })}</span>}
      {!unreachable && <span>{rich('notice.outbox', { n: number(outbox) })}</span>}
      {devices && <span><Shape name="compare" size={15} />{devices}</span>}
      <span className="grow" title={t(advice)}>{t(advice)}</span>
      <ModeMark mode={mode} />
    </div>
  );
}

function ModeMark({ mode }: { readonly mode: ReturnType<typeof modeKey> }) {
  const { t } = useTexts();
  const { may } = useSession();
  const navigate = useNavigate();
  const practises = mode === 'mode.training' && (may('INSPECT') || may('TRAINING_REVIEW'));
  const go = () => void navigate({ to: '/training' });
  useKeys(practises ? [{ key: 'Ctrl+E', run: go }] : []);
  if (practises) return <><button type="button" className="goto" aria-keyshortcuts="Control+E" onClick={go}>{t('training.go')}</button><span className="demo train">{t(mode)}</span></>;
  return mode ? <span className={mode === 'mode.training' ? 'demo train' : 'demo'}>{t(mode)}</span> : null;
}
