import type { LawComparison, LawDifference } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { outcomeText } from './outcome';

type Example = LawDifference['shifts'][number]['examples'][number];

/** What a law would have meant for crossings that were recorded, in counts and examples without persons. */
export function DifferencePart({ difference, outcomes, title, before, after }: {
  readonly difference: LawDifference;
  readonly outcomes: LawComparison['outcomes'];
  readonly title?: string | undefined;
  /** What the two laws are called, above their columns. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}) {
  const texts = useTexts();
  const { t, date, number } = texts;
  const [one, other] = [before ?? t('law.before'), after ?? t('law.after')];
  return (
    <section>
      {title ? <h2>{title}</h2> : <h3>{t('law.dryRun', { from: date(difference.from), to: date(difference.to) })}</h3>}
      <p>{difference.cases === 0 ? t('law.noCases') : t('law.same', { same: number(difference.same), cases: number(difference.cases) })}</p>
      {difference.shifts.length > 0 && (
        <>
          <table className="tb">
            <thead><tr><th className="num">{t('law.crossings')}</th><th>{one}</th><th>{other}</th><th>{t('law.example')}</th></tr></thead>
            <tbody>
              {difference.shifts.map((shift, index) => (
                <tr key={index}>
                  <td className="num">{number(shift.count)}</td>
                  <td>{outcomeText(texts, shift.before.outcome)} <bdi dir="ltr" className="sm mut">{shift.before.rule}</bdi></td>
                  <td>{outcomeText(texts, shift.after.outcome)} <bdi dir="ltr" className="sm mut">{shift.after.rule}</bdi></td>
                  <td className="sm">{shift.examples.map((one, line) => <ExampleLine key={line} of={one} />)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <h3>{t('law.outcomes')}</h3>
          <table className="tb">
            <thead><tr><th>{t('law.outcome')}</th><th className="num">{one}</th><th className="num">{other}</th></tr></thead>
            <tbody>
              {outcomes.map((row, index) => (
                <tr key={index}><td>{outcomeText(texts, row.outcome)}</td><td className="num">{number(row.before)}</td><td className="num">{number(row.after)}</td></tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

/** Somebody who crossed, of whom no more is kept than the law needs. */
function ExampleLine({ of }: { readonly of: Example }) {
  const { t, date, country, code } = useTexts();
  const parts = [
    date(of.on), t(`direction.${of.direction}`), of.nationality && country(of.nationality), of.document && code('documentType', of.document),
    of.ageYears !== undefined && t('law.years', { n: of.ageYears }), of.purpose && code('purpose', of.purpose),
  ];
  return <div>{parts.filter(Boolean).join(', ')}</div>;
}
