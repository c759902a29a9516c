import { useTexts } from '../../i18n/Texts';
import { totalText } from './series';
import { useReport, type Wanted } from './useReport';

export function Tiles({ wanted }: { readonly wanted: Wanted }) {
  const { t, number, percent } = useTexts();
  const ways = useReport(wanted, ['DIRECTION']).data;
  const outcomes = useReport(wanted, ['OUTCOME']).data;
  const count = (report: typeof ways, value: string) => {
    const row = report?.rows.find((one) => one.values[0] === value);
    if (!report) return '…';
    if (!row) return number(0);
    return row.count === undefined ? t('reports.hidden') : number(row.count);
  };
  const refused = outcomes?.rows.find((row) => row.values[0] === 'REFUSED')?.count;
  return (
    <dl className="kp">
      <div><dd>{ways ? totalText({ t, number }, ways) : '…'}</dd><dt>{t('reports.crossings')}</dt></div>
      <div><dd>{count(ways, 'ENTRY')}</dd><dt>{t('reports.entries')}</dt></div>
      <div><dd>{count(ways, 'EXIT')}</dd><dt>{t('reports.exits')}</dt></div>
      <div><dd>{count(outcomes, 'ADMITTED')}</dd><dt>{t('reports.admitted')}</dt></div>
      <div><dd>{count(outcomes, 'REFUSED')}</dd><dt>{t('reports.refused')}{refused !== undefined && outcomes?.total !== undefined && outcomes.total > 0 && ` (${percent(refused / outcomes.total)})`}</dt></div>
    </dl>
  );
}
