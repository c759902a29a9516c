import { useTexts } from '../../../i18n/Texts';
import { Box } from '../../../parts/Box';
import { Button } from '../../../parts/Button';

/** A second document in mid-inspection: nobody but the officer knows whose it is. */
export function AnotherBox({ onSame, onNext, onClose }: { readonly onSame: () => void; readonly onNext: (reason: string) => void; readonly onClose: () => void }) {
  const { t } = useTexts();
  return (
    <Box title={t('another.title')} tone="warn" onClose={onClose}>
      <p>{t('another.what')}</p>
      <div className="acts col">
        <Button cap="1" onPress={onSame}>{t('another.same')}</Button>
        <Button cap="2" onPress={() => onNext(t('another.reason'))}>{t('another.next')}</Button>
      </div>
    </Box>
  );
}
