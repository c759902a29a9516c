import type { BoardingAnswer, JourneyPassenger } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Button } from '../../parts/Button';
import { RowKeys } from '../../parts/RowKeys';
import { Shape, type ShapeName } from '../../parts/Shape';
import { answersOf } from './boardings';

function shapeOf(one: JourneyPassenger): ShapeName {
  if (one.records.length > 0) return 'compare';
  return one.screened ? 'pass' : 'notDone';
}

/** Who is on a journey, those with records first. */
export function PassengerRows({ people, answers, onOpen }: { readonly people: readonly JourneyPassenger[]; readonly answers: readonly BoardingAnswer[]; readonly onOpen: (person: JourneyPassenger) => void }) {
  const { t, code, country, date } = useTexts();
  const told = (person: string) => {
    const { standing, proposed } = answersOf(answers, person);
    const said = proposed ?? standing;
    return said ? `${code('boardingStatus', said.status)}${said.state === 'PROPOSED' ? ` · ${code('boardingState', said.state)}` : ''}` : t('boarding.nothing');
  };
  return (
    <table className="tb">
      <thead><tr><td /><th>{t('people.person')}</th><th>{t('journeys.born')}</th><th>{t('journeys.nationality')}</th><th>{t('journeys.document')}</th><th>{t('journeys.as')}</th><th>{t('journeys.state')}</th><th>{t('boarding.told')}</th><th>{t('journeys.noted')}</th><RowKeys /></tr></thead>
      <tbody>
        {people.map((one) => {
          const { names, birth, nationality, document, role, notes } = one.announced;
          const said = notes.map((note) => note.text).join(' ');
          return (
            <tr key={one.id}>
              <td><Shape name={shapeOf(one)} size={18} /><span className="unseen">{one.records.length > 0 ? t('journeys.toCompare') : t(one.screened ? 'journeys.clear' : 'journeys.unscreened')}</span></td>
              <td className="el"><bdi className="b">{`${names.surname} ${names.givenNames}`.trim()}</bdi></td>
              <td>{birth === 'unknown' ? '–' : date(birth)}</td><td>{nationality ? country(nationality) : '–'}</td>
              <td><bdi dir="ltr" className="mono">{document?.number ?? '–'}</bdi></td>
              <td>{code('passengerRole', role)}</td><td>{code('passengerState', one.state)}</td>
              <td className="el brief" title={told(one.id)}>{told(one.id)}</td>
              <td className="el brief mut"><span title={said}>{said}</span></td>
              <td className="num"><Button onPress={() => onOpen(one)}>{t('do.open')}</Button></td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
