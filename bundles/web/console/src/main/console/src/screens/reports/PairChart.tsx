import { roundUp, type Pair } from './series';

const WIDTH = 420;
const HEIGHT = 190;
const LEFT = 34;
const BOTTOM = 22;

/** Where the lines of a scale stand, of its height: persons are counted in whole numbers. */
export function sharesOf(top: number): readonly number[] {
  const parts = [4, 5, 3, 2].find((one) => top % one === 0) ?? 1;
  return Array.from({ length: parts + 1 }, (_, at) => at / parts);
}

/** Entry and exit side by side for each day; a suppressed cell is a hatched stump. */
export function PairChart({ pairs, nameOf, textOf, title }: {
  readonly pairs: readonly Pair[];
  readonly nameOf: (value: string) => string;
  readonly textOf: (count: number) => string;
  readonly title: string;
}) {
  const top = roundUp(Math.max(1, ...pairs.flatMap((pair) => [pair.entry ?? 0, pair.exit ?? 0])));
  const plot = HEIGHT - BOTTOM - 8;
  const step = (WIDTH - LEFT) / Math.max(1, pairs.length);
  const bar = Math.min(16, step * 0.42);
  const every = Math.ceil(pairs.length / 8);
  const column = (count: number | undefined, x: number, tone: string) => {
    const height = count === undefined ? 6 : (count / top) * plot;
    return <rect x={x} y={8 + plot - height} width={bar} height={height} className={count === undefined ? 'unknown' : tone} />;
  };
  return (
    <svg className="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
      {sharesOf(top).map((share) => (
        <g key={share}><path className="grid" d={`M${LEFT} ${8 + plot * (1 - share)}H${WIDTH}`} /><text x={LEFT - 5} y={12 + plot * (1 - share)} textAnchor="end">{textOf(Math.round(top * share))}</text></g>
      ))}
      {pairs.map((pair, index) => {
        const x = LEFT + step * index + (step - 2 * bar - 1) / 2;
        return <g key={pair.value}>{column(pair.entry, x, 's1')}{column(pair.exit, x + bar + 1, 's2')}{index % every === 0 && <text x={x + bar} y={HEIGHT - 6} textAnchor="middle">{nameOf(pair.value)}</text>}</g>;
      })}
    </svg>
  );
}
