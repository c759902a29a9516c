import type { ScreenedPerson } from '../../api/watch';
import { useLists } from '../../api/queries';
import { useTexts } from '../../i18n/Texts';
import { Button } from '../../parts/Button';
import { RowKeys } from '../../parts/RowKeys';
import { Shape, type ShapeName } from '../../parts/Shape';

function shapeOf(person: ScreenedPerson): ShapeName {
  if (person.setAside) return 'notDone';
  return person.records.length > 0 ? 'compare' : 'pass';
}

/** The people of a file in its order, each with the record that weighs most. */
export function PersonRows({ people, onOpen }: { readonly people: readonly ScreenedPerson[]; readonly onOpen: (person: ScreenedPerson) => void }) {
  const { t, code, number } = useTexts();
  const lists = useLists().data ?? [];
  const nameOf = (list: string) => lists.find((one) => one.id === list)?.name ?? list;
  return (
    <table className="tb">
      <thead><tr><td /><th className="num">{t('import.line')}</th><th>{t('people.person')}</th><th>{t('people.reference')}</th><th>{t('people.weight')}</th><th>{t('people.listed')}</th><th>{t('alert.list')}</th><RowKeys /></tr></thead>
      <tbody>
        {people.map((person) => {
          const [first] = person.records;
          const said = person.setAside?.text ?? person.notes.map((note) => note.text).join(' ');
          return (
            <tr key={person.line}>
              <td><Shape name={shapeOf(person)} size={18} /></td><td className="num">{number(person.line)}</td>
              <td className="el"><bdi className="b" title={person.name}>{person.name || '–'}</bdi></td><td className="el"><bdi title={person.reference}>{person.reference}</bdi></td>
              {first
                ? <>
                    <td>{code('band', first.candidate.band)} <span className="sm mut">{number(first.candidate.score, 2)}</span></td>
                    <td className="el"><bdi title={first.name}>{first.name}</bdi>{person.records.length > 1 && <span className="sm mut"> · {t('people.others', { n: person.records.length - 1 })}</span>}{first.silent && <span className="sm"> · {t('alert.silent')}</span>}</td>
                    <td className="el"><span title={nameOf(first.candidate.list)}>{nameOf(first.candidate.list)}</span></td>
                  </>
                : <td colSpan={3} className="el mut"><span title={said}>{said}</span></td>}
              <td className="num"><Button onPress={() => onOpen(person)}>{t('do.open')}</Button></td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
