import { lazy, Suspense, useState } from 'react';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { Tabs } from '../../parts/Tabs';
import { Frame } from '../frame/Frame';
import { AlertEditor, type Writing } from './AlertEditor';
import { AlertSearchPanel } from './AlertSearchPanel';
import { ALL_ALERTS } from './finding';
import { HitsPanel } from './HitsPanel';
import { ImportPanel } from './ImportPanel';
import { KnownPanel } from './KnownPanel';
import { ListsPanel } from './ListsPanel';

type Part = 'lists' | 'alerts' | 'hits' | 'known' | 'import' | 'people' | 'sources';

const SourcesPanel = lazy(() => import('../sources/SourcesPanel').then((module) => ({ default: module.SourcesPanel })));
const PeoplePanel = lazy(() => import('../people/PeoplePanel').then((module) => ({ default: module.PeoplePanel })));

/** Lists and how old they are, alerts with four eyes, open pairs, and taking over a new list. */
export function AlertsRoom() {
  const { t } = useTexts();
  const { may } = useSession();
  const open: Readonly<Record<Part, boolean>> = {
    lists: may('ALERT_READ') || may('ALERT_IMPORT'), alerts: may('ALERT_READ'), hits: may('HIT_ADJUDICATE'), known: may('CONFIRM'), import: may('ALERT_IMPORT'), people: may('SCREEN_PEOPLE'), sources: may('ALERT_READ'),
  };
  const parts = (Object.keys(open) as Part[]).filter((part) => open[part]);
  const [part, setPart] = useState<Part>(parts[0] ?? 'lists');
  const [writing, setWriting] = useState<Writing>();
  const [wanted, setWanted] = useState(ALL_ALERTS);
  if (writing) return <Frame plate={t('room.alerts')} className="editor"><AlertEditor writing={writing} onClose={() => setWriting(undefined)} /></Frame>;
  return (
    <Frame plate={t('room.alerts')} className="room">
      <Tabs label={t('parts')} tabs={parts.map((id) => ({ id, label: t(`alerts.${id}`) }))} at={part} onChoose={setPart} />
      <div className="body">
        {part === 'lists' && <ListsPanel onImport={may('ALERT_IMPORT') ? () => setPart('import') : undefined} />}
        {part === 'alerts' && <AlertSearchPanel wanted={wanted} onWanted={setWanted} onWrite={setWriting} />}
        {part === 'hits' && <HitsPanel />}
        {part === 'known' && <KnownPanel />}
        {part === 'import' && <ImportPanel onDone={() => setPart('lists')} />}
        {part === 'people' && <Suspense fallback={<p className="empty" role="status">{t('waiting')}</p>}><PeoplePanel /></Suspense>}
        {part === 'sources' && <Suspense fallback={<p className="empty" role="status">{t('waiting')}</p>}><SourcesPanel /></Suspense>}
      </div>
    </Frame>
  );
}
