package org.mpaka.core.screening.index;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import org.mpaka.core.screening.name.WordMap;
import org.mpaka.core.screening.name.Words;

/** Segments as a row of arrays with their lengths, a checksum at the end. */
public final class SegmentFile {
    /** "MPSC" and the version of everything that the arrays depend on: layout, sounds, keys. */
    private static final int MAGIC = 0x4D505302;

    private SegmentFile() {}

    public static void write(LiveSegment[] segments, WritableByteChannel to) throws IOException {
        var out = new ArrayWriter(to);
        out.integer(MAGIC);
        out.integer(segments.length);
        for (var live : segments) {
            var segment = live.segment();
            out.bytes(segment.words().lettersAndKinds());
            out.ints(segment.words().lengths());
            out.ints(segment.keys().start());
            out.ints(segment.keys().words());
            out.ints(segment.postingStart());
            out.ints(segment.postings());
            out.ints(segment.rows().heads());
            out.ints(segment.rows().words());
            out.ints(segment.wide());
            out.ints(widened(segment.nationalities()));
            out.ints(segment.yearStart());
            out.ints(segment.placeOf());
            out.ints(segment.placeWords());
            out.longs(live.dead());
        }
        out.end();
    }

    public static LiveSegment[] read(ReadableByteChannel from) throws IOException {
        var in = new ArrayReader(from);
        if (in.integer() != MAGIC) throw new IOException("no snapshot of this version");
        int count = in.integer();
        var raw = new ArrayList<RawSegment>();
        for (int i = 0; i < count; i++) raw.add(RawSegment.read(in));
        // nothing is made of the arrays before the checksum says that they are whole
        in.end();
        return raw.stream().map(RawSegment::segment).toArray(LiveSegment[]::new);
    }

    private record RawSegment(byte[] letters, int[][] columns, long[] dead) {
        private static final int COLUMNS = 12;

        static RawSegment read(ArrayReader in) throws IOException {
            var letters = in.bytes();
            var columns = new int[COLUMNS][];
            for (int i = 0; i < COLUMNS; i++) columns[i] = in.ints();
            return new RawSegment(letters, columns, in.longs());
        }

        LiveSegment segment() {
            var words = Words.of(letters, columns[0]);
            var segment = new Segment(
                    words,
                    new WordMap(words),
                    new KeyIndex(columns[1], columns[2]),
                    columns[3],
                    columns[4],
                    new Rows(columns[5], columns[6]),
                    columns[7],
                    narrowed(columns[8]),
                    columns[9],
                    columns[10],
                    columns[11]);
            return LiveSegment.of(segment, dead);
        }
    }

    private static int[] widened(short[] values) {
        var ints = new int[values.length];
        for (int i = 0; i < ints.length; i++) ints[i] = values[i];
        return ints;
    }

    private static short[] narrowed(int[] values) {
        var shorts = new short[values.length];
        for (int i = 0; i < shorts.length; i++) shorts[i] = (short) values[i];
        return shorts;
    }
}
