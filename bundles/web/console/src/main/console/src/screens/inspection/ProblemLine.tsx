import { NO_ANSWER, type Problem } from '../../api/problem';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Button } from '../../parts/Button';

/** What went wrong with the last act, above the keys; nothing was lost. */
export function ProblemLine({ problem, unread, onClose }: { readonly problem: Problem | undefined; readonly unread?: number | undefined; readonly onClose: () => void }) {
  const { t } = useTexts();
  if (!problem && unread === undefined) return null;
  const title = problem ? (problem.code === NO_ANSWER ? t('noAnswer.what') : problem.sentence) : t('scan.unread');
  return (
    <div className="problem">
      <Banner tone={problem ? 'stop' : 'warn'} title={title} alert>{problem ? t('problem.kept') : t('scan.unreadDo', { n: unread ?? 0 })}</Banner>
      <Button cap="Esc" onPress={onClose}>{t('do.close')}</Button>
    </div>
  );
}
