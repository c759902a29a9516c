import { useTexts } from '../i18n/Texts';
import type { CheckDigit } from '../api/types';
import { Shape } from './Shape';

/** The zone as read: right check digits underlined, a wrong one inverted and named with what it should be. */
export function MrzStrip({ lines, digits }: { readonly lines: readonly string[]; readonly digits: readonly CheckDigit[] }) {
  const { t, code } = useTexts();
  const wrong = digits.find((digit) => !digit.right);
  return (
    <div className={lines.length > 2 ? 'mrzbox three' : 'mrzbox'}>
      <p className="lab">
        {wrong
          ? <span className="fault row"><Shape name="fail" size={14} />{t('mrz.wrong', { field: code('mrz.field', wrong.field), found: wrong.found, wanted: wrong.expected })}</span>
          : t('mrz.title')}
      </p>
      <div className="mrz">
        {lines.map((text, line) => <div key={line}>{[...text].map((sign, position) => {
          const digit = digits.find((one) => one.line === line && one.position === position);
          return digit ? <u key={position} className={digit.right ? undefined : 'bad'}>{sign}</u> : sign;
        })}</div>)}
      </div>
    </div>
  );
}
