package org.mpaka.devices.pagereader;

import java.util.List;

/**
 * What became of a document that was laid on the reader.
 *
 * @param lines of the machine-readable zone; empty when it was not read
 * @param pictured whether there is a picture of its page
 */
record LaidDocument(long number, Outcome outcome, List<String> lines, boolean pictured) {
    LaidDocument {
        lines = List.copyOf(lines);
    }

    enum Outcome {
        READ,
        /** It lay there, but no zone was found on it. */
        NO_ZONE,
        /** It was taken away before it was read. */
        TORN_OFF
    }

    @Override
    public String toString() {
        return "LaidDocument " + number;
    }
}
