package org.mpaka.core.legislation;

import java.util.TreeMap;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;

/** What is wrong in a law file, and where. @param line from 1; 0 when it concerns the whole file */
record LawFault(String file, int line, String what) {
    /** What a value that cannot be read says of itself, its arguments in their order. */
    static String said(MpakaException e) {
        return e.code() + " " + new TreeMap<>(e.sentence().arguments()).values();
    }

    Sentence sentence() {
        return new MpakaException(ErrorCode.UNREADABLE_FILE, file, line, what).sentence();
    }
}
