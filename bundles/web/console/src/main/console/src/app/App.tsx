import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Api } from '../api/Api';
import { callsOver } from '../api/calls';
import { newQueryClient, STALE_BY_EVENT } from '../api/queries';
import { httpTransport, type Transport } from '../api/transport';
import type { Session } from '../api/types';
import { firstLanguage } from '../i18n/language';
import { TextsProvider } from '../i18n/Texts';
import { keyboard, listen } from '../keys/dispatcher';
import { Gate } from './Gate';
import { router } from './router';

/** Wires transport, session, texts and rooms together. `over` replaces the server in tests. */
export function App({ over }: { readonly over?: Transport }) {
  const [session, setSession] = useState<Session>();
  const [lost, setLost] = useState<{ readonly code: string }>();
  const [{ transport, api, client, held }] = useState(() => {
    const token: { now?: string | undefined } = {};
    const http = over ?? httpTransport({
      language: () => document.documentElement.lang || 'en',
      csrfToken: () => token.now,
      onSessionLost: (code) => setLost({ code }),
    });
    return { transport: http, api: callsOver(http), client: newQueryClient(), held: token };
  });
  useEffect(() => listen(window, keyboard), []);
  useEffect(() => {
    if (!session) return undefined;
    const stale = (names: readonly string[]) => names.forEach((name) => void client.invalidateQueries({ queryKey: [name] }));
    return transport.events(
      (type) => stale(STALE_BY_EVENT[type] ?? []),
      // while the stream was down events were missed
      (open) => { if (open) stale(['queue', 'inspection', 'links', 'lists', 'devices', 'expected']); },
    );
  }, [session?.id, transport, client]);
  const onSession = useState(() => (next: Session | undefined) => {
    held.now = next?.csrfToken;
    setLost(undefined);
    setSession(next);
  })[0];
  return (
    <Api value={api}>
      <QueryClientProvider client={client}>
        <TextsProvider language={firstLanguage()}>
          <Gate onSession={onSession} lost={session ? lost : undefined}><RouterProvider router={router} /></Gate>
        </TextsProvider>
      </QueryClientProvider>
    </Api>
  );
}
