import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/Api';
import type { Problem } from '../../api/problem';
import { useShift } from '../../api/queries';
import { address } from '../../api/transport';
import type { Printout } from '../../api/watch';
import { useTexts } from '../../i18n/Texts';
import { useAct } from '../../parts/useAct';

export type Printing = {
  /** Where the server gives the page as PDF: `/slips/…`. On the lane's printer if it has one, else by the browser. */
  readonly print: (page: string) => void;
  readonly byBrowser: () => void;
  /** What prints here; the browser when undefined. */
  readonly printer: string | undefined;
  readonly busy: boolean;
  readonly printout: Printout | undefined;
  readonly problem: Problem | undefined;
  readonly clear: () => void;
};

/** Prints on the printer of the shift's lane, and keeps what became of it until it is read. */
export function usePrinting(): Printing {
  const api = useApi();
  const { language } = useTexts();
  const lane = useShift().data?.lane;
  const printers = useQuery({ queryKey: ['printers', lane], queryFn: () => api.lanePrinters(lane ?? ''), enabled: lane !== undefined }).data ?? [];
  const { run, busy, problem, clear } = useAct();
  const [sent, setSent] = useState<{ readonly page: string; readonly printout?: Printout }>();
  // a tab of its own, from which the kiosk's browser prints without asking
  const usable = printers.find(({ condition }) => condition !== 'LOST');
  const open = (page: string) => { window.open(address(page, { language }), '_blank', 'noopener'); };
  const forget = () => { clear(); setSent(undefined); };
  return {
    busy, problem, printout: sent?.printout, printer: usable?.name,
    clear: forget,
    byBrowser: () => {
      const page = sent?.page;
      forget();
      if (page) open(page);
    },
    print: (page) => {
      if (lane === undefined || !usable) return open(page);
      if (busy) return;
      setSent({ page });
      run(() => api.printAt(page, lane, language), (printout) => setSent({ page, printout }));
    },
  };
}
