import { useState } from 'react';
import { useTexts } from '../i18n/Texts';
import type { DocumentReading } from '../api/types';
import { useKeys } from '../keys/useKeys';
import { suggestionsOf, type Suggestion } from '../wedge/suggestion';
import { Shape } from './Shape';

/**
 * The zone as read: right check digits underlined, a wrong one inverted and named with what it should be. What may have
 * been misread is offered one field at a time; the officer takes it with T or leaves it with L.
 */
export function MrzStrip({ reading, onLines }: { readonly reading: DocumentReading; readonly onLines: (lines: readonly string[]) => void }) {
  const { t, code } = useTexts();
  const { lines, checkDigits: digits } = reading;
  const [left, setLeft] = useState<readonly string[]>([]);
  const wrong = digits.find((digit) => !digit.right);
  const offered = suggestionsOf(reading).find((one) => !left.includes(nameOf(one, lines)));
  return (
    <div className={lines.length > 2 ? 'mrzbox three' : 'mrzbox'}>
      {offered
        ? <Offer offered={offered} onLines={onLines} onLeave={() => setLeft([...left, nameOf(offered, lines)])} />
        : <p className="lab">
            {wrong
              ? <span className="fault row"><Shape name="fail" size={14} />{t('mrz.wrong', { field: code('mrz.field', wrong.field), found: wrong.found, wanted: wrong.expected })}</span>
              : t(lines.length > 0 ? 'mrz.title' : 'mrz.none')}
          </p>}
      <div className="mrz">
        {lines.map((text, line) => <div key={line}>{[...text].map((sign, position) => {
          const digit = digits.find((one) => one.line === line && one.position === position);
          return digit ? <u key={position} className={digit.right ? undefined : 'bad'}>{sign}</u> : sign;
        })}</div>)}
      </div>
    </div>
  );
}

/** Left once, a suggestion stays left for these lines. */
const nameOf = ({ field, value }: Suggestion, lines: readonly string[]) => [field, value, ...lines].join('|');

function Offer({ offered: { field, value, lines }, onLines, onLeave }: {
  readonly offered: Suggestion; readonly onLines: (lines: readonly string[]) => void; readonly onLeave: () => void;
}) {
  const { t, code } = useTexts();
  const take = () => { if (lines) onLines(lines); };
  useKeys([{ key: 'T', run: take }, { key: 'L', run: onLeave }]);
  return (
    <p className="lab offer">
      <span className="fault row el"><Shape name="notDone" size={14} />{t('mrz.perhaps', { field: code('mrz.field', field), value })}</span>
      {lines ? <button type="button" className="chip" onClick={take}><i>T</i>{t('mrz.take')}</button> : <span className="mut">{t('mrz.typeIt')}</span>}
      <button type="button" className="chip" onClick={onLeave}><i>L</i>{t('mrz.leave')}</button>
    </p>
  );
}
