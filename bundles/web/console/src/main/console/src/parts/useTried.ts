import { useEffect, useState } from 'react';

/** Whether a form was tried to be sent. A try that leaves faults leads to the first field that is wrong, the next one to the next. */
export function useTried(): readonly [tried: boolean, tryNow: () => void] {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (!times) return;
    const scope = [...document.querySelectorAll('.dlg')].at(-1) ?? document;
    const wrong = [...scope.querySelectorAll<HTMLElement>('[aria-invalid=true]')];
    const present = times > 1 ? wrong.indexOf(document.activeElement as HTMLElement) : -1;
    wrong[(present + 1) % wrong.length]?.focus();
  }, [times]);
  return [times > 0, () => setTimes((before) => before + 1)];
}
