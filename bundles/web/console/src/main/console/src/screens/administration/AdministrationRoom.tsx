import { lazy, Suspense, useState } from 'react';
import { useSession } from '../../app/session';
import { useTexts } from '../../i18n/Texts';
import { Tabs } from '../../parts/Tabs';
import { Frame } from '../frame/Frame';
import { AgenciesPanel } from './AgenciesPanel';
import { AgreementsPanel } from './AgreementsPanel';
import { DevicesPanel } from './DevicesPanel';
import { PluginsPanel } from './PluginsPanel';
import { OutboxPanel } from './OutboxPanel';
import { SessionsPanel } from './SessionsPanel';
import { UsersPanel } from './UsersPanel';

type Part = 'users' | 'agencies' | 'sessions' | 'devices' | 'outbox' | 'agreements' | 'sources' | 'plugins' | 'trust';

const SourcesPanel = lazy(() => import('../sources/SourcesPanel').then((module) => ({ default: module.SourcesPanel })));

const TrustPanel = lazy(() => import('../trust/TrustPanel').then((module) => ({ default: module.TrustPanel })));

/** People, devices and the exchange with the neighbour. */
export function AdministrationRoom() {
  const { t } = useTexts();
  const { may } = useSession();
  const parts: readonly Part[] = [
    ...(may('USER_ADMINISTER') ? (['users', 'sessions', 'agencies'] as const) : []),
    ...(may('SYSTEM_ADMINISTER') ? (['devices'] as const) : []),
    ...(may('EXCHANGE_ADMINISTER') ? (['outbox', 'agreements'] as const) : []),
    ...(may('SYSTEM_ADMINISTER') ? (['sources', 'plugins'] as const) : []),
    ...(may('TRUST_PROPOSE') || may('TRUST_APPROVE') ? (['trust'] as const) : []),
  ];
  const [part, setPart] = useState<Part>(parts[0] ?? 'users');
  return (
    <Frame plate={t('room.administration')} className="room">
      <Tabs label={t('parts')} tabs={parts.map((id) => ({ id, label: t(`admin.${id}`) }))} at={part} onChoose={setPart} />
      <div className="body">
        {part === 'users' && <UsersPanel />}
        {part === 'sessions' && <SessionsPanel />}
        {part === 'agencies' && <AgenciesPanel />}
        {part === 'devices' && <DevicesPanel />}
        {part === 'outbox' && <OutboxPanel />}
        {part === 'agreements' && <AgreementsPanel />}
        {part === 'plugins' && <PluginsPanel />}
        {part === 'trust' && <Suspense fallback={<p className="empty" role="status">{t('waiting')}</p>}><TrustPanel /></Suspense>}
        {part === 'sources' && <Suspense fallback={<p className="empty" role="status">{t('waiting')}</p>}><SourcesPanel /></Suspense>}
      </div>
    </Frame>
  );
}
