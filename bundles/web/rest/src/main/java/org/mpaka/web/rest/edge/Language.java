package org.mpaka.web.rest.edge;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** The languages the product speaks. */
public final class Language {
    public static final Locale DEFAULT = Locale.ENGLISH;

    public static final List<Locale> SPOKEN =
            List.of(DEFAULT, Locale.FRENCH, Locale.forLanguageTag("sw"), Locale.forLanguageTag("rn"));

    /** More languages than anybody reads. */
    private static final int LONGEST = 256;

    private Language() {}

    /** The one of a reader's languages that is spoken and that he likes best; English if none is. */
    public static Locale of(@Nullable HttpHeaders request) {
        return ofAcceptable(request == null ? null : request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /**
     * Read here and not by the HTTP layer, which fails on text it does not understand, and would fail again on the
     * error's own answer.
     *
     * @param header as {@code Accept-Language} has it
     */
    static Locale ofAcceptable(@Nullable String header) {
        if (header == null || header.isBlank() || header.length() > LONGEST) return DEFAULT;
        try {
            return LanguageRange.parse(header).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .map(Language::spoken)
                    .filter(found -> found != null)
                    .findFirst()
                    .orElse(DEFAULT);
        } catch (IllegalArgumentException e) {
            return DEFAULT;
        }
    }

    /** This language if it is spoken, English otherwise. */
    public static Locale spokenOr(Locale wanted) {
        var found = spoken(wanted);
        return found == null ? DEFAULT : found;
    }

    private static @Nullable Locale spoken(Locale wanted) {
        return SPOKEN.stream()
                .filter(one -> one.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(null);
    }
}
