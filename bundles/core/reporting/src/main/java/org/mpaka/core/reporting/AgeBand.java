package org.mpaka.core.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Broad age groups: those of the UN Provisional Guidelines on Standard International Age Classifications (ST/ESA/STAT/
 * SER.M/74, 1982) for the lowest degree of detail, with infants and 1–14 as one group.
 */
enum AgeBand {
    TO_14("0-14", 0, 14),
    TO_24("15-24", 15, 24),
    TO_44("25-44", 25, 44),
    TO_64("45-64", 45, 64),
    FROM_65("65+", 65, Integer.MAX_VALUE);

    private final String text;
    private final int youngest;
    private final int oldest;

    AgeBand(String text, int youngest, int oldest) {
        this.text = text;
        this.youngest = youngest;
        this.oldest = oldest;
    }

    static AgeBand of(int years) {
        return Arrays.stream(values())
                .filter(band -> years <= band.oldest)
                .findFirst()
                .orElse(FROM_65);
    }

    static Optional<AgeBand> find(String text) {
        return Arrays.stream(values()).filter(band -> band.text.equals(text)).findFirst();
    }

    static List<String> texts() {
        return Arrays.stream(values()).map(band -> band.text).toList();
    }

    int youngest() {
        return youngest;
    }

    int oldest() {
        return oldest;
    }

    @Override
    public String toString() {
        return text;
    }
}
