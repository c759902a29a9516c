import type { AlertChange } from '../../api/watch';
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

/** What an alert would become, field by field; it stands beside the alert until another person has decided. */
export function ChangeTable({ change }: { readonly change: AlertChange }) {
  const texts = useTexts();
  const { t, code, moment } = texts;
  const words = (field: string, values: readonly string[]) => values.map((value) => shown(texts, field, value)).join(' · ');
  return (
    <section className="change">
      <h3>{t('alert.changeWaits')} <span className="sm mut"><bdi dir="ltr">{change.by}</bdi> · {moment(change.at)} · <span dir="auto">{change.reason}</span></span></h3>
      <table className="tb">
        <thead><tr><th>{t('compare.field')}</th><th>{t('alert.asItIs')}</th><th>{t('alert.asWanted')}</th></tr></thead>
        <tbody>{change.differences.map((one) => <tr key={one.field}><th scope="row">{code('listField', one.field)}</th><td className="whole"><del><bdi>{words(one.field, one.gone)}</bdi></del></td><td className="whole"><ins><bdi>{words(one.field, one.come)}</bdi></ins></td></tr>)}</tbody>
      </table>
    </section>
  );
}
