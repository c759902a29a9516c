package org.mpaka.core.traveller;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.Sentence;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.inspection.InspectionFacts;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.Direction;
import org.mpaka.core.traveller.RegisterHistory.Past;

/**
 * What of a past fails and what is only said; the reasons are in the bundle's README.
 *
 * @param completeSince since when the register holds the entries of all posts
 * @param twiceWithin how soon after a crossing the same one again is a doubt
 */
record HistoryFindings(PostTimes times, Optional<LocalDate> completeSince, Duration twiceWithin) {
    /** The longest ordinary stay: who entered before it has left or holds a permit that says so. */
    private static final int LONGEST_STAY_DAYS = 180;

    /** An answer and why. */
    record Finding(CheckAnswer answer, Sentence reason) {}

    Finding of(Past past, TravelDocument document, InspectionFacts facts) {
        return failure(past, document, facts)
                .map(reason -> new Finding(CheckAnswer.FAILED, reason))
                .orElseGet(() -> new Finding(CheckAnswer.PASSED, said(past, document, facts)));
    }

    private Optional<Sentence> failure(Past past, TravelDocument document, InspectionFacts facts) {
        if (!past.othersWithDocument().isEmpty())
            return Optional.of(Sentence.of(
                    "history.document-of-another",
                    "persons",
                    past.othersWithDocument().size()));
        return twice(past, facts)
                .or(() -> facts.direction() == Direction.ENTRY
                        ? entryWithoutExit(past)
                        : overstay(past).or(() -> exitWithoutEntry(past, document, facts)));
    }

    private Optional<Sentence> twice(Past past, InspectionFacts facts) {
        return past.lastAdmission()
                .filter(last -> last.direction() == facts.direction())
                .filter(last -> Duration.between(last.at(), facts.at()).compareTo(twiceWithin) < 0)
                .map(last -> Sentence.of(
                        facts.direction() == Direction.ENTRY ? "history.entry-just-now" : "history.exit-just-now",
                        "minutes",
                        Duration.between(last.at(), facts.at()).toMinutes(),
                        "lane",
                        last.lane()));
    }

    private Optional<Sentence> entryWithoutExit(Past past) {
        return past.history()
                .openEntry()
                .filter(HistoryFindings::isLimited)
                .map(entry -> past.history().overstayDays() > 0
                        ? Sentence.of(
                                "history.entry-without-exit-overstay",
                                "date",
                                times.day(entry),
                                "days",
                                past.history().overstayDays())
                        : Sentence.of("history.entry-without-exit", "date", times.day(entry), "post", entry.post()));
    }

    private Optional<Sentence> overstay(Past past) {
        int days = past.history().overstayDays();
        return past.history()
                .openEntry()
                .filter(entry -> days > 0)
                .flatMap(Crossing::permittedUntil)
                .map(until -> Sentence.of("history.overstay", "days", days, "until", until));
    }

    private Optional<Sentence> exitWithoutEntry(Past past, TravelDocument document, InspectionFacts facts) {
        if (!lacksEntry(past, document) || completeSince.isEmpty()) return Optional.empty();
        var since = completeSince.get();
        var last = past.lastAdmission().map(times::day);
        boolean provesIt = last.map(day -> !day.isBefore(since))
                .orElse(!times.day(facts.at()).minusDays(LONGEST_STAY_DAYS).isBefore(since));
        return provesIt ? Optional.of(Sentence.of("history.exit-without-entry")) : Optional.empty();
    }

    /** Citizens need no entry: they may have been born here. */
    private boolean lacksEntry(Past past, TravelDocument document) {
        return past.history().openEntry().isEmpty() && !document.nationality().equals(times.country());
    }

    private Sentence said(Past past, TravelDocument document, InspectionFacts facts) {
        var plain = plain(past, document, facts);
        int namesakes = past.history().sameNameAndBirth().size();
        return namesakes == 0
                ? plain
                : new Sentence(plain.code() + "-namesake", plain.arguments()).with("others", namesakes);
    }

    private Sentence plain(Past past, TravelDocument document, InspectionFacts facts) {
        boolean leaving = facts.direction() == Direction.EXIT;
        if (leaving && lacksEntry(past, document)) return Sentence.of("history.no-entry");
        if (past.tally().isEmpty()) return Sentence.of("history.first");
        var tally = past.tally().get();
        var open = past.history().openEntry();
        if (open.isPresent())
            return Sentence.of(leaving ? "history.in-country" : "history.open-entry", "date", times.day(open.get()));
        return Sentence.of(
                tally.crossings() == 1 ? "history.clear-one" : "history.clear",
                "crossings",
                tally.crossings(),
                "since",
                times.day(tally.firstAt()).getYear());
    }

    private static boolean isLimited(Crossing entry) {
        return entry.stayDays().isPresent() || entry.permittedUntil().isPresent();
    }
}
