import { usePostName } from '../../api/queries';
import type { Shift } from '../../api/types';
import type { ExpectedArrival } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Button } from '../../parts/Button';
import { Shape } from '../../parts/Shape';
import { initials } from './outcome';

/** Who the neighbour let go and who is on the way here; only what the agreement names. */
export function ExpectedPanel({ shift, expected, onEnd }: { readonly shift: Shift; readonly expected: readonly ExpectedArrival[]; readonly onEnd: () => void }) {
  const { t, time, country } = useTexts();
  const postName = usePostName();
  const first = expected[0];
  return (
    <section className="expected">
      <h2 className="t">{first ? t('expected.from', { post: postName(first.leftAt) }) : t('expected.title')}</h2>
      {expected.length === 0
        ? <p className="sm mut">{t(shift.direction === 'ENTRY' ? 'expected.none' : 'expected.exit')}</p>
        : (
          <>
            <p><span className="figure">{expected.length}</span> <span className="mut">{t('expected.waiting')}</span></p>
            <table className="last"><tbody>
              {expected.slice(0, 6).map((one) => (
                <tr key={one.id}>
                  <td className="dim">{time(one.left)}</td>
                  <td className="b"><bdi dir="ltr">{one.names ? initials(one.names) : t('expected.unnamed')}</bdi></td>
                  <td className="num mut">{one.state === 'OVERDUE' ? <span className="row tight"><Shape name="compare" size={14} />{t('expected.overdue')}</span> : one.nationality}</td>
                </tr>
              ))}
            </tbody></table>
            <p className="sm mut">{t('expected.by', { country: country(first!.from) })}</p>
          </>
        )}
      <div className="acts bottom"><Button cap="S" onPress={onEnd}>{t('shift.end')}</Button></div>
    </section>
  );
}
