import { useKeys } from '../keys/useKeys';
import { Cap } from './Cap';

export type Tab<T extends string> = { readonly id: T; readonly label: string };

/** The parts of a room, each on a digit. */
export function Tabs<T extends string>({ tabs, at, onChoose, label }: { readonly tabs: readonly Tab<T>[]; readonly at: T; readonly onChoose: (id: T) => void; readonly label: string }) {
  useKeys(tabs.map((tab, index) => ({ key: String(index + 1), run: () => onChoose(tab.id) })));
  return (
    <nav className="tabs-bar" aria-label={label}>
      {tabs.map((tab, index) => (
        <button key={tab.id} type="button" className={tab.id === at ? 'on' : ''} aria-current={tab.id === at ? 'page' : undefined} onClick={() => onChoose(tab.id)}>
          <Cap name={String(index + 1)} />{tab.label}
        </button>
      ))}
    </nav>
  );
}
