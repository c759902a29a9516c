package org.mpaka.api.passenger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.Sentence;

/**
 * What became of a file.
 *
 * @param quarantined where it waits for a person, when a message could not be taken
 */
public record TakenFile(
        List<TakenList> lists, List<Sentence> repairs, List<ListFault> faults, Optional<UUID> quarantined) {
    public TakenFile {
        lists = List.copyOf(lists);
        repairs = List.copyOf(repairs);
        faults = List.copyOf(faults);
    }

    /** What became of one message. */
    public record TakenList(
            Outcome outcome,
            UUID journey,
            String kind,
            String voyage,
            int added,
            int changed,
            int cancelled,
            List<Sentence> notes) {
        public TakenList {
            notes = List.copyOf(notes);
        }
    }

    /** New to this post, or not. */
    public enum Outcome {
        /** The first message on this journey. */
        NEW,
        /** Added to, or changed, a journey that was known. */
        AMENDED,
        /** The same was taken before: nothing was done. */
        DUPLICATE
    }
}
