import type { LegalOutcome } from '../../api/types';
import type { LawDifference } from '../../api/watch';
import { useTexts, type Texts } from '../../i18n/Texts';

/** What a law would have meant for crossings that were recorded, in counts and examples without persons. */
export function DifferencePart({ difference }: { readonly difference: LawDifference }) {
  const texts = useTexts();
  const { t, date, number, country, code } = texts;
  return (
    <section>
      <h3>{t('law.dryRun', { from: date(difference.from), to: date(difference.to) })}</h3>
      <p>{difference.cases === 0 ? t('law.noCases') : t('law.same', { same: number(difference.same), cases: number(difference.cases) })}</p>
      {difference.shifts.length > 0 && (
        <table className="tb">
          <thead><tr><th>{t('law.crossings')}</th><th>{t('law.before')}</th><th>{t('law.after')}</th><th>{t('law.example')}</th></tr></thead>
          <tbody>
            {difference.shifts.map((shift, index) => (
              <tr key={index}>
                <td className="num">{number(shift.count)}</td>
                <td>{outcomeText(texts, shift.before.outcome)} <bdi dir="ltr" className="sm mut">{shift.before.rule}</bdi></td>
                <td>{outcomeText(texts, shift.after.outcome)} <bdi dir="ltr" className="sm mut">{shift.after.rule}</bdi></td>
                <td className="sm">{shift.examples.slice(0, 1).map((one) => [date(one.on), one.nationality && country(one.nationality), one.document && code('document', one.document)].filter(Boolean).join(', '))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function outcomeText({ t, code }: Texts, outcome: LegalOutcome): string {
  switch (outcome.type) {
    case 'admit': return outcome.stayDays === undefined ? t('law.unlimited') : t('law.admitDays', { n: outcome.stayDays });
    case 'grant': return `${code('pass', outcome.pass)} · ${t('law.admitDays', { n: outcome.stayDays })} · ${outcome.fee} ${outcome.currency}`;
    case 'visa-required': return t('law.visaRequired');
    case 'refer': return t('law.refer', { reason: code('referral', outcome.reason) });
    case 'refusal-ground': return t('law.refusal', { ground: code('ground', outcome.ground) });
    case 'post-closed': return t('law.closed');
    default: return t('law.satisfied');
  }
}
