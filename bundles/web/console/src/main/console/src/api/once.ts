/** A new idempotency key: one for each intended act, kept while the act is tried again. */
export function newKey(): string {
  return crypto.randomUUID();
}
