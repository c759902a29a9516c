import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_ANSWER, Problem } from '../../src/api/problem';
import { AGAIN_MILLIS, httpTransport } from '../../src/api/transport';

const transport = () => httpTransport({ language: () => 'en', csrfToken: () => undefined, onSessionLost: () => undefined });

class Stream {
  static readonly CLOSED = 2;
  static all: Stream[] = [];
  readyState = 0;
  onopen = () => undefined as void;
  onerror = () => undefined as void;
  constructor() { Stream.all.push(this); }
  addEventListener() { /* nothing is told */ }
  close() { this.readyState = 2; }
}

describe('a post that starts or stops', () => {
  beforeEach(() => { vi.useFakeTimers(); Stream.all = []; vi.stubGlobal('EventSource', Stream); });
  afterEach(() => { vi.useRealTimers(); vi.unstubAllGlobals(); });

  it('has not answered while its parts are not there', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('<html>Not Found</html>', { status: 404 })));
    await expect(transport().call({ method: 'GET', path: '/status' })).rejects.toMatchObject({ status: 0, body: { code: NO_ANSWER } });
  });

  it('is told apart from one that knows no such thing', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify({ code: 'NOT_FOUND', title: 'No such inspection.' }), { status: 404 })));
    const fault = await transport().call({ method: 'GET', path: '/inspections/x' }).catch((one: unknown) => one);
    expect(fault).toBeInstanceOf(Problem);
    expect(fault).toMatchObject({ status: 404 });
  });

  it('is heard again after it refused the stream of events', () => {
    const states: boolean[] = [];
    const stop = transport().events(() => undefined, (open) => states.push(open));
    Stream.all[0]!.readyState = Stream.CLOSED;
    Stream.all[0]!.onerror();
    expect(Stream.all).toHaveLength(1);
    vi.advanceTimersByTime(AGAIN_MILLIS);
    expect(Stream.all).toHaveLength(2);
    Stream.all[1]!.onopen();
    expect(states).toEqual([false, true]);
    stop();
  });

  it('is not asked twice by a stream that the browser opens again itself', () => {
    const stop = transport().events(() => undefined, () => undefined);
    Stream.all[0]!.onerror();
    vi.advanceTimersByTime(AGAIN_MILLIS * 2);
    expect(Stream.all).toHaveLength(1);
    stop();
  });
});
