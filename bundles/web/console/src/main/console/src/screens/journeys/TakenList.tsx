import type { TakenFile } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { Banner } from '../../parts/Banner';
import { Button } from '../../parts/Button';
import { Shape } from '../../parts/Shape';

/** What became of a file: each message, what was put right, and where the faults are. */
export function TakenList({ taken, onOpen, onQuarantine }: { readonly taken: TakenFile; readonly onOpen: (journey: string) => void; readonly onQuarantine?: () => void }) {
  const { t, code, number } = useTexts();
  return (
    <section className="step" role="status">
      <h2>{t('journeys.taken')}</h2>
      {taken.repairs.length > 0 && <p className="sm">{taken.repairs.map((one) => one.text).join(' ')}</p>}
      {taken.lists.length > 0 && (
        <table className="tb"><tbody>
          {taken.lists.map((one) => (
            <tr key={`${one.journey}-${one.kind}-${one.outcome}`}>
              <td><Shape name={one.notes.length > 0 ? 'compare' : 'pass'} size={18} /></td><td>{one.kind}</td><td className="b"><bdi dir="ltr">{one.voyage}</bdi></td><td>{code('takenOutcome', one.outcome)}</td>
              <td>{t('journeys.counts', { added: number(one.added), changed: number(one.changed), gone: number(one.cancelled) })}</td>
              <td className="el mut">{one.notes.map((note) => note.text).join(' ')}</td>
              <td className="num"><Button onPress={() => onOpen(one.journey)}>{t('do.open')}</Button></td>
            </tr>
          ))}
        </tbody></table>
      )}
      {taken.quarantined && (
        <Banner tone="stop" title={t('journeys.quarantined')}>
          <Faults faults={taken.faults} />
          {onQuarantine && <Button onPress={onQuarantine}>{t('journeys.quarantine')}</Button>}
        </Banner>
      )}
    </section>
  );
}

export function Faults({ faults }: { readonly faults: TakenFile['faults'] }) {
  const { t, number } = useTexts();
  return (
    <ul>
      {faults.map((one) => (
        <li key={`${one.segment}-${one.what.code}`}>
          {one.segment > 0 && <b>{t('journeys.segment', { n: number(one.segment), tag: one.tag })} </b>}{one.what.text}
        </li>
      ))}
    </ul>
  );
}
