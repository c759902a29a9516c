package org.mpaka.itests;

import java.util.Locale;

/** A distribution and the post it is tested as. */
enum Country {
    BURUNDI("mpaka-burundi", "BDI", "BDI-KOB", "bdi-kob-1"),
    TANZANIA("mpaka-tanzania", "TZA", "TZA-KAB", "tza-kab-1"),
    /** Invented Utopia: only for training. */
    TRAINING("mpaka-training", "UTO", "UTO-ANY", "uto-any-training");

    final String artifact;
    final String code;
    final String post;
    final String node;

    Country(String artifact, String code, String post, String node) {
        this.artifact = artifact;
        this.code = code;
        this.post = post;
        this.node = node;
    }

    /** Where its distribution is built. */
    String directory() {
        return name().toLowerCase(Locale.ROOT);
    }
}
