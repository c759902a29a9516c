package org.mpaka.api.source;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;

/** What a source answered. */
public sealed interface SourceAnswer {
    /** Where the answer comes from. */
    enum Mode {
        ONLINE,
        OFFLINE_COPY
    }

    /**
     * @param records at least one, at most {@value #MOST}
     * @param asOf how old the data are
     */
    record Found(List<SourceRecord> records, Instant asOf, Mode mode) implements SourceAnswer {
        public static final int MOST = 20;

        public Found {
            records = List.copyOf(records);
            if (records.isEmpty() || records.size() > MOST)
                throw new MpakaException(ErrorCode.INVALID_FIELD, "records", "1-" + MOST);
        }
    }

    /** Everything asked for was looked for, and is not there. */
    record NotFound(Instant asOf, Mode mode) implements SourceAnswer {}

    /** @param reason in words that exist in all languages of the plug-in's catalogue */
    record NotDone(Sentence reason) implements SourceAnswer {}

    default <R> R fold(Function<Found, R> found, Function<NotFound, R> notFound, Function<NotDone, R> notDone) {
        if (this instanceof Found f) return found.apply(f);
        if (this instanceof NotFound n) return notFound.apply(n);
        return notDone.apply((NotDone) this);
    }
}
