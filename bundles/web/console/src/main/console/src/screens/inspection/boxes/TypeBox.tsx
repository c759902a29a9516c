import { useState } from 'react';
import type { DocumentInput } from '../../../api/types';
import { useTexts } from '../../../i18n/Texts';
import { useKeys } from '../../../keys/useKeys';
import { Box } from '../../../parts/Box';
import { Cap } from '../../../parts/Cap';
import { FieldsForm } from './FieldsForm';
import { MrzForm } from './MrzForm';

/** By hand: the printed lines where there are some, the fields where there are none. F4 changes between them. */
export function TypeBox({ onGive, onClose }: { readonly onGive: (input: DocumentInput, picture?: Blob) => void; readonly onClose: () => void }) {
  const { t } = useTexts();
  const [way, setWay] = useState<'lines' | 'fields'>('lines');
  return (
    <Box title={t('key.type')} wide onClose={onClose}>
      <Ways way={way} onWay={setWay} />
      {way === 'lines'
        ? <MrzForm onLines={(lines, channel, picture) => onGive({ channel, lines: [...lines] }, picture)} />
        : <FieldsForm onFields={(fields) => onGive({ channel: 'KEYED_FIELDS', lines: [], fields })} />}
    </Box>
  );
}

function Ways({ way, onWay }: { readonly way: 'lines' | 'fields'; readonly onWay: (way: 'lines' | 'fields') => void }) {
  const { t } = useTexts();
  useKeys([{ key: 'F4', run: () => onWay(way === 'lines' ? 'fields' : 'lines') }]);
  return (
    <div className="seg tabs" role="group" aria-label={t('type.way')}>
      {(['lines', 'fields'] as const).map((one) => (
        <button key={one} type="button" className={one === way ? 'on' : ''} aria-pressed={one === way} onClick={() => onWay(one)}>
          <span className="grow">{t(`type.${one}`)}</span>{one !== way && <Cap name="F4" />}
        </button>
      ))}
    </div>
  );
}
