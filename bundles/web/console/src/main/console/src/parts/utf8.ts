/** The bytes of a text in UTF-8, as Base64: how bytes travel in JSON. */
export function base64(text: string): string {
  let signs = '';
  for (const byte of new TextEncoder().encode(text)) signs += String.fromCharCode(byte);
  return btoa(signs);
}
