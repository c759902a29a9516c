import type { Enrolment } from '../../api/fingers';
import { useTexts } from '../../i18n/Texts';
import { Shape } from '../../parts/Shape';

/** What is held of a traveller, and why other fingers are not. */
export function FingersTaken({ enrolment }: { readonly enrolment: Enrolment | undefined }) {
  const { t, code, moment, number } = useTexts();
  if (!enrolment) return <p className="empty"><b>{t('fingers.none')}</b></p>;
  return (
    <>
      <h3 className="t">{t('fingers.held')} <span className="mut">· {t('fingers.until', { until: moment(enrolment.until), by: enrolment.byName })}</span></h3>
      <table className="tb"><tbody>
        {enrolment.taken.map((one) => <tr key={one.finger}><td><Shape name={one.weak ? 'compare' : 'pass'} size={18} /></td><td className="b">{code('finger', one.finger)}</td><td>{t(one.weak ? 'fingers.weak' : 'fingers.good', { n: number(one.minutiae) })}</td><td className="mut el" title={one.source}>{one.source}</td></tr>)}
        {enrolment.exceptions.map((one) => <tr key={one.finger}><td><Shape name="notPossible" size={18} /></td><td className="b">{code('finger', one.finger)}</td><td colSpan={2}>{code('fingerWhy', one.why)}</td></tr>)}
      </tbody></table>
    </>
  );
}
