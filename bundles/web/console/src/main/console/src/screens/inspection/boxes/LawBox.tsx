import { useState } from 'react';
import type { Inspection } from '../../../api/types';
import { useTexts } from '../../../i18n/Texts';
import { Box } from '../../../parts/Box';
import { Button } from '../../../parts/Button';
import { RulingAnswers } from '../../law/RulingAnswers';
import { RulingCheck } from '../../law/RulingCheck';

/** Every answer of the law with its text, not the leading one alone; made again, and of another day, when asked. */
export function LawBox({ inspection, onClose }: { readonly inspection: Inspection; readonly onClose: () => void }) {
  const { t, code, date, country } = useTexts();
  const [checking, setChecking] = useState(false);
  const ruling = inspection.ruling;
  return (
    <Box title={t('law.text')} wide onClose={onClose}>
      {!ruling && <p>{t('law.none')}</p>}
      {ruling && (
        <div className="row">
          <p className="mut grow">{t('law.of', { country: country(ruling.country), on: date(ruling.on) })} · {code('class', ruling.travellerClass)}</p>
          <Button cap="F6" onPress={() => setChecking(!checking)}>{t(checking ? 'law.answers' : 'law.check')}</Button>
        </div>
      )}
      {ruling && (checking ? <RulingCheck inspection={inspection.id} /> : <RulingAnswers ruling={ruling} />)}
    </Box>
  );
}
