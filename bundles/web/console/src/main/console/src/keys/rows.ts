import { keyboard } from './dispatcher';

const ROWS = '.tb tbody tr, .qs > li';
const ACTS = 'button:not(:disabled), a[href]';
/** Rows that PageUp and PageDown pass over. */
const PAGE = 10;

/** What keeps its arrow keys for itself: lists, dates, choices, several lines of text. */
function ownsArrows(at: Element | null): boolean {
  return at !== null && at.closest('select, textarea, [role=combobox], [role=listbox], [role=menu], input[type=radio], .payload') !== null;
}

/** The rows one can walk through: those of the newest dialog, or of the screen where none is open. */
function rowsShown(): readonly HTMLElement[] {
  const scope = [...document.querySelectorAll('.dlg')].at(-1) ?? document.querySelector('main');
  return [...(scope?.querySelectorAll<HTMLElement>(ROWS) ?? [])];
}

/** A row is no stop of the Tab key; the arrows may rest on it. */
function readable(row: HTMLElement): HTMLElement {
  if (!row.hasAttribute('tabindex')) row.tabIndex = -1;
  return row;
}

function actsOf(row: HTMLElement): readonly HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>(ACTS)];
}

/**
 * Where an arrow key leads: up and down from row to row, sideways among what a row offers. Enter presses it by itself. A row
 * that offers nothing is stopped at as a whole, to be read.
 */
export function rowAfter(key: string, at: Element | null, rows: readonly HTMLElement[]): HTMLElement | undefined {
  const present = rows.findIndex((row) => row.contains(at));
  const column = present < 0 ? 0 : Math.max(0, actsOf(rows[present]!).findIndex((act) => act === at));
  const to = (row: HTMLElement | undefined, place: number) => row && (actsOf(row)[place] ?? actsOf(row)[0] ?? readable(row));
  const far = (rowsOn: number) => rows[Math.min(rows.length - 1, Math.max(0, present + rowsOn))];
  switch (key) {
    case 'ArrowDown': return to(rows[present + 1] ?? rows[0], column);
    case 'ArrowUp': return to(rows[present < 1 ? rows.length - 1 : present - 1], column);
    case 'PageDown': return to(far(PAGE), column);
    case 'PageUp': return present < 0 ? undefined : to(far(-PAGE), column);
    case 'Home': return present < 0 ? undefined : to(rows[0], column);
    case 'End': return present < 0 ? undefined : to(rows.at(-1), column);
    case 'ArrowRight':
    case 'ArrowLeft': {
      const onwards = (key === 'ArrowRight') === (document.documentElement.dir !== 'rtl');
      return present < 0 ? undefined : actsOf(rows[present]!)[column + (onwards ? 1 : -1)];
    }
    default: return undefined;
  }
}

/** Arrow keys walk through the rows of every table. */
export function listenForRows(target: Window): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || keyboard.covered) return;
    const at = document.activeElement;
    if (ownsArrows(at) || (at instanceof HTMLInputElement && event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    const next = rowAfter(event.key, at, rowsShown());
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.closest('tr, li')?.scrollIntoView?.({ block: 'nearest' });
  };
  target.addEventListener('keydown', onKey);
  return () => target.removeEventListener('keydown', onKey);
}
