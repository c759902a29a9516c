import { address } from '../../api/transport';

/** The slip opens in a tab of its own, from which the kiosk's browser prints without asking. */
export function printSlip(inspection: string, language: string): void {
  window.open(address(`/slips/${encodeURIComponent(inspection)}`, { language }), '_blank', 'noopener');
}
