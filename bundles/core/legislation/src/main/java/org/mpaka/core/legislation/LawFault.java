package org.mpaka.core.legislation;

import java.util.TreeMap;
import org.mpaka.api.Sentence;

/** What is wrong in a law file, and where. @param line from 1; 0 when it concerns the whole file */
record LawFault(String file, int line, Sentence what) {
    /** @param code of a sentence {@code law.fault.…} */
    static Sentence because(String code) {
        return Sentence.of("law.fault." + code);
    }

    static Sentence because(String code, String slot, Object value) {
        return because(code).with(slot, value);
    }

    static Sentence because(String code, String slot, Object value, String slot2, Object value2) {
        return because(code).with(slot, value).with(slot2, value2);
    }

    /** For the log: law is nobody's secret. */
    @Override
    public String toString() {
        return file + ":" + line + " " + what.code() + " " + new TreeMap<>(what.arguments());
    }

    Sentence sentence() {
        var refused = line > 0
                ? Sentence.of("law.refused", "file", file, "line", line)
                : Sentence.of("law.refused-file", "file", file);
        return refused.with("what", what);
    }
}
