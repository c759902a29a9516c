export type Piece = { readonly text: string; readonly differs: boolean };

/** Both texts cut where they differ, by their longest common subsequence; blanks are never marked alone. */
export function differing(left: string, right: string): readonly [readonly Piece[], readonly Piece[]] {
  const rows = left.length + 1;
  const columns = right.length + 1;
  const longest = Array.from({ length: rows }, () => new Uint16Array(columns));
  for (let row = left.length - 1; row >= 0; row--) {
    for (let column = right.length - 1; column >= 0; column--) {
      longest[row]![column] = left[row] === right[column] ? longest[row + 1]![column + 1]! + 1 : Math.max(longest[row + 1]![column]!, longest[row]![column + 1]!);
    }
  }
  // nearly nothing in common: whole values read better than a scatter of letters
  if (longest[0]![0]! < Math.max(left.length, right.length) / 2) return [piece(left), piece(right)];
  const keptLeft = new Set<number>();
  const keptRight = new Set<number>();
  for (let row = 0, column = 0; row < left.length && column < right.length;) {
    if (left[row] === right[column]) {
      keptLeft.add(row++);
      keptRight.add(column++);
    } else if (longest[row + 1]![column]! >= longest[row]![column + 1]!) row++;
    else column++;
  }
  return [cut(left, keptLeft), cut(right, keptRight)];
}

const piece = (text: string): readonly Piece[] => (text ? [{ text, differs: true }] : []);

function cut(text: string, kept: ReadonlySet<number>): readonly Piece[] {
  const pieces: { text: string; differs: boolean }[] = [];
  [...text].forEach((letter, index) => {
    const differs = !kept.has(index) && letter !== ' ';
    const last = pieces.at(-1);
    if (last && last.differs === differs) last.text += letter;
    else pieces.push({ text: letter, differs });
  });
  return pieces;
}

/** What stands between the names of one person. */
const BETWEEN = ' · ';

/** Names cut where they differ: word by word, in whatever order; a word without a counterpart differs as a whole. */
export function differingNames(left: string, right: string): readonly [readonly Piece[], readonly Piece[]] {
  return [against(left, wordsOf(right)), against(right, wordsOf(left))];
}

const wordsOf = (text: string): readonly string[] => text.split(BETWEEN).flatMap((name) => name.split(' ')).filter(Boolean);

function against(text: string, others: readonly string[]): readonly Piece[] {
  const pieces = text.split(/(?<= )|(?= )/).flatMap((word): readonly Piece[] => {
    if (!/[^ ·]/.test(word) || others.includes(word)) return [{ text: word, differs: false }];
    const cuts = others.map((other) => differing(word, other)[0]);
    const kept = (one: readonly Piece[]) => one.reduce((sum, { text: part, differs }) => sum + (differs ? 0 : part.length), 0);
    return cuts.reduce((best, one) => (kept(one) > kept(best) ? one : best), piece(word));
  });
  return pieces.reduce<readonly Piece[]>((joined, next) => {
    const last = joined.at(-1);
    return last && last.differs === next.differs ? [...joined.slice(0, -1), { text: last.text + next.text, differs: last.differs }] : [...joined, next];
  }, []);
}
