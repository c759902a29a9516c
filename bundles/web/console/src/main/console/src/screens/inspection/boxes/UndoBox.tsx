import type { Inspection } from '../../../api/types';
import { useTexts } from '../../../i18n/Texts';
import { Box } from '../../../parts/Box';
import { ReasonForm } from './ReasonForm';

const REASONS = ['undo.wrongKey', 'undo.wrongPerson', 'undo.newFact'] as const;

export function UndoBox({ last, onUndo, onClose }: { readonly last: Inspection; readonly onUndo: (reason: string) => void; readonly onClose: () => void }) {
  const { t } = useTexts();
  const names = last.reading.document?.names;
  return (
    <Box title={t('undo.title')} tone="warn" onClose={onClose}>
      {names && <p><bdi dir="ltr"><b>{names.surname}</b> {names.givenNames}</bdi></p>}
      <p className="sm mut">{t('undo.what')}</p>
      <ReasonForm reasons={REASONS} action={t('last.undo')} onReason={onUndo} />
    </Box>
  );
}
