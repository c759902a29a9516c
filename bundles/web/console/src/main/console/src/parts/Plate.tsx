import { Shape } from './Shape';

/** The direction of the lane, to be read from two metres: entry is filled, exit is outlined. Other rooms have their name. */
export function Plate({ text, direction }: { readonly text: string; readonly direction?: 'ENTRY' | 'EXIT' | undefined }) {
  return (
    <span className={`plate ${direction === 'EXIT' ? 'exit' : ''}`}>
      {direction === 'ENTRY' && <Shape name="arrow" size={22} />}
      {text}
      {direction === 'EXIT' && <Shape name="arrow" size={22} />}
    </span>
  );
}
