package org.mpaka.core.alert.screening;

/** Letters inserted, left out, replaced, or swapped with their neighbour (optimal string alignment). */
final class EditDistance {
    private EditDistance() {}

    /** How many edits a word of this length may have: none up to 3 letters, one up to 5, else two. */
    static int allowed(int length) {
        if (length <= 3) return 0;
        return length <= 5 ? 1 : 2;
    }

    /** The distance, or {@code limit + 1} when it is greater than the limit. */
    static int between(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) return limit + 1;
        int width = b.length() + 1;
        int[] before = new int[width];
        int[] above = new int[width];
        int[] row = new int[width];
        for (int j = 0; j < width; j++) above[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int best = i;
            for (int j = 1; j < width; j++) {
                row[j] = cell(a, b, i, j, before, above, row[j - 1]);
                best = Math.min(best, row[j]);
            }
            if (best > limit) return limit + 1;
            int[] free = before;
            before = above;
            above = row;
            row = free;
        }
        return Math.min(above[b.length()], limit + 1);
    }

    private static int cell(String a, String b, int i, int j, int[] before, int[] above, int left) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(above[j - 1] + (same ? 0 : 1), Math.min(above[j], left) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, before[j - 2] + 1) : least;
    }
}
