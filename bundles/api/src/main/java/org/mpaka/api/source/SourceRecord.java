package org.mpaka.api.source;

import java.util.regex.Pattern;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.alert.AlertAction;
import org.mpaka.api.alert.AlertCategory;
import org.mpaka.api.alert.AlertSubject;

/**
 * A record that may be the traveller's.
 *
 * @param reference under which the owner knows it: 1 to 48 of {@code A-Z a-z 0-9 . _ -}
 * @param kind by which part of the question it was found
 * @param score how sure the source is, 0 to 1; 1 for a number that is the same sign by sign
 * @param silent the lane is not told
 * @param subject whom or what the record is about, as far as the source tells
 * @param instruction what the owner asks to do, at most 500 characters; shown in the second line
 */
public record SourceRecord(
        String reference,
        SourceQuestion.Kind kind,
        double score,
        AlertCategory category,
        AlertAction action,
        boolean silent,
        AlertSubject subject,
        String legalBasis,
        String instruction) {
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9._-]{1,48}");
    private static final int LONGEST = 500;

    public SourceRecord {
        if (!REFERENCE.matcher(reference).matches())
            throw new MpakaException(ErrorCode.INVALID_CODE, "record", reference.length());
        if (!(score >= 0 && score <= 1)) throw new MpakaException(ErrorCode.INVALID_FIELD, "score", "0-1");
        if (legalBasis.length() > LONGEST) throw new MpakaException(ErrorCode.INVALID_FIELD, "legalBasis", "0-500");
        if (instruction.length() > LONGEST) throw new MpakaException(ErrorCode.INVALID_FIELD, "instruction", "0-500");
    }

    @Override
    public String toString() {
        return "SourceRecord " + category;
    }
}
