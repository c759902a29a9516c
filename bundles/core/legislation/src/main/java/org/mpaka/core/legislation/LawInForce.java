package org.mpaka.core.legislation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mpaka.api.CountryCode;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.LawRow;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleId;
import org.mpaka.api.legislation.Ruling;

/** A country's law with its region's, as it stands: it never changes, another law is another one of these. */
final class LawInForce {
    static final RuleId NO_LAW = RuleId.of("MPAKA-NO-LAW");
    /** Days whose rows are kept at hand; a year of replay fits. */
    private static final int DAYS = 500;

    private final CountryCode country;
    private final List<Law> laws;
    private final String version;
    private final RuleWatch watch;
    private final ConcurrentHashMap<LocalDate, DatedParameters> days = new ConcurrentHashMap<>();

    /** @param laws the country's, then its region's; empty when there is none */
    LawInForce(CountryCode country, List<Law> laws, RuleWatch watch) {
        this.country = country;
        this.watch = watch;
        this.laws = List.copyOf(laws);
        version = laws.stream().map(law -> law.country() + ":" + law.version()).collect(Collectors.joining("+"));
    }

    CountryCode country() {
        return country;
    }

    String version() {
        return version;
    }

    /** The version this law would have if the country's book had another text. */
    String version(CountryCode book, String text) {
        return laws.stream()
                .map(law -> law.country()
                        + ":"
                        + (law.country().equals(book) ? text + "." + LawTexts.rules(law.version()) : law.version()))
                .collect(Collectors.joining("+"));
    }

    List<Law> laws() {
        return laws;
    }

    /** The country's own book. */
    Optional<Law> own() {
        return laws.stream().filter(law -> law.country().equals(country)).findFirst();
    }

    Stream<LawRow> rows() {
        return laws.stream().flatMap(law -> law.rows().stream());
    }

    /** What a key has on each day: the country's rows, and where there are none its region's. */
    List<LawRow> of(String table, String key) {
        var all = new ArrayList<LawRow>();
        for (var law : laws) {
            var more = law.rows().stream()
                    .filter(row -> row.value().table().equals(table)
                            && row.value().key().equals(key))
                    .toList();
            for (var own : List.copyOf(all))
                more = more.stream()
                        .flatMap(row -> Law.outside(row, own.value().inForce()).stream())
                        .toList();
            all.addAll(more);
        }
        return all;
    }

    LawInForce amended(List<LawAmendment> amendments) {
        return new LawInForce(
                country,
                laws.stream()
                        .map(law -> law.country().equals(country) ? law.amended(amendments) : law.endedBy(amendments))
                        .toList(),
                watch);
    }

    DatedParameters on(LocalDate day) {
        var known = days.get(day);
        if (known != null) return known;
        if (days.size() >= DAYS) days.clear();
        return days.computeIfAbsent(day, any -> new DatedParameters(laws, any));
    }

    Ruling rule(LegalFacts facts) {
        var parameters = on(facts.on());
        var answers = new ArrayList<>(Judge.ask(laws, facts, parameters, watch));
        if (laws.isEmpty())
            answers.add(Judge.referral(
                    NO_LAW,
                    LegalArea.POINT_OF_ENTRY,
                    ReferralReason.OTHER,
                    Sentence.of("law.no-law", "country", country)));
        // hours turn nobody back who asks for protection
        if (!facts.declaration().asksForAsylum())
            new PostHours(country).answer(facts, parameters).ifPresent(answers::add);
        answers.sort(Comparator.comparing(RuleAnswer::area));
        var leading = Lead.of(facts, answers);
        if (!answers.contains(leading)) answers.add(leading);
        answers.sort(Comparator.comparing(RuleAnswer::area));
        var travellerClass = TravellerClassifier.classify(country, facts, parameters);
        return new Ruling(country, facts.on(), travellerClass, leading, answers, version);
    }
}
