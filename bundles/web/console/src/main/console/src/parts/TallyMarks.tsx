import type { Tally } from '../screens/inspection/outlook';
import { useTexts, type TextKey } from '../i18n/Texts';
import { Shape, type ShapeName } from './Shape';

const MARKS: readonly (readonly [keyof Tally, ShapeName, TextKey])[] = [
  ['passed', 'pass', 'tally.passed'], ['compare', 'compare', 'tally.compare'], ['failed', 'fail', 'tally.failed'],
  ['notPossible', 'notPossible', 'tally.notPossible'], ['notDone', 'notDone', 'tally.notDone'],
];

/** The answers counted, each by its shape; none is ever left out but the pairs to compare. */
export function TallyMarks({ tally }: { readonly tally: Tally }) {
  const { rich } = useTexts();
  return MARKS.filter(([name]) => name !== 'compare' || tally.compare > 0).map(([name, shape, text]) => (
    <span key={name} className={tally[name] === 0 ? 'zero' : ''}><Shape name={shape} size={16} />{tally[name] === 0 ? <><b aria-hidden="true">0</b><span className="unseen">{rich(text, { n: 0 })}</span></> : rich(text, { n: tally[name] })}</span>
  ));
}
