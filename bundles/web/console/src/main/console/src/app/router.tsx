import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { LaneRoom } from '../screens/inspection/LaneRoom';
import { useTexts } from '../i18n/Texts';
import { Banner } from '../parts/Banner';
import { Button } from '../parts/Button';
import { firstRoomFor, mayEnter, roomsFor } from './rooms';
import { useSession } from './session';

function FirstRoom() {
  const { may } = useSession();
  return <Navigate to={firstRoomFor(may)} replace />;
}

/** An address left by somebody else, or typed, opens no room that this person may not enter. */
function Threshold() {
  const { may } = useSession();
  const path = useLocation().pathname.replace(/^\/console/, '');
  return mayEnter(path, may) || roomsFor(may).length === 0 ? <Outlet /> : <FirstRoom />;
}

/** A fault of the console itself: what was recorded is safe, and loading again begins where the server stands. */
function Broken() {
  const { t } = useTexts();
  return <div className="si-one"><Banner tone="stop" title={t('broken.title')} alert>{t('broken.do')}</Banner><Button cap="F2" primary onPress={() => window.location.reload()}>{t('broken.again')}</Button></div>;
}

const root = createRootRoute({ component: Threshold, errorComponent: Broken });
/** The lane is loaded at once; every other room when it is entered. */
const rooms = root.addChildren([
  createRoute({ getParentRoute: () => root, path: '/', component: FirstRoom }),
  createRoute({ getParentRoute: () => root, path: '/lane', component: LaneRoom }),
  createRoute({ getParentRoute: () => root, path: '/second-line', component: lazyRouteComponent(() => import('../screens/secondline/SecondLineRoom'), 'SecondLineRoom') }),
  createRoute({ getParentRoute: () => root, path: '/compare/crossing/$crossing', validateSearch: (given): { hit?: string } => (typeof given.hit === 'string' ? { hit: given.hit } : {}), component: lazyRouteComponent(() => import('../screens/compare/CompareRoom'), 'CrossingCompareRoom') }),
  createRoute({ getParentRoute: () => root, path: '/compare/$inspection', validateSearch: (given): { hit?: string } => (typeof given.hit === 'string' ? { hit: given.hit } : {}), component: lazyRouteComponent(() => import('../screens/compare/CompareRoom'), 'CompareRoom') }),
  createRoute({ getParentRoute: () => root, path: '/examine/$inspection', component: lazyRouteComponent(() => import('../screens/examine/ExamineRoom'), 'ExamineRoom') }),
  createRoute({ getParentRoute: () => root, path: '/travellers', component: lazyRouteComponent(() => import('../screens/travellers/SearchRoom'), 'SearchRoom') }),
  createRoute({ getParentRoute: () => root, path: '/travellers/$traveller', component: lazyRouteComponent(() => import('../screens/travellers/FileRoom'), 'FileRoom') }),
  createRoute({ getParentRoute: () => root, path: '/alerts', component: lazyRouteComponent(() => import('../screens/alerts/AlertsRoom'), 'AlertsRoom') }),
  createRoute({ getParentRoute: () => root, path: '/reports', component: lazyRouteComponent(() => import('../screens/reports/ReportsRoom'), 'ReportsRoom') }),
  createRoute({ getParentRoute: () => root, path: '/administration', component: lazyRouteComponent(() => import('../screens/administration/AdministrationRoom'), 'AdministrationRoom') }),
  createRoute({ getParentRoute: () => root, path: '/journeys', component: lazyRouteComponent(() => import('../screens/journeys/JourneysRoom'), 'JourneysRoom') }),
  createRoute({ getParentRoute: () => root, path: '/notices', component: lazyRouteComponent(() => import('../screens/notices/NoticesRoom'), 'NoticesRoom') }),
  createRoute({ getParentRoute: () => root, path: '/law', component: lazyRouteComponent(() => import('../screens/law/LawRoom'), 'LawRoom') }),
  createRoute({ getParentRoute: () => root, path: '/training', component: lazyRouteComponent(() => import('../screens/training/TrainingRoom'), 'TrainingRoom') }),
  createRoute({ getParentRoute: () => root, path: '/audit', component: lazyRouteComponent(() => import('../screens/audit/AuditRoom'), 'AuditRoom') }),
]);

/** A router at the browser's present address. */
export function newRouter() {
  return createRouter({ routeTree: rooms, basepath: '/console', defaultPreload: false, defaultNotFoundComponent: FirstRoom });
}

declare module '@tanstack/react-router' {
  interface Register { router: ReturnType<typeof newRouter> }
}
