import type { Slice } from './series';

const ROW = 26;
const LABEL = 106;
const WIDTH = 412;

/** Lying bars with their numbers beside them; a suppressed one is hatched, never zero. */
export function BarChart({ slices, nameOf, textOf, title, hidden }: {
  readonly slices: readonly Slice[];
  readonly nameOf: (value: string) => string;
  readonly textOf: (count: number) => string;
  readonly title: string;
  readonly hidden: string;
}) {
  const most = Math.max(1, ...slices.map((slice) => slice.count ?? 0));
  const room = WIDTH - LABEL - 70;
  return (
    <svg className="chart" viewBox={`0 0 ${WIDTH} ${slices.length * ROW + 4}`} role="img" aria-label={title}>
      {slices.map((slice, index) => {
        const y = index * ROW + 3;
        const width = slice.count === undefined ? 18 : Math.max(1, (slice.count / most) * room);
        return (
          <g key={slice.value}>
            <text x={LABEL - 8} y={y + 13} textAnchor="end">{clip(nameOf(slice.value))}</text>
            <rect x={LABEL} y={y} width={width} height="17" className={slice.count === undefined ? 'unknown' : slice.value === 'others' ? 's2' : slice.value === 'REFUSED' ? 'stop' : 's1'} />
            <text className="v" x={LABEL + width + 6} y={y + 13}>{slice.count === undefined ? hidden : textOf(slice.count)}</text>
          </g>
        );
      })}
    </svg>
  );
}

const LONGEST = 14;
/** The table beside the chart has the whole name. */
function clip(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
}
