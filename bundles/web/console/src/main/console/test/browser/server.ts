import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFileSync, existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { FixturePost } from '../fixtures/post';

const DIST = join(import.meta.dirname, '../../dist');
const POLICY = join(import.meta.dirname, '../../../java/org/mpaka/web/console/internal/ContentPolicy.java');
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html;charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.json': 'application/json' };

/** The content policy as the bundle sends it, read from its source so that both cannot differ. */
export function contentPolicy(): string {
  const source = readFileSync(POLICY, 'utf8');
  const hash = /PRESS_STYLE_HASH = "([^"]+)"/.exec(source)![1]!;
  const directives = [...source.slice(source.indexOf('List.of(')).matchAll(/^\s*"([a-z-]+ .*)"?[,)]/gm)].map(([line]) => line.trim());
  return directives.map((line) => line.replace(/[,)]+;?$/, '').split('+').map((part) => part.trim().replace(/^"|"$/g, '').replace('PRESS_STYLE_HASH', hash).replace('REPORT_PATH', '/csp')).join('')).join('; ');
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

export type Stage = { readonly url: string; post: FixturePost; readonly reports: string[]; readonly asked: () => number; readonly open: () => number; /** Tells every open stream. */ readonly tell: (type: string, data: unknown) => void; readonly close: () => Promise<void> };

/** The built console over a fixture post, with the real policy, on a free port of the loopback interface. */
export async function openStage(): Promise<Stage> {
  const reports: string[] = [];
  let asked = 0;
  let open = 0;
  const streams = new Set<ServerResponse>();
  const tell = (type: string, data: unknown) => streams.forEach((stream) => stream.write(`event: ${type}\ndata: ${JSON.stringify(data)}\n\n`));
  const stage = { post: new FixturePost(), reports, asked: () => asked, open: () => open, tell };
  const policy = contentPolicy();
  const server: Server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      response.setHeader('Content-Security-Policy', policy);
      if (url.pathname === '/csp') {
        reports.push(await bodyOf(request));
        response.writeHead(204).end();
      } else if (url.pathname === '/api/v1/events') {
        response.writeHead(200, { 'Content-Type': 'text/event-stream' }).write(': open\n\n');
        streams.add(response);
        response.on('close', () => streams.delete(response));
      } else if (url.pathname.startsWith('/api/v1')) {
        asked++;
        open++;
        response.on('close', () => open--);
        const text = await bodyOf(request);
        const key = request.headers['idempotency-key'];
        const answer = stage.post.handle(request.method!, url.pathname.slice('/api/v1'.length), url.searchParams, text.startsWith('{') ? JSON.parse(text) : undefined, key ? String(key) : undefined);
        response.writeHead(answer.status, { 'Content-Type': answer.type ?? (answer.status >= 400 ? 'application/problem+json' : 'application/json') });
        response.end(answer.body === undefined ? '' : answer.type ? String(answer.body) : JSON.stringify(answer.body));
      } else {
        const path = join(DIST, url.pathname.replace('/console', ''));
        const file = extname(path) && existsSync(path) ? path : join(DIST, 'index.html');
        // as the bundle serves them: files are named by their content
        if (file !== join(DIST, 'index.html')) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
        response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
      }
    })();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(stage, { url, close: () => new Promise<void>((done) => { server.closeAllConnections(); server.close(() => done()); }) });
}
