import { usePostName } from '../../api/queries';
import type { Shift } from '../../api/types';
import type { ExpectedPerson } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Button } from '../../parts/Button';
import { Shape } from '../../parts/Shape';
import { initials } from './outcome';

/** Who is on the way here: let go by the neighbour, of whom only what the agreement names is known, or on a passenger list. */
export function ExpectedPanel({ shift, expected, onEnd }: { readonly shift: Shift; readonly expected: readonly ExpectedPerson[]; readonly onEnd: () => void }) {
  const { t, time, country } = useTexts();
  const postName = usePostName();
  const told = expected.find((one) => one.source === 'NEIGHBOUR');
  const all = expected.every((one) => one.source === 'NEIGHBOUR');
  return (
    <section className="expected">
      <h2 className="t">{told?.leftAt && all ? t('expected.from', { post: postName(told.leftAt) }) : t('expected.title')}</h2>
      {expected.length === 0
        ? <p className="sm mut">{t(shift.direction === 'ENTRY' ? 'expected.none' : 'expected.exit')}</p>
        : (
          <>
            <p><span className="figure">{expected.length}</span> <span className="mut">{t('expected.waiting')}</span></p>
            <table className="last"><tbody>
              {expected.slice(0, 6).map((one) => (
                <tr key={one.id}>
                  <td className="dim">{time(one.since)}</td>
                  <td className="b"><bdi dir="ltr">{one.names ? initials(one.names) : t('expected.unnamed')}</bdi></td>
                  <td className="num mut">{one.overdue ? <span className="row tight"><Shape name="compare" size={14} />{t('expected.overdue')}</span> : one.voyage ? <bdi dir="ltr">{one.voyage}</bdi> : one.nationality}</td>
                </tr>
              ))}
            </tbody></table>
            {told?.from && <p className="sm mut">{t('expected.by', { country: country(told.from) })}</p>}
          </>
        )}
      <div className="acts bottom"><Button cap="S" onPress={onEnd}>{t('shift.end')}</Button></div>
    </section>
  );
}
