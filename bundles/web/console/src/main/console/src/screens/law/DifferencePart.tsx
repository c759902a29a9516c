import type { LawDifference } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { outcomeText } from './outcome';

/** What a law would have meant for crossings that were recorded, in counts and examples without persons. */
export function DifferencePart({ difference, title, before, after }: {
  readonly difference: LawDifference;
  readonly title?: string;
  /** What the two laws are called, above their columns. */
  readonly before?: string;
  readonly after?: string;
}) {
  const texts = useTexts();
  const { t, date, number, country, code } = texts;
  return (
    <section>
      {title ? <h2>{title}</h2> : <h3>{t('law.dryRun', { from: date(difference.from), to: date(difference.to) })}</h3>}
      <p>{difference.cases === 0 ? t('law.noCases') : t('law.same', { same: number(difference.same), cases: number(difference.cases) })}</p>
      {difference.shifts.length > 0 && (
        <table className="tb">
          <thead><tr><th>{t('law.crossings')}</th><th>{before ?? t('law.before')}</th><th>{after ?? t('law.after')}</th><th>{t('law.example')}</th></tr></thead>
          <tbody>
            {difference.shifts.map((shift, index) => (
              <tr key={index}>
                <td className="num">{number(shift.count)}</td>
                <td>{outcomeText(texts, shift.before.outcome)} <bdi dir="ltr" className="sm mut">{shift.before.rule}</bdi></td>
                <td>{outcomeText(texts, shift.after.outcome)} <bdi dir="ltr" className="sm mut">{shift.after.rule}</bdi></td>
                <td className="sm">{shift.examples.slice(0, 1).map((one) => [date(one.on), one.nationality && country(one.nationality), one.document && code('documentType', one.document)].filter(Boolean).join(', '))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
