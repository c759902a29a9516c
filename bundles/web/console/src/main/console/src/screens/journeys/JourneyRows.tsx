import { useJourneys } from '../../api/queries';
import type { Journey } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Asked } from '../../parts/Asked';
import { Button } from '../../parts/Button';
import { RowKeys } from '../../parts/RowKeys';
import { Shape, type ShapeName } from '../../parts/Shape';

/** Who was not compared yet is not shown as clear. */
function shapeOf(journey: Journey): ShapeName {
  if (journey.toCompare > 0) return 'compare';
  return journey.unscreened > 0 ? 'wait' : 'pass';
}

/** The journeys by when they are due. */
export function JourneyRows({ onChoose }: { readonly onChoose: (journey: string) => void }) {
  const { t, code, number, moment } = useTexts();
  const journeys = useJourneys();
  const all = journeys.data?.pages.flatMap((page) => page.items);
  const said = (one: Journey) => (one.toCompare > 0 ? t('journeys.toCompare') : one.unscreened > 0 ? t('journeys.unscreened') : t('journeys.clear'));
  return (
    <>
      <div className="head"><h1>{t('journeys.journeys')}</h1></div>
      <Asked of={{ data: all, error: journeys.error, refetch: journeys.refetch as never }} empty={{ when: (rows) => rows.length === 0, title: t('journeys.none'), text: t('journeys.noneDo') }}>
        {(rows) => (
          <table className="tb">
            <thead><tr><td /><th>{t('journeys.due')}</th><th>{t('journeys.by')}</th><th>{t('journeys.voyage')}</th><th>{t('journeys.from')}</th><th className="num">{t('journeys.people')}</th><th className="num">{t('journeys.expected')}</th><th className="num">{t('journeys.arrived')}</th><th className="num">{t('journeys.toCompare')}</th><RowKeys /></tr></thead>
            <tbody>
              {rows.map((one) => (
                <tr key={one.id}>
                  <td><Shape name={shapeOf(one)} size={18} /><span className="unseen">{said(one)}</span></td>
                  <td>{moment(one.due)}</td><td>{code('mode', one.voyage.mode)}</td>
                  <td className="el"><bdi className="b" dir="ltr">{`${one.voyage.carrier} ${one.voyage.number}`.trim()}</bdi>{one.notes.length > 0 && <span className="sm mut"> · {t('journeys.noted')}</span>}</td>
                  <td className="el"><bdi>{one.voyage.legs[0]?.from}</bdi></td>
                  <td className="num">{number(one.passengers)}</td><td className="num">{number(one.expected)}</td><td className="num">{number(one.arrived)}</td>
                  <td className="num">{one.unscreened > 0 ? <span className="sm mut">{t('journeys.unscreened')}</span> : number(one.toCompare)}</td>
                  <td className="num"><Button onPress={() => onChoose(one.id)}>{t('do.open')}</Button></td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Asked>
      {journeys.hasNextPage && <div className="acts pad"><Button cap="F5" onPress={() => void journeys.fetchNextPage()}>{t('do.more')}</Button></div>}
    </>
  );
}
