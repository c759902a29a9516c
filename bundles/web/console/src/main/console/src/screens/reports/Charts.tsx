import type { Dimension } from '../../api/watch';
import { useTexts, type TextKey } from '../../i18n/Texts';
import { BarChart } from './BarChart';
import { ChartCard } from './ChartCard';
import { PairChart } from './PairChart';
import { countedText, pairs, slices } from './series';
import { useReport, useValueName, type Wanted } from './useReport';

/** The first page of plots. */
export function Charts({ wanted, onWhole }: { readonly wanted: Wanted; readonly onWhole: (by: readonly Dimension[]) => void }) {
  return (
    <div className="gr">
      <ByDay wanted={wanted} onWhole={onWhole} />
      <ByOne wanted={wanted} dimension="NATIONALITY" title="reports.byNationality" cap="2" onWhole={onWhole} />
      <ByOne wanted={wanted} dimension="PURPOSE" title="reports.byPurpose" cap="3" onWhole={onWhole} />
      <ByOne wanted={wanted} dimension="MODE" title="reports.byMode" cap="4" onWhole={onWhole} />
    </div>
  );
}

function ByDay({ wanted, onWhole }: { readonly wanted: Wanted; readonly onWhole: (by: readonly Dimension[]) => void }) {
  const { t, number, dayOfMonth } = useTexts();
  const report = useReport(wanted, ['DAY', 'DIRECTION']).data;
  const days = report ? pairs(report) : [];
  const cell = (count: number | undefined) => (count === undefined ? t('reports.hidden') : number(count));
  return (
    <ChartCard
      title={t('reports.byDay')} cap="1" onWhole={() => onWhole(['DAY', 'DIRECTION'])} counted={report ? countedText({ t, number }, report) : ''}
      legend={<><span><i className="s1" />{t('direction.ENTRY')}</span><span><i className="s2" />{t('direction.EXIT')}</span></>}
      chart={<PairChart pairs={days} nameOf={(day) => String(Number(day.slice(8)))} textOf={(count) => number(count)} title={t('reports.byDay')} />}
      head={[t('reports.day'), t('direction.ENTRY'), t('direction.EXIT')]} rows={[...days].reverse().map((one) => [dayOfMonth(one.value), cell(one.entry), cell(one.exit)])}
    />
  );
}

function ByOne({ wanted, dimension, title, cap, onWhole }: {
  readonly wanted: Wanted; readonly dimension: Dimension; readonly title: TextKey; readonly cap: string; readonly onWhole: (by: readonly Dimension[]) => void;
}) {
  const { t, number, percent } = useTexts();
  const nameOf = useValueName();
  const report = useReport(wanted, [dimension]).data;
  const shown = report ? slices(report, 7) : [];
  const hidden = t('reports.hidden');
  return (
    <ChartCard
      title={t(title)} cap={cap} onWhole={() => onWhole([dimension])} counted={report ? countedText({ t, number }, report) : ''}
      chart={<BarChart slices={shown} nameOf={(value) => nameOf(dimension, value)} textOf={(count) => number(count)} title={t(title)} hidden={hidden} />}
      head={[t(`dimension.${dimension as 'NATIONALITY' | 'PURPOSE' | 'MODE'}`), t('reports.persons'), '%']}
      rows={shown.map((slice) => [nameOf(dimension, slice.value), slice.count === undefined ? hidden : number(slice.count), slice.count === undefined || !report?.total ? '' : percent(slice.count / report.total)])}
    />
  );
}
