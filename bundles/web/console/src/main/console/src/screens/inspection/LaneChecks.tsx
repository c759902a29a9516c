import { useStatus } from '../../api/queries';
import { useNow } from '../../app/clock';
import { ageOf } from '../../i18n/age';
import { useTexts } from '../../i18n/Texts';
import { Shape, type ShapeName } from '../../parts/Shape';
import { oldest } from '../frame/condition';

type Line = { readonly id: string; readonly shape: ShapeName; readonly name: string; readonly text: string; readonly age: string };

/** What fits beside the name; a longer advice stands under it, whole. */
const SHORT = 32;

/** What this lane can check, before the queue stands in front of it. */
export function LaneChecks({ lane }: { readonly lane: string }) {
  const texts = useTexts();
  const { t, country } = texts;
  const now = useNow(15_000);
  const status = useStatus().data;
  if (!status) return <div />;
  const { lists, links, lanes } = status;
  const devices = status.devices.filter(({ device }) => !lane || (lanes[device] ?? lane) === lane);
  const old = oldest(lists);
  const stale = lists.some((list) => list.stale);
  const lines: readonly Line[] = [
    { id: 'wedge', shape: 'wait', name: t('lane.reader'), text: t('lane.readerTry'), age: '' },
    ...devices.map((device): Line => ({
      id: device.device, name: device.name, text: device.advice.text, age: ageOf(texts, device.since, now),
      shape: device.condition === 'READY' || device.condition === 'BUSY' ? 'pass' : device.condition === 'SWITCHED_OFF' ? 'notPossible' : 'compare',
    })),
    { id: 'lists', name: t('lane.lists'), text: lists.length ? t('ready.lists', { n: lists.length }) : t('ready.noLists'),
      shape: !lists.length || stale ? 'compare' : 'pass', age: old?.importedAt ? ageOf(texts, old.importedAt, now) : '' },
    ...links.map((link): Line => ({
      id: link.partner, name: country(link.partner), text: t(`link.word.${link.condition}`), age: ageOf(texts, link.since, now),
      shape: link.condition === 'UP' ? 'pass' : link.condition === 'NOT_CONFIGURED' ? 'notPossible' : 'compare',
    })),
  ];
  return (
    <div>
      <h2 className="t">{t('lane.checks')}</h2>
      <ul className="ck">
        {lines.map((line) => (
          <li key={line.id} className={line.shape === 'compare' ? 'x' : ''}>
            <Shape name={line.shape} /><b>{line.name}</b>{line.text.length <= SHORT && <span>{line.text}</span>}<span className="sm mut last">{line.age}</span>{line.text.length > SHORT && <span className="more sm">{line.text}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
