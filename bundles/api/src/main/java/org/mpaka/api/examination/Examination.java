package org.mpaka.api.examination;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.UserId;
import org.mpaka.api.inspection.InspectionId;

/**
 * What an officer found when he compared a document with its description. It decides nothing.
 *
 * @param revision counts up with every recording
 * @param reference identifier of the description
 * @param findings one a feature at most; features that are not among them were not looked at
 * @param resembles identifier of the known forgery it looks like, in the officer's judgement
 */
public record Examination(
        InspectionId inspection,
        int revision,
        String reference,
        List<Finding> findings,
        Optional<String> resembles,
        UserId by,
        String byName,
        Instant at) {
    public Examination {
        findings = List.copyOf(findings);
    }

    /** What a feature is like in the document in hand. */
    public enum Seen {
        AGREES,
        DIFFERS,
        /** Worn, covered, or there is no such lamp here. */
        CANNOT_BE_SEEN
    }

    /**
     * What was found of one feature.
     *
     * @param note in the officer's words, at most {@value #LONGEST_NOTE} characters
     */
    public record Finding(String feature, Seen seen, Optional<String> note) {
        public static final int LONGEST_NOTE = 500;

        public Finding {
            note = note.map(String::strip).filter(words -> !words.isEmpty());
            if (note.filter(words -> words.length() > LONGEST_NOTE).isPresent())
                throw new MpakaException(ErrorCode.INVALID_FIELD, "note", "1-" + LONGEST_NOTE);
        }

        @Override
        public String toString() {
            return "Finding " + feature;
        }
    }

    /**
     * What is to be recorded.
     *
     * @param revision of the examination that was seen; 0 when there was none
     */
    public record Draft(int revision, String reference, List<Finding> findings, Optional<String> resembles) {
        /** @throws MpakaException {@code INVALID_FIELD} when a feature is there twice, or nothing was found */
        public Draft {
            findings = List.copyOf(findings);
            var features = new HashSet<String>();
            if (findings.isEmpty() || !findings.stream().map(Finding::feature).allMatch(features::add))
                throw new MpakaException(ErrorCode.INVALID_FIELD, "findings", "1");
        }
    }

    @Override
    public String toString() {
        return "Examination of " + inspection;
    }
}
