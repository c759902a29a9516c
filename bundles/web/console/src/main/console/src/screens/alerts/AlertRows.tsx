import { useAlertChanges } from '../../api/queries';
import type { Alert } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Button } from '../../parts/Button';
import { Shape } from '../../parts/Shape';
import { RowKeys } from '../../parts/RowKeys';
import { hasEnded, isOverdue } from './finding';
import { subjectLine } from './subject';

/** One alert a row; what should have been looked at again, or waits for a second person, is marked. */
export function AlertRows({ alerts, today, onOpen }: { readonly alerts: readonly Alert[]; readonly today: string; readonly onOpen: (alert: Alert) => void }) {
  const { t, code, date } = useTexts();
  const changed = new Set(useAlertChanges().data?.map((change) => change.alert));
  return (
    <table className="tb alerts">
      <thead><tr><th>{t('alert.subject')}</th><th>{t('alert.category')}</th><th>{t('alert.action')}</th><th>{t('alert.list')}</th><th>{t('alert.valid')}</th><th>{t('alert.review')}</th><th>{t('alert.state')}</th><RowKeys /></tr></thead>
      <tbody>
        {alerts.map((alert) => (
          <tr key={alert.id}>
            <td className="el" title={subjectLine(alert.subject)}><bdi dir="ltr" className="b">{subjectLine(alert.subject)}</bdi> <span className="sm mut">{t(`subject.${alert.subject.type}`)}{alert.silent && ` · ${t('alert.silent')}`}</span></td>
            <td className="el" title={code('category', alert.category)}>{code('category', alert.category)}</td><td className="el" title={code('action', alert.action)}>{code('action', alert.action)}</td><td><bdi dir="ltr">{alert.list}</bdi></td>
            <td>{alert.validity.to ? t(hasEnded(alert, today) ? 'alert.ended' : 'stay.until', { until: date(alert.validity.to) }) : t('noEnd')}</td>
            <td>{isOverdue(alert, today) ? <span className="row tight late"><Shape name="compare" size={16} />{t('review.since', { day: date(alert.terms!.reviewOn!) })}</span> : alert.terms?.reviewOn ? date(alert.terms.reviewOn) : <span className="mut">–</span>}</td>
            <td><span className="row tight">{(alert.state.includes('PROPOSED') || changed.has(alert.id)) && <Shape name="compare" size={16} />}{code('alertState', changed.has(alert.id) ? 'CHANGE_PROPOSED' : alert.state)}</span></td>
            <td className="num"><Button onPress={() => onOpen(alert)}>{t('do.open')}</Button></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
