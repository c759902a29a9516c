import { usePostName } from '../../api/queries';
import type { Crossing } from '../../api/types';
import { useTexts } from '../../i18n/Texts';
import { Button } from '../../parts/Button';
import { Shape } from '../../parts/Shape';
import { RowKeys } from '../../parts/RowKeys';
import { vehicleLine } from '../inspection/vehicle';

export function CrossingRows({ crossings, onMore, onCorrect, onLaw }: {
  readonly crossings: readonly Crossing[];
  readonly onMore: (() => void) | undefined;
  readonly onCorrect: ((crossing: Crossing) => void) | undefined;
  readonly onLaw: (crossing: Crossing) => void;
}) {
  const { t, code, moment, date } = useTexts();
  const postName = usePostName();
  if (crossings.length === 0) return <div className="empty"><b>{t('history.none')}</b></div>;
  return (
    <section className="crossings" aria-label={t('file.crossings')}>
      <h2 className="t">{t('file.crossings')}</h2>
      <table className="tb">
        <thead><tr><th>{t('time')}</th><th>{t('shift.direction')}</th><th>{t('outcome')}</th><th>{t('file.post')}</th><th>{t('document')}</th><th>{t('dimension.PURPOSE')}</th><th>{t('stay')}</th><RowKeys /></tr></thead>
        <tbody>
          {crossings.map((one) => (
            <tr key={one.id} className={one.status === 'RECORDED' ? '' : 'void'}>
              <td>{moment(one.at)}</td>
              <td className="b">{t(`direction.${one.direction}`)}</td>
              <td><span className="row tight"><Shape name={one.outcome === 'ADMITTED' ? 'pass' : 'fail'} size={16} />{t(one.outcome !== 'ADMITTED' ? 'outcome.refused' : one.direction === 'EXIT' ? 'outcome.letOut' : 'outcome.admitted')}</span>{one.status !== 'RECORDED' && <span className="sm b still">{t(`status.${one.status}`)}</span>}</td>
              <td>{postName(one.post)} <span className="sm mut">{one.lane}</span></td>
              <td><bdi dir="ltr">{one.document.number}</bdi>{one.vehicle && <div className="sm mut">{t('vehicle')} <bdi dir="ltr">{vehicleLine(one.vehicle)}</bdi></div>}</td>
              <td>{one.purpose ? code('purpose', one.purpose) : <span className="mut">{t('unknown')}</span>}</td>
              <td>{one.permittedUntil ? t('stay.until', { until: date(one.permittedUntil) }) : ''}</td>
              <td className="num"><span className="acts end"><Button onPress={() => onLaw(one)}>{t('law.title')}</Button>{onCorrect && one.status === 'RECORDED' && <Button onPress={() => onCorrect(one)}>{t('file.correct')}</Button>}</span></td>
            </tr>
          ))}
        </tbody>
      </table>
      {onMore && <div className="acts pad"><Button cap="F5" onPress={onMore}>{t('do.more')}</Button></div>}
    </section>
  );
}
