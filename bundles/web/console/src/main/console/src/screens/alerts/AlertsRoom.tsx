import { lazy, Suspense, useState } from 'react';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { Tabs } from '../../parts/Tabs';
import { Frame } from '../frame/Frame';
import { AlertSearchPanel } from './AlertSearchPanel';
import { HitsPanel } from './HitsPanel';
import { ImportPanel } from './ImportPanel';
import { KnownPanel } from './KnownPanel';
import { ListsPanel } from './ListsPanel';

type Part = 'lists' | 'alerts' | 'hits' | 'known' | 'import' | 'people';

const PeoplePanel = lazy(() => import('../people/PeoplePanel').then((module) => ({ default: module.PeoplePanel })));

/** Lists and how old they are, alerts with four eyes, open pairs, and taking over a new list. */
export function AlertsRoom() {
  const { t } = useTexts();
  const { may } = useSession();
  const [part, setPart] = useState<Part>('lists');
  const parts: readonly Part[] = ['lists', ...(may('ALERT_READ') ? ['alerts' as const] : []), ...(may('HIT_ADJUDICATE') ? ['hits' as const] : []), ...(may('CONFIRM') ? ['known' as const] : []), ...(may('ALERT_IMPORT') ? ['import' as const] : []), ...(may('SCREEN_PEOPLE') ? ['people' as const] : [])];
  return (
    <Frame plate={t('room.alerts')} className="room">
      <Tabs label={t('parts')} tabs={parts.map((id) => ({ id, label: t(`alerts.${id}`) }))} at={part} onChoose={setPart} />
      <div className="body">
        {part === 'lists' && <ListsPanel onImport={may('ALERT_IMPORT') ? () => setPart('import') : undefined} />}
        {part === 'alerts' && <AlertSearchPanel />}
        {part === 'hits' && <HitsPanel />}
        {part === 'known' && <KnownPanel />}
        {part === 'import' && <ImportPanel onDone={() => setPart('lists')} />}
        {part === 'people' && <Suspense fallback={<p className="empty" role="status">{t('waiting')}</p>}><PeoplePanel /></Suspense>}
      </div>
    </Frame>
  );
}
