import type { Alert } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Button } from '../../parts/Button';
import { Shape } from '../../parts/Shape';
import { RowKeys } from '../../parts/RowKeys';
import { subjectLine } from './subject';

export function AlertRows({ alerts, more, onOpen }: { readonly alerts: readonly Alert[]; readonly more: boolean; readonly onOpen: (alert: Alert) => void }) {
  const { t, code, date } = useTexts();
  return (
    <>
      <table className="tb">
        <thead><tr><th>{t('alert.subject')}</th><th>{t('alert.category')}</th><th>{t('alert.action')}</th><th>{t('alert.list')}</th><th>{t('alert.valid')}</th><th>{t('alert.state')}</th><RowKeys /></tr></thead>
        <tbody>
          {alerts.map((alert) => (
            <tr key={alert.id}>
              <td><bdi dir="ltr" className="b">{subjectLine(alert.subject)}</bdi> <span className="sm mut">{t(`subject.${alert.subject.type}`)}{alert.silent && ` · ${t('alert.silent')}`}</span></td>
              <td>{code('category', alert.category)}</td><td>{code('action', alert.action)}</td><td><bdi dir="ltr">{alert.list}</bdi></td>
              <td>{alert.validity.to ? t('stay.until', { until: date(alert.validity.to) }) : t('noEnd')}</td>
              <td><span className="row tight">{alert.state.includes('PROPOSED') && <Shape name="compare" size={16} />}{code('alertState', alert.state)}</span></td>
              <td className="num"><Button onPress={() => onOpen(alert)}>{t('do.open')}</Button></td>
            </tr>
          ))}
        </tbody>
      </table>
      {more && <p className="sm mut pad">{t('find.more')}</p>}
    </>
  );
}
