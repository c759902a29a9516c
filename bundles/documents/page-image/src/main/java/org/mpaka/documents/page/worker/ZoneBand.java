package org.mpaka.documents.page.worker;

import java.util.Optional;

/**
 * Finds the zone in a picture: its lines are the only ones on a page without a gap from edge to edge, since blanks are
 * printed as fillers (Doc 9303-3 section 4). So the rows with the longest unbroken run of strokes are looked for, after
 * the angle at which rows and gaps differ most.
 */
final class ZoneBand {
    private static final int WIDTH = 600;
    private static final double STEEPEST = 6;
    private static final double STEP = 0.5;

    private ZoneBand() {}

    /** @return the zone with a margin, level; empty when there is nothing like it */
    static Optional<Picture> in(Picture page) {
        var small = page.scaledTo(WIDTH);
        double slope = slope(strokes(small), small.width(), small.height());
        var level = page.straightened(-slope);
        var flat = level.scaledTo(WIDTH);
        return band(strokes(flat), flat.width(), flat.height()).map(box -> {
            double scale = (double) level.width() / flat.width();
            return level.cut((int) (box[0] * scale), (int) (box[1] * scale), (int) Math.ceil(box[2] * scale), (int)
                    Math.ceil(box[3] * scale));
        });
    }

    /** How much darkness changes from left to right, which printed strokes do and shades don't. */
    static int[] strokes(Picture picture) {
        var strokes = new int[picture.width() * picture.height()];
        for (int y = 0; y < picture.height(); y++)
            for (int x = 1; x < picture.width() - 1; x++)
                strokes[y * picture.width() + x] = Math.abs(picture.at(x + 1, y) - picture.at(x - 1, y));
        return strokes;
    }

    /** In degrees, clockwise: where the sums of rows differ most. */
    static double slope(int[] strokes, int width, int height) {
        double best = 0;
        double most = -1;
        for (double degrees = -STEEPEST; degrees <= STEEPEST; degrees += STEP) {
            double rise = Math.tan(Math.toRadians(degrees));
            var sums = new long[height];
            for (int y = 0; y < height; y++)
                for (int x = 0; x < width; x += 2) {
                    int row = (int) Math.round(y - rise * (x - width / 2.0));
                    if (row >= 0 && row < height) sums[row] += strokes[y * width + x];
                }
            double difference = 0;
            for (int y = 1; y < height; y++) difference += Math.pow(sums[y] - sums[y - 1], 2);
            // level wins a tie: a straight scan is left as it is
            if (degrees == 0) difference *= 1.02;
            if (difference > most) {
                most = difference;
                best = degrees;
            }
        }
        return best;
    }

    /** @return left, top, right, bottom */
    private static Optional<int[]> band(int[] strokes, int width, int height) {
        double mean = 0;
        for (int stroke : strokes) mean += stroke;
        int threshold = (int) Math.max(12, 1.6 * mean / strokes.length);
        var runs = new int[height];
        var ends = new int[height];
        int longest = 0;
        for (int y = 0; y < height; y++) {
            int begin = -1;
            int last = -1;
            for (int x = 0; x < width; x++) {
                if (strokes[y * width + x] < threshold) continue;
                // a filler and the space around it are narrower than this
                if (last < 0 || x - last > width / 25) begin = x;
                last = x;
                if (last - begin > runs[y]) {
                    runs[y] = last - begin;
                    ends[y] = last;
                }
            }
            longest = Math.max(longest, runs[y]);
        }
        if (longest < width / 3) return Optional.empty();
        return lowest(runs, ends, longest, width, height);
    }

    private static Optional<int[]> lowest(int[] runs, int[] ends, int longest, int width, int height) {
        int gap = height / 12;
        int bottom = -1;
        int top = -1;
        int left = width;
        int right = 0;
        for (int y = height - 1; y >= 0; y--) {
            if (runs[y] < longest * 3 / 4) continue;
            if (bottom < 0) bottom = y;
            else if (top - y > gap || bottom - y > height * 2 / 5) break;
            top = y;
            left = Math.min(left, ends[y] - runs[y]);
            right = Math.max(right, ends[y]);
        }
        int margin = Math.max(6, width / 40);
        return Optional.of(new int[] {left - margin, top - margin, right + margin, bottom + margin});
    }
}
