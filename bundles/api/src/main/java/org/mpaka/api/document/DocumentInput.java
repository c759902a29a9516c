package org.mpaka.api.document;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/**
 * What was taken from a document.
 *
 * @param channel how it came in
 * @param lines the machine-readable zone, one line an item, untouched; empty when fields were keyed
 * @param fields keyed by hand where there is no machine-readable zone, or to overrule what was misread
 */
public record DocumentInput(Channel channel, List<String> lines, Optional<KeyedFields> fields) {
    /** More than any document format has. */
    public static final int MAXIMUM_CHARACTERS = 400;

    public DocumentInput {
        lines = List.copyOf(lines);
        if (lines.stream().mapToInt(String::length).sum() > MAXIMUM_CHARACTERS)
            throw new MpakaException(ErrorCode.TOO_LARGE, MAXIMUM_CHARACTERS);
    }

    /** How a document's text came in; shown as the source of every finding. */
    public enum Channel {
        READER,
        KEYBOARD_WEDGE,
        TYPED_MRZ,
        KEYED_FIELDS,
        /** Read from a photograph or scan of the page. */
        PAGE_IMAGE,
        SIMULATOR
    }

    @Override
    public String toString() {
        return "DocumentInput by " + channel;
    }
}
