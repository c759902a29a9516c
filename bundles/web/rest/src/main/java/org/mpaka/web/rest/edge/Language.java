package org.mpaka.web.rest.edge;

import java.util.List;
import java.util.Locale;

/** The languages the product speaks. */
public final class Language {
    public static final Locale DEFAULT = Locale.ENGLISH;

    public static final List<Locale> SPOKEN =
            List.of(DEFAULT, Locale.FRENCH, Locale.forLanguageTag("sw"), Locale.forLanguageTag("rn"));

    private Language() {}

    /** The first of a reader's languages that is spoken; English if none is. */
    public static Locale of(List<Locale> acceptable) {
        return acceptable.stream()
                .flatMap(wanted ->
                        SPOKEN.stream().filter(spoken -> spoken.getLanguage().equals(wanted.getLanguage())))
                .findFirst()
                .orElse(DEFAULT);
    }
}
