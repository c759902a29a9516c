import { QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Api } from '../api/Api';
import { callsOver } from '../api/calls';
import { Events, ServerEvents } from '../api/events';
import { GATE_TOLD, newQueryClient, STALE_BY_EVENT, TOLD_IN_LANGUAGE, useNode } from '../api/queries';
import { httpTransport, type Transport } from '../api/transport';
import type { Session } from '../api/types';
import { firstLanguage } from '../i18n/language';
import { TextsProvider, useTexts } from '../i18n/Texts';
import { keyboard, listen } from '../keys/dispatcher';
import { listenForRows } from '../keys/rows';
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
  useEffect(() => listenForRows(window), []);
  useEffect(() => {
    // with a one-time password nothing is told yet
    if (!session || session.passwordChangeRequired) return undefined;
    const stale = (names: readonly string[]) => names.forEach((name) => void client.invalidateQueries({ queryKey: [name] }));
    return transport.events(
      (type, data) => {
        if (type === 'gate') client.setQueryData(GATE_TOLD, data);
        stale(STALE_BY_EVENT[type] ?? []);
        if (type === 'session' && data.includes('ENDED')) setLost({ code: 'SESSION_ENDED' });
        if (type === 'session' && data.includes('LOCKED')) setLost({ code: 'SESSION_LOCKED' });
        events.tell(type, data);
      },
      // while the stream was down events were missed; when it breaks, the notice line asks at once whether the post is there
      // a question already under way is not begun anew: the stream breaks again before its last try, and the line would never say it
      (open) => (open ? stale(STALE_BY_EVENT.resync ?? []) : void client.invalidateQueries({ queryKey: ['status'] }, { cancelRefetch: false })),
    );
  }, [session?.id, session?.passwordChangeRequired, transport, client, events]);
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
        <Events value={events}><Spoken>
          <Retold />
          <Gate onSession={onSession} lost={session ? lost : undefined}><RouterProvider router={router} /></Gate>
        </Spoken></Events>
      </QueryClientProvider>
    </Api>
  );
}

/** Texts in the language chosen, moments by the clock of the post. */
function Spoken({ children }: { readonly children: ReactNode }) {
  const node = useNode().data;
  return <TextsProvider language={firstLanguage()} zone={node?.zone}><Watermark training={node?.identity.mode === 'TRAINING'} />{children}</TextsProvider>;
}

/** Across every screen, box and printed page of an installation for training. */
function Watermark({ training }: { readonly training: boolean }) {
  const { t } = useTexts();
  const mark = training ? t('mode.mark') : undefined;
  useEffect(() => {
    if (mark) document.documentElement.dataset.mark = mark;
    else delete document.documentElement.dataset.mark;
  }, [mark]);
  return null;
}

/** Asks again for what the server said in the language before. */
function Retold() {
  const { language } = useTexts();
  const client = useQueryClient();
  const told = useRef(language);
  useEffect(() => {
    if (told.current === language) return;
    told.current = language;
    TOLD_IN_LANGUAGE.forEach((name) => void client.invalidateQueries({ queryKey: [name] }));
  }, [language, client]);
  return null;
}
