/** Where the server gives the slip of a decided inspection. */
export function slipPage(inspection: string): string {
  return `/slips/${encodeURIComponent(inspection)}`;
}
