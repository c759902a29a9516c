import type { LawChange, LawRow } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { valuesText } from './rows';

const MOST = 200;

type Changed = { readonly row: LawChange['rows'][number]; readonly before?: LawRow['value'] | undefined };

/** Rows of a change; where it can still be told, beside what they replace. */
export function ChangedRows({ rows, compared }: { readonly rows: readonly Changed[]; readonly compared: boolean }) {
  const { t, date } = useTexts();
  return (
    <>
      <table className="tb">
        <thead><tr><th>{t('law.table')}</th><th>{t('law.key')}</th><th>{t('law.from')}</th><th>{t('law.to')}</th>{compared && <th>{t('law.before')}</th>}<th>{compared ? t('law.after') : t('law.values')}</th></tr></thead>
        <tbody>
          {rows.slice(0, MOST).map(({ row, before }, index) => (
            <tr key={index}>
              <td><bdi dir="ltr">{row.table}</bdi></td><td><bdi dir="ltr">{row.key}</bdi></td><td>{date(row.from)}</td><td>{row.value?.inForce.to ? date(row.value.inForce.to) : ''}</td>
              {compared && <td>{before ? <bdi dir="ltr">{said(before) || t('law.stands')}</bdi> : <span className="mut">{t('law.nothingHeld')}</span>}</td>}
              <td>{row.value ? <bdi dir="ltr">{said(row.value) || t('law.stands')}</bdi> : <b>{t('law.ends')}</b>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST && <p className="sm mut">{t('law.firstRows', { n: MOST, m: rows.length })}</p>}
    </>
  );
}

const said = (value: LawRow['value']) => valuesText(value.values);
