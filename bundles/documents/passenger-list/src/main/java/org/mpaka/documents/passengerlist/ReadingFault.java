package org.mpaka.documents.passengerlist;

import org.mpaka.api.Sentence;
import org.mpaka.api.passenger.ListFault;

/** Why a message cannot be taken. */
final class ReadingFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient ListFault fault;

    private ReadingFault(ListFault fault) {
        super(fault.what().code(), null, false, false);
        this.fault = fault;
    }

    /** @param what of the sentence {@code passenger-list.fault.<what>} */
    static ReadingFault at(int segment, String tag, int element, String what) {
        return new ReadingFault(
                new ListFault(segment, word(tag), element, Sentence.of("passenger-list.fault." + what)));
    }

    static ReadingFault at(Segment segment, int element, String what) {
        return at(segment.number(), segment.tag(), element, what);
    }

    ReadingFault with(String slot, Object value) {
        return new ReadingFault(new ListFault(
                fault.segment(), fault.tag(), fault.element(), fault.what().with(slot, value)));
    }

    /** A tag is three letters; what is not may be anything. */
    private static String word(String tag) {
        return tag.matches("[A-Z]{3}") ? tag : "";
    }

    ListFault fault() {
        return fault;
    }
}
