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
