import type { UserWithPassword } from '../../api/types';
import { useTexts } from '../../i18n/Texts';
import { Box } from '../../parts/Box';

/** The one-time password, shown this once and kept nowhere. */
export function PasswordBox({ of: { user, oneTimePassword, validUntil }, onClose }: { readonly of: UserWithPassword; readonly onClose: () => void }) {
  const { t, moment } = useTexts();
  return (
    <Box title={t('user.oneTimeTitle')} tone="warn" onClose={onClose}>
      <p>{t('user.oneTimeFor', { name: user.displayName })}</p>
      <p className="once"><bdi dir="ltr">{oneTimePassword}</bdi></p>
      <p className="sm mut">{t('user.oneTimeWhat', { until: moment(validUntil) })}</p>
    </Box>
  );
}
