package org.mpaka.core.legislation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sex;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.legislation.BorderPost;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.HeldPermit;
import org.mpaka.api.traveller.TravellerHistory.History;

/**
 * What the law was asked about, without who it was about: no name, no number, no place, of adults well past every age
 * that laws speak of the year of birth alone.
 *
 * @param visa whether a visa was shown
 */
record LawCase(
        LocalDate on,
        Direction direction,
        BorderPostId post,
        Optional<Shown> document,
        Declaration said,
        boolean visa,
        boolean known,
        boolean openExit,
        int overstayDays,
        int daysInLast180,
        List<HeldPermit> permits,
        Optional<LocalTime> hour) {
    LawCase {
        permits = List.copyOf(permits);
    }

    private static final int WELL_PAST_EVERY_AGE = 25;
    private static final String LEFT_OUT = "*";

    /** The document without its number and holder. */
    record Shown(
            String code,
            DocumentType type,
            CountryCode issuer,
            CountryCode nationality,
            PartialDate birth,
            Sex sex,
            Optional<LocalDate> expiry) {}

    /** @param on the day whose law ruled @param hour at the post when the document was shown */
    static LawCase of(Inspection inspection, LocalDate on, LocalTime hour) {
        var said = inspection.declaration();
        var past = inspection.history();
        return new LawCase(
                on,
                inspection.shift().direction(),
                inspection.shift().post(),
                inspection.reading().document().map(document -> shown(document, on)),
                new Declaration(
                        said.purpose(),
                        said.mode(),
                        said.residence(),
                        Optional.empty(),
                        said.stayDays(),
                        said.yellowFeverCertificate(),
                        said.asksForAsylum(),
                        said.accompaniment(),
                        Optional.empty()),
                said.visaNumber().isPresent(),
                past.isPresent(),
                past.map(History::openExit).orElse(false),
                past.map(History::overstayDays).orElse(0),
                past.map(History::daysInLast180).orElse(0),
                past.map(History::permits).orElse(List.of()).stream()
                        .map(held -> new HeldPermit(held.kind(), LEFT_OUT, held.from(), held.until(), held.stayDays()))
                        .toList(),
                Optional.of(hour));
    }

    private static Shown shown(TravelDocument document, LocalDate on) {
        return new Shown(
                document.code(),
                document.type(),
                document.issuer(),
                document.nationality(),
                generalised(document.birth(), on),
                document.sex(),
                document.expiry());
    }

    private static PartialDate generalised(PartialDate birth, LocalDate on) {
        boolean past = birth.latest()
                .filter(latest -> latest.plusYears(WELL_PAST_EVERY_AGE).isBefore(on))
                .isPresent();
        return past ? new PartialDate(birth.year(), 0, 0) : birth;
    }

    LegalFacts facts(BorderPost at) {
        var declaration = new Declaration(
                said.purpose(),
                said.mode(),
                said.residence(),
                Optional.empty(),
                said.stayDays(),
                said.yellowFeverCertificate(),
                said.asksForAsylum(),
                said.accompaniment(),
                visa ? Optional.of(LEFT_OUT) : Optional.empty());
        var past = new History(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                openExit,
                overstayDays,
                daysInLast180,
                List.of(),
                permits);
        return new LegalFacts(
                on,
                direction,
                at,
                document.map(LawCase::document),
                declaration,
                known ? Optional.of(past) : Optional.empty(),
                hour);
    }

    private static TravelDocument document(Shown shown) {
        return new TravelDocument(
                shown.code(),
                shown.type(),
                shown.issuer(),
                LEFT_OUT,
                new PersonNames("", ""),
                false,
                shown.nationality(),
                shown.birth(),
                shown.sex(),
                shown.expiry(),
                "");
    }
}
