package org.mpaka.core.screening.index;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What is like the words that many rows have. Names are asked for about as often as they are borne: who asks for such a
 * word first works it out, and all others find it here. Of listed words only; nothing that was asked for is kept.
 */
final class NearWords {
    /** Fewer rows than this are not worth the room. */
    private static final int OFTEN = 16;

    private final Segment segment;
    /** For a word the words that are like it, each followed by how much. */
    private final AtomicReferenceArray<int @Nullable []> known;

    private final AtomicLong numbers = new AtomicLong();

    NearWords(Segment segment) {
        this.segment = segment;
        known = new AtomicReferenceArray<>(segment.words().size());
    }

    boolean isKept(int word) {
        return segment.postingStart()[word + 1] - segment.postingStart()[word] >= OFTEN;
    }

    /** Pairs of a word and its likeness, or null when nobody has asked yet. */
    int @Nullable [] of(int word) {
        return known.getAcquire(word);
    }

    void keep(int word, int[] pairs) {
        if (known.compareAndSet(word, null, pairs)) numbers.addAndGet(pairs.length);
    }

    /** Bytes it holds by now. */
    long bytes() {
        return 4 * (known.length() + numbers.get());
    }
}
