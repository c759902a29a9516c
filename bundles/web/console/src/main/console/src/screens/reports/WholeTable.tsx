import { useTexts } from '../../i18n/Texts';
import type { Dimension } from '../../api/watch';
import { Asked } from '../../parts/Asked';
import { Box } from '../../parts/Box';
import { countedText } from './series';
import { useReport, useValueName, type Wanted } from './useReport';

/** All rows of a count. */
export function WholeTable({ wanted, onClose }: { readonly wanted: Wanted & { readonly by: readonly Dimension[] }; readonly onClose: () => void }) {
  const { t, number, date } = useTexts();
  const { by, ...rest } = wanted;
  const report = useReport(rest, by);
  const nameOf = useValueName();
  return (
    <Box title={t('reports.crossings')} wide onClose={onClose}>
      <p className="mut">{date(wanted.from)} – {date(wanted.to)}</p>
      <Asked of={report} empty={{ when: (one) => one.rows.length === 0, title: t('reports.none') }}>
        {(one) => (
          <><p className="sm mut">{countedText({ t, number }, one)}</p><div className="scroll"><table className="tb">
            <thead><tr>{by.map((dimension) => <th key={dimension}>{t(`dimension.${dimension as 'DAY'}`)}</th>)}<th className="num">{t('reports.persons')}</th></tr></thead>
            <tbody>{one.rows.map((row) => <tr key={row.values.join()}>{row.values.map((value, index) => <td key={index}>{nameOf(by[index]!, value)}</td>)}<td className="num b">{row.count === undefined ? t('reports.hidden') : number(row.count)}</td></tr>)}</tbody>
          </table></div></>
        )}
      </Asked>
    </Box>
  );
}
