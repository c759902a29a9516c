import { NO_ANSWER, Problem, type ProblemBody } from './problem';

export const BASE = '/api/v1';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;
export type Call = {
  readonly method: Method;
  /** Below the base, with its identifiers filled in. */
  readonly path: string;
  readonly query?: Query | undefined;
  readonly body?: unknown;
  /** Of another session than the present one. */
  readonly token?: string | undefined;
  /** The answer is a file and is given as it is. */
  readonly file?: boolean;
  /** Repeating a write with the same key does it once. */
  readonly once?: string | undefined;
};

/** Everything the console knows about how it reaches the server; tests put another one in its place. */
export type Transport = {
  readonly call: <T>(call: Call) => Promise<T>;
  readonly events: (onEvent: (type: string, data: string) => void, onState: (open: boolean) => void) => () => void;
};

export function address(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined && one !== '') search.append(name, String(one));
  }
  const text = search.toString();
  return `${BASE}${path}${text ? `?${text}` : ''}`;
}

/** Longest wait for an answer, in milliseconds; a check's own time budget is far below it. */
const PATIENCE_MILLIS = 20_000;
/** Longest wait while a file is sent or fetched: a list of a hundred megabytes over a weak link. */
const PATIENCE_FOR_FILES_MILLIS = 3_600_000;

/** After a refused stream of events, in milliseconds. */
export const AGAIN_MILLIS = 5000;

export type HttpSettings = {
  readonly language: () => string;
  readonly csrfToken: () => string | undefined;
  readonly onSessionLost: (code: string) => void;
};

async function problemOf(response: Response): Promise<Problem> {
  const body = (await response.json().catch(() => undefined)) as ProblemBody | undefined;
  // a server that starts or stops answers before its parts are there, and not in our words
  if (!body?.code && (response.status === 404 || response.status >= 502)) return new Problem(0, { code: NO_ANSWER, title: '' });
  return new Problem(response.status, body?.code ? body : { code: `HTTP_${response.status}`, title: response.statusText });
}

export function httpTransport(settings: HttpSettings): Transport {
  async function call<T>({ method, path, query, body, once, token: own, file = false }: Call): Promise<T> {
    const headers = new Headers({ Accept: file ? '*/*' : 'application/json', 'Accept-Language': settings.language() });
    const token = own ?? settings.csrfToken();
    if (method !== 'GET' && token) headers.set('X-XSRF-TOKEN', token);
    if (method !== 'GET' && once) headers.set('Idempotency-Key', once);
    const raw = body instanceof Blob;
    if (body !== undefined) headers.set('Content-Type', raw ? 'application/octet-stream' : 'application/json');
    const response = await fetch(address(path, query), {
      method,
      headers,
      body: body === undefined ? null : raw ? body : JSON.stringify(body),
      credentials: 'same-origin',
      signal: AbortSignal.timeout(file || raw ? PATIENCE_FOR_FILES_MILLIS : PATIENCE_MILLIS),
    }).catch(() => {
      throw new Problem(0, { code: NO_ANSWER, title: '' });
    });
    if (!response.ok) {
      const problem = await problemOf(response);
      if (problem.code === 'SESSION_ENDED' || problem.code === 'SESSION_LOCKED' || problem.code === 'PASSWORD_CHANGE_REQUIRED') {
        settings.onSessionLost(problem.code);
      }
      throw problem;
    }
    if (file) return (await response.blob()) as T;
    const text = await response.text();
    return (text ? JSON.parse(text) : undefined) as T;
  }

  function events(onEvent: (type: string, data: string) => void, onState: (open: boolean) => void): () => void {
    let source: EventSource;
    let again: ReturnType<typeof setTimeout> | undefined;
    const open = () => {
      source = new EventSource(`${BASE}/events`);
      source.onopen = () => onState(true);
      source.onerror = () => {
        onState(false);
        // refused and not merely broken off, as by a server that is starting: the browser gives up, the lane does not
        if (source.readyState === EventSource.CLOSED) again = setTimeout(open, AGAIN_MILLIS);
      };
      for (const type of EVENT_TYPES) source.addEventListener(type, (event) => onEvent(type, (event as MessageEvent<string>).data));
    };
    open();
    return () => {
      clearTimeout(again);
      source.close();
    };
  }
  return { call, events };
}

/** What the server tells of by itself; each makes the console ask again for what it names. */
export const EVENT_TYPES = [
  'inspection', 'referral', 'crossing', 'gate', 'shift', 'links', 'outbox', 'alert-lists', 'alert-import', 'people-file', 'alert', 'hit', 'hit-notice', 'late-screening', 'devices', 'law', 'session', 'document', 'resync',
] as const;
