import { createRootRoute, createRoute, createRouter, Navigate } from '@tanstack/react-router';
import { LaneRoom } from '../screens/inspection/LaneRoom';
import { roomsFor } from './rooms';
import { useSession } from './session';

function FirstRoom() {
  const { may } = useSession();
  return <Navigate to={roomsFor(may)[0]?.path ?? '/lane'} replace />;
}

const root = createRootRoute();
const routes = [
  createRoute({ getParentRoute: () => root, path: '/', component: FirstRoom }),
  createRoute({ getParentRoute: () => root, path: '/lane', component: LaneRoom }),
];
export const router = createRouter({ routeTree: root.addChildren(routes), basepath: '/console', defaultPreload: false });

declare module '@tanstack/react-router' {
  interface Register { router: typeof router }
}
