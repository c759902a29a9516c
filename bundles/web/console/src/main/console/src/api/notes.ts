import type { QueryClient } from '@tanstack/react-query';
import type { Calls } from './calls';
import { newKey } from './once';
import type { Inspection } from './types';

/** Adds a note to a case. Its words have one key until they are kept: sent again because the answer was lost, the note stands there once. */
export async function keepNote(api: Calls, client: QueryClient, { id, revision }: Inspection, text: string): Promise<Inspection> {
  const name = ['once', 'note', id, text];
  const key = client.getQueryData<string>(name) ?? newKey();
  client.setQueryData(name, key);
  const kept = await api.note(id, revision, text, key);
  client.removeQueries({ queryKey: name });
  return kept;
}
