import type { AlertProposal } from '../../api/watch';
import { useTexts, type Texts } from '../../i18n/Texts';

/** Codes and days in the reader's words; what people wrote as it stands. */
function shown({ t, code, date, country }: Texts, field: string, value: string): string {
  switch (field) {
    case 'category': case 'action': case 'sex': return code(field, value);
    case 'silent': return t(value === 'true' ? 'yes' : 'no');
    case 'nationality': case 'country': return country(value);
    case 'seenBy': return code('role', value);
    case 'validFrom': case 'validUntil': case 'reviewOn': return date(value);
    default: return value;
  }
}

/** What waits for another person: who wants what, since when, why; of a change what would become of it, field by field. */
export function ProposalPart({ proposal }: { readonly proposal: AlertProposal }) {
  const texts = useTexts();
  const { t, code, moment } = texts;
  const words = (field: string, values: readonly string[]) => values.map((value) => shown(texts, field, value)).join(' · ');
  return (
    <section className="change">
      <h3>{code('alertProposal', proposal.kind)} <span className="sm mut"><bdi dir="ltr">{proposal.by}</bdi>{proposal.at && ` · ${moment(proposal.at)}`}{proposal.reason && <> · <span dir="auto">{proposal.reason}</span></>}</span></h3>
      {proposal.differences.length > 0 && <table className="tb">
        <thead><tr><th>{t('compare.field')}</th><th>{t('alert.asItIs')}</th><th>{t('alert.asWanted')}</th></tr></thead>
        <tbody>{proposal.differences.map((one) => <tr key={one.field}><th scope="row">{code('listField', one.field)}</th><td className="whole"><del><bdi>{words(one.field, one.gone)}</bdi></del></td><td className="whole"><ins><bdi>{words(one.field, one.come)}</bdi></ins></td></tr>)}</tbody>
      </table>}
    </section>
  );
}
