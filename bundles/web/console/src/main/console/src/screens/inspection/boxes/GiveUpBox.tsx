import { useTexts } from '../../../i18n/Texts';
import { Box } from '../../../parts/Box';
import { ReasonForm } from './ReasonForm';

const REASONS = ['abandon.turnedBack', 'abandon.wrongDocument', 'abandon.otherLane'] as const;

/** Ends an inspection without a decision; it stays in the journal. */
export function GiveUpBox({ onGiveUp, onClose }: { readonly onGiveUp: (reason: string) => void; readonly onClose: () => void }) {
  const { t } = useTexts();
  return (
    <Box title={t('abandon.title')} tone="warn" onClose={onClose}>
      <p className="sm mut">{t('abandon.what')}</p>
      <ReasonForm reasons={REASONS} action={t('giveUp')} onReason={onGiveUp} />
    </Box>
  );
}
