import { useTexts } from '../i18n/Texts';
import { Cap } from './Cap';

/** Above the column of a table in which rows are acted on: the keys that walk through it. */
export function RowKeys() {
  const { t } = useTexts();
  return <td className="num rowkeys"><span className="acts end" title={t('help.rows')}><Cap name="↑" /><Cap name="↓" /><span className="sm mut">{t('rows.enter')}</span></span></td>;
}
