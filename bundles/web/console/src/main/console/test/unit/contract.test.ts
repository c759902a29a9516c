import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callsOver } from '../../src/api/calls';
import type { Call } from '../../src/api/transport';

type Described = { readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly parameters?: readonly { readonly in: string; readonly name: string; readonly required?: boolean }[] }>>>> };
const DESCRIBED = JSON.parse(readFileSync(join(import.meta.dirname, '../../../../../../rest/src/main/openapi/openapi.json'), 'utf8')) as Described;

function operation({ method, path }: Call) {
  const parts = path.split('/');
  const fits = (template: string) => {
    const wanted = template.split('/');
    return wanted.length === parts.length && wanted.every((part, index) => part.startsWith('{') || part === parts[index]);
  };
  // a literal path goes before one with a placeholder, as the server matches them
  const template = Object.keys(DESCRIBED.paths).filter(fits).sort((a, b) => a.split('{').length - b.split('{').length)[0];
  return template ? DESCRIBED.paths[template]![method.toLowerCase()] : undefined;
}

/** A call on a printed page takes the page's whole path. */
const PAGES: Readonly<Partial<Record<string, readonly string[]>>> = { printAt: ['/slips/a', '/permit-pages/a', '/permit-pages/a/receipts/b'] };

describe('the requests of the console', () => {
  const made: Call[] = [];
  const calls = callsOver({ call: async <T>(call: Call) => { made.push(call); return { items: [] } as T; }, events: () => () => undefined });

  it.each(Object.keys(calls) as (keyof typeof calls)[])('finds %s in the server’s description, with every parameter it sends', async (name) => {
    made.length = 0;
    for (const first of PAGES[name] ?? ['a']) await (calls[name] as (...args: unknown[]) => Promise<unknown>)(first, 'b', 'c', 'd', 'e');
    expect(made).not.toHaveLength(0);
    for (const call of made) {
      const described = operation(call);
      expect(described, `${call.method} ${call.path}`).toBeDefined();
      const known = (described!.parameters ?? []).filter((parameter) => parameter.in === 'query').map((parameter) => parameter.name);
      if (call.query && typeof call.query === 'object') expect(known).toEqual(expect.arrayContaining(Object.keys(call.query)));
    }
  });
});
