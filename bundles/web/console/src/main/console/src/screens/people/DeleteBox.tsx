import { useApi } from '../../api/Api';
import type { PeopleFile } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Box } from '../../parts/Box';
import { Button } from '../../parts/Button';
import { useAct } from '../../parts/useAct';

/** A result cannot be had again: the file would have to be screened anew. */
export function DeleteBox({ file, onClose, onDeleted }: { readonly file: PeopleFile; readonly onClose: () => void; readonly onDeleted: () => void }) {
  const api = useApi();
  const { t } = useTexts();
  const { run, problem } = useAct();
  return (
    <Box title={t('people.delete')} tone="stop" onClose={onClose} foot={<Button cap="F8" primary onPress={() => run(() => api.deletePeople(file.id), onDeleted)}>{t('people.deleteNow')}</Button>}>
      <p><b><bdi>{file.name}</bdi></b></p>
      <p>{t('people.deleteWhat')}</p>
      {problem && <Banner tone="stop" title={problem.sentence} alert />}
    </Box>
  );
}
