import { useRulingOfCrossing } from '../../api/queries';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Box } from '../../parts/Box';
import { RulingCheck } from './RulingCheck';

/** What the law said of a recorded crossing, and what that of another day would have. */
export function RulingBox({ crossing, onClose }: { readonly crossing: string; readonly onClose: () => void }) {
  const { t } = useTexts();
  const found = useRulingOfCrossing(crossing);
  return (
    <Box title={t('law.check')} wide onClose={onClose}>
      <Asked of={found}>{({ inspection }) => <RulingCheck inspection={inspection} />}</Asked>
    </Box>
  );
}
