package org.mpaka.core.reporting;

import java.util.Locale;
import org.mpaka.api.ResourceSentences;
import org.mpaka.api.reporting.Dimension;

/** The words of a file in the reader's language, English where it has none. */
final class Headings {
    private static final ResourceSentences FILES =
            new ResourceSentences("org.mpaka.core.reporting.headings", Headings.class.getClassLoader());
    private final Locale locale;

    Headings(Locale locale) {
        this.locale = locale;
    }

    String of(Dimension dimension) {
        return say("report.dimension." + code(dimension));
    }

    String say(String code) {
        return FILES.pattern(code, locale).orElseThrow(() -> new IllegalStateException("no word for " + code));
    }

    static String code(Dimension dimension) {
        return dimension.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
