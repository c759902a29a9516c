package org.mpaka.core.alert.screening;

import java.util.ArrayList;
import java.util.List;

/** A shown and a listed number, both normalised, that are the same or read alike. */
record DocumentMatch(String shown, String listed) {
    static final double EXACT = 1;
    static final double READ_ALIKE = 0.9;

    boolean exact() {
        return shown.equals(listed);
    }

    double score() {
        return exact() ? EXACT : READ_ALIKE;
    }

    /** {@code O/0 I/1}: as shown, as listed. */
    String confusions() {
        List<String> confusions = new ArrayList<>();
        for (int i = 0; i < shown.length(); i++)
            if (shown.charAt(i) != listed.charAt(i)) confusions.add(shown.charAt(i) + "/" + listed.charAt(i));
        return String.join(" ", confusions);
    }

    @Override
    public String toString() {
        return "DocumentMatch";
    }
}
