package org.mpaka.core.screening;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import org.mpaka.core.screening.index.LiveSegment;
import org.mpaka.core.screening.index.SegmentFile;

/** Writes and reads an index as it lies in memory, for a quick start; the caller opens and closes the channels. */
public final class Snapshot {
    private Snapshot() {}

    /** Writes the index as it is now; it may change meanwhile. */
    public static void write(ScreeningIndex index, WritableByteChannel to) throws IOException {
        SegmentFile.write(index.segments(), to);
    }

    /**
     * @throws IOException also when it is no snapshot of this version, cut off, or damaged: the index is to be built from
     *     the register then
     */
    public static ScreeningIndex read(ReadableByteChannel from) throws IOException {
        LiveSegment[] segments = SegmentFile.read(from);
        return new ScreeningIndex(segments);
    }
}
