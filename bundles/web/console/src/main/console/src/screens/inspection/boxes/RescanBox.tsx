import { useTexts } from '../../../i18n/Texts';
import { Box } from '../../../parts/Box';
import { Banner } from '../../../parts/Banner';

/** Waits for the reader; the scan itself is heard wherever the focus is. */
export function RescanBox({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts();
  return <Box title={t('key.scanAgain')} onClose={onClose}><Banner tone="plain" title={t('rescan.now')}>{t('rescan.how')}</Banner></Box>;
}
