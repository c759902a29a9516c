package org.mpaka.core.language;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.SentenceSource;

/** Turns what a slot holds into what a person reads: codes into names, ISO dates into dates, words of the program into words. */
final class Slots {
    private static final Set<String> STATES = Set.of("country", "issuer", "nationality", "partner");
    private static final Set<String> POSTS = Set.of("post", "other");
    private static final Set<String> WORDS = Set.of("permit", "document", "check", "0", "1", "2");
    private static final Set<String> DATES = Set.of("date", "since", "until", "on");
    private static final Set<String> COUNTS = Set.of("count", "total", "fee");
    private static final Pattern POST = Pattern.compile("[A-Z]{3}-[A-Z0-9]{2,8}");
    private static final Pattern STATE = Pattern.compile("[A-Z]{3}");
    /** {@code traveller 0192f7a0-…}: the identifier tells a person nothing. */
    private static final Pattern NUMBERED = Pattern.compile("([a-z]+) [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Pattern NUMBER = Pattern.compile("\\d{4,12}");

    private final SentenceSource words;
    private final Countries countries;
    private final Function<BorderPostId, Optional<String>> posts;

    /** @param posts what a point of entry is called */
    Slots(SentenceSource words, Function<BorderPostId, Optional<String>> posts) {
        this.words = words;
        this.countries = new Countries(words);
        this.posts = posts;
    }

    String said(String slot, String value, Locale locale) {
        if (Dates.isDay(value)) return Dates.day(value, locale);
        if (DATES.contains(slot) && Dates.isMonth(value)) return Dates.month(value, locale);
        if (STATES.contains(slot)) return countries.name(value, locale).orElse(value);
        if (POSTS.contains(slot) && POST.matcher(value).matches())
            return posts.apply(BorderPostId.of(value)).orElse(value);
        if (COUNTS.contains(slot) && NUMBER.matcher(value).matches())
            return NumberFormat.getIntegerInstance(locale).format(Long.parseLong(value));
        return WORDS.contains(slot) ? word(value, locale) : value;
    }

    /** The arguments of errors have no names: one of them may be a state, or a word with an identifier. */
    private String word(String value, Locale locale) {
        if (STATE.matcher(value).matches()) return countries.name(value, locale).orElse(value);
        var whole = find(value, locale);
        var numbered = NUMBERED.matcher(value);
        if (whole.isPresent() || !numbered.matches()) return whole.orElse(value);
        return find(numbered.group(1), locale).orElse(value);
    }

    private Optional<String> find(String value, Locale locale) {
        var kebab = value.replaceAll("(?<=[a-z])(?=[A-Z])|[ _]", "-").toLowerCase(Locale.ROOT);
        return words.pattern("word." + kebab, locale);
    }
}
