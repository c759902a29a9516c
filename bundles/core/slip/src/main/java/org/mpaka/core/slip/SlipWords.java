package org.mpaka.core.slip;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mpaka.api.CountryCode;
import org.mpaka.api.NodeIdentity.Mode;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sentence;
import org.mpaka.api.Sentences;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.inspection.Decision;
import org.mpaka.api.inspection.DecisionRecord;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.legislation.Citation;
import org.mpaka.api.traveller.Direction;

/** Puts a decided inspection into words of one language. */
final class SlipWords {
    private static final int MOST_CITATIONS = 2;

    private final Sentences sentences;
    private final Locale locale;
    private final ZoneId zone;

    SlipWords(Sentences sentences, Locale locale, ZoneId zone) {
        this.sentences = sentences;
        this.locale = locale;
        this.zone = zone;
    }

    SlipText text(
            Inspection inspection,
            DecisionRecord decision,
            Optional<LocalDate> until,
            Optional<RefusalGrounds.Ground> ground,
            String post,
            Mode mode) {
        boolean exit = inspection.shift().direction() == Direction.EXIT;
        boolean refused = decision.decision() instanceof Decision.Refuse;
        String title = refused ? "slip.title.refusal" : exit ? "slip.title.exit" : "slip.title.entry";
        String verdict = refused ? "slip.refused" : exit ? "slip.left" : "slip.admitted";
        return new SlipText(
                country(inspection.shift().post().country()) + " · " + post,
                say(title),
                say(verdict),
                decision.decision().fold(admit -> stay(admit, until, exit), refer -> List.of(), refuse -> Stream.concat(
                                ground.map(RefusalGrounds.Ground::name).stream()
                                        .map(name -> sentences.say(name, locale)),
                                Stream.of(refuse.reason()))
                        .toList()),
                lines(inspection, decision),
                ground.map(RefusalGrounds.Ground::citations)
                        .or(() -> inspection.ruling().map(ruling -> ruling.leading()
                                .citations()))
                        .map(SlipWords::basis)
                        .orElse(List.of()),
                say(refused ? "slip.footer.refusal" : "slip.footer"),
                mode == Mode.LIVE
                        ? Optional.empty()
                        : Optional.of(say("slip.watermark." + mode.name().toLowerCase(Locale.ROOT))));
    }

    private List<String> stay(Decision.Admit admit, Optional<LocalDate> until, boolean exit) {
        var detail = new ArrayList<String>();
        if (!exit && until.isPresent())
            detail.add(sentences.say(
                    Sentence.of("slip.until", "days", admit.stayDays().orElse(0), "date", date(until.get())), locale));
        else if (!exit) detail.add(say("slip.unlimited"));
        detail.addAll(admit.conditions());
        return detail;
    }

    private List<SlipText.Line> lines(Inspection inspection, DecisionRecord decision) {
        var lines = new ArrayList<SlipText.Line>();
        inspection.reading().document().ifPresent(document -> person(document, lines));
        var at = decision.at().atZone(zone);
        line(
                lines,
                "slip.at",
                date(at.toLocalDate()) + ", "
                        + DateTimeFormatter.ofPattern("HH:mm", locale).format(at));
        line(lines, "slip.lane", inspection.shift().lane());
        line(lines, "slip.officer", decision.byName());
        line(lines, "slip.number", inspection.id().toString());
        return lines;
    }

    private void person(TravelDocument document, List<SlipText.Line> lines) {
        line(lines, "slip.name", name(document.names()));
        line(lines, "slip.nationality", country(document.nationality()));
        line(lines, "slip.document", document.number() + " · " + country(document.issuer()));
    }

    /** What stands on the second sheet and those after it. */
    static Optional<String> copy(Sentences sentences, Locale locale, int copy) {
        return copy < 2
                ? Optional.empty()
                : Optional.of(sentences.say(Sentence.of("slip.copy", "number", copy), locale));
    }

    static String name(PersonNames names) {
        return (names.surname() + " " + names.givenNames()).strip();
    }

    private static List<String> basis(List<Citation> citations) {
        return citations.stream()
                .map(citation -> citation.title()
                        + citation.article().map(article -> ", " + article).orElse(""))
                .distinct()
                .limit(MOST_CITATIONS)
                .toList();
    }

    /** By the Java runtime's names where ISO has the code; the code itself for the special ones. */
    String country(CountryCode code) {
        String iso = code.value().equals("D") ? "DEU" : code.value();
        return Arrays.stream(Locale.getISOCountries())
                .map(country -> new Locale("", country))
                .filter(country -> country.getISO3Country().equals(iso))
                .findFirst()
                .map(country -> country.getDisplayCountry(locale))
                .orElse(code.value());
    }

    private String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    private void line(List<SlipText.Line> lines, String label, String value) {
        lines.add(new SlipText.Line(say(label), value));
    }

    private String say(String code) {
        return sentences.say(Sentence.of(code), locale);
    }
}
