import { useState } from 'react';
import type { Inspection } from '../../../api/types';
import { useChip } from '../../../api/queries';
import { useTexts } from '../../../i18n/Texts';
import { Box } from '../../../parts/Box';
import { Button } from '../../../parts/Button';
import { Field } from '../../../parts/Field';
import { Shape } from '../../../parts/Shape';
import { chipShape } from '../chip';

const DIGITS = 6;

/** Every check of the chip with its answer and reason, and what the chip says of its holder. */
export function ChipBox({ inspection, onCardNumber, onClose }: { readonly inspection: Inspection; /** Absent where it cannot be read again. */ readonly onCardNumber: ((number: string) => void) | undefined; readonly onClose: () => void }) {
  const { t, code, number } = useTexts();
  const { data: chip } = useChip(inspection);
  const [card, setCard] = useState('');
  const row = inspection.checks.find((check) => check.check === 'chip');
  const whole = /^\d{6}$/.test(card);
  return (
    <Box title={t('chip.title')} wide onClose={onClose}>
      <p className="b">{row?.reason.text}</p>
      {chip && <p className="mut sm">{chip.readerName} · {chip.access ? code('chipAccess', chip.access) : t('chip.notOpened')} · {t('chip.exchanges', { n: number(chip.exchanges) })}</p>}
      <ul className="rules">
        {chip?.checks.map((check) => (
          <li key={`${check.kind} ${check.file ?? ''}`}>
            <Shape name={chipShape(check.answer)} />
            <div>
              <p><b>{code('chipCheck', check.kind)}</b>{check.file && <bdi dir="ltr" className="mut"> {check.file}</bdi>} <span className="sm mut">{code('answer', check.answer)}</span></p>
              <p>{check.reason.text}</p>
            </div>
          </li>
        ))}
      </ul>
      {chip && chip.fields.length > 0 && (
        <dl className="f">
          {chip.fields.map((field) => <div key={`${field.file} ${field.name}`}><dt>{code('chipField', field.name)}</dt><dd><bdi dir="ltr">{field.value}</bdi></dd></div>)}
        </dl>
      )}
      {onCardNumber && <form className="row top" onSubmit={(event) => { event.preventDefault(); if (whole) onCardNumber(card); }}>
        <Field code inputMode="numeric" label={t('chip.cardNumber')} value={card} onChange={(text) => setCard(text.replace(/\D/g, '').slice(0, DIGITS))} />
        <Button submit disabled={whole ? undefined : t('chip.sixDigits')}>{t('chip.readWith')}</Button>
      </form>}
    </Box>
  );
}
