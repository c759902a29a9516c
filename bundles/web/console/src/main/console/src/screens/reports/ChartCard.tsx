import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/Texts';
import { Button } from '../../parts/Button';

/** A plot and its table twin: who cannot see the one reads the other. */
export function ChartCard({ title, legend, chart, head, rows, counted, cap, onWhole }: {
  readonly title: string;
  readonly legend?: ReactNode;
  readonly chart: ReactNode;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly counted: string;
  readonly cap: string;
  readonly onWhole: () => void;
}) {
  const { t } = useTexts();
  return (
    <section className="cc" aria-label={title}>
      <h2>{title}{legend && <span className="lg2">{legend}</span>}</h2>
      <div className="b2">
        {chart}
        <div className="twin"><table><thead><tr>{head.map((name, index) => <th key={name} className={index ? 'num' : undefined} title={name}>{name}</th>)}</tr></thead>
          <tbody>{rows.slice(0, 8).map((row) => <tr key={row[0]}>{row.map((cell, index) => <td key={index} className={index ? 'num b' : 'el'} title={cell}>{cell}</td>)}</tr>)}</tbody></table></div>
      </div>
      <p className="ft"><span className="grow el" title={counted}>{counted}</span><Button cap={cap} onPress={onWhole}>{t('reports.whole')}</Button></p>
    </section>
  );
}
