import { NO_ANSWER, type Problem } from '../../api/problem';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Button } from '../../parts/Button';

/** These end when somebody signs in again, and nobody sees this line before: “sign in again” would be said to who just has. */
const OVER: readonly string[] = ['SESSION_ENDED', 'SESSION_LOCKED', 'PASSWORD_CHANGE_REQUIRED'];

/** What went wrong with the last act, above the keys; nothing was lost. */
export function ProblemLine({ problem, unread, onClose }: { readonly problem: Problem | undefined; readonly unread?: number | undefined; readonly onClose: () => void }) {
  const { t } = useTexts();
  if (!problem && unread === undefined) return null;
  const title = !problem ? t('scan.unread') : problem.code === NO_ANSWER ? t('noAnswer.what') : OVER.includes(problem.code) ? t('problem.session') : problem.sentence;
  return (
    <div className="problem">
      <Banner tone={problem ? 'stop' : 'warn'} title={title} alert>{problem ? t('problem.kept') : t('scan.unreadDo', { n: unread ?? 0 })}</Banner>
      <Button cap="Esc" onPress={onClose}>{t('do.close')}</Button>
    </div>
  );
}
