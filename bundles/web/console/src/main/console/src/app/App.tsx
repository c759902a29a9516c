import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Api } from '../api/Api';
import { callsOver } from '../api/calls';
import { Events, ServerEvents } from '../api/events';
import { newQueryClient, STALE_BY_EVENT } from '../api/queries';
import { httpTransport, type Transport } from '../api/transport';
import type { Session } from '../api/types';
import { firstLanguage } from '../i18n/language';
import { TextsProvider } from '../i18n/Texts';
import { keyboard, listen } from '../keys/dispatcher';
import { Gate } from './Gate';
import { newRouter } from './router';

/** Wires transport, session, texts and rooms together. `over` replaces the server in tests. */
export function App({ over }: { readonly over?: Transport }) {
  const [session, setSession] = useState<Session>();
  const [lost, setLost] = useState<{ readonly code: string }>();
  const [{ transport, api, client, held, events, router }] = useState(() => {
    const token: { now?: string | undefined } = {};
    const http = over ?? httpTransport({
      language: () => document.documentElement.lang || 'en',
      csrfToken: () => token.now,
      onSessionLost: (code) => setLost({ code }),
    });
    return { transport: http, api: callsOver(http), client: newQueryClient(), held: token, events: new ServerEvents(), router: newRouter() };
  });
  useEffect(() => listen(window, keyboard), []);
  useEffect(() => {
    if (!session) return undefined;
    const stale = (names: readonly string[]) => names.forEach((name) => void client.invalidateQueries({ queryKey: [name] }));
    return transport.events(
      (type, data) => {
        stale(STALE_BY_EVENT[type] ?? []);
        if (type === 'session' && data.includes('ENDED')) setLost({ code: 'SESSION_ENDED' });
        if (type === 'session' && data.includes('LOCKED')) setLost({ code: 'SESSION_LOCKED' });
        events.tell(type, data);
      },
      // while the stream was down events were missed
      (open) => { if (open) stale(STALE_BY_EVENT.resync ?? []); },
    );
  }, [session?.id, transport, client, events]);
  const onSession = useState(() => (next: Session | undefined) => {
    held.now = next?.csrfToken;
    setLost(undefined);
    setSession(next);
    // the next person begins in a room of his own, not in that of the last one
    if (!next) void router.navigate({ to: '/', replace: true });
  })[0];
  return (
    <Api value={api}>
      <QueryClientProvider client={client}>
        <Events value={events}><TextsProvider language={firstLanguage()}>
          <Gate onSession={onSession} lost={session ? lost : undefined}><RouterProvider router={router} /></Gate>
        </TextsProvider></Events>
      </QueryClientProvider>
    </Api>
  );
}
