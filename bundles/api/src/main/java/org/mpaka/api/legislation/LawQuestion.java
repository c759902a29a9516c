package org.mpaka.api.legislation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sex;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.HeldPermit;
import org.mpaka.api.traveller.TravellerHistory;

/**
 * A question to the law about nobody in particular: what it goes by, without name and number.
 *
 * @param on the day whose law is asked
 * @param document what is shown; empty for nothing
 * @param nationality of the holder
 * @param issuer of the document; the nationality when empty
 * @param birth empty when it is not known, which the law must not take for an adult
 * @param expiry of the document
 * @param declaration what is said and shown; a visa's number may be any text
 * @param overstayDays days past the permitted stay, at an exit; 0 to 36500
 * @param permit key of a permit that is held and valid on the day
 * @param hour on the post's clock, for posts that are closed at some hours; without it hours are left out of the answer
 */
public record LawQuestion(
        LocalDate on,
        Direction direction,
        BorderPostId post,
        Optional<DocumentType> document,
        Optional<CountryCode> nationality,
        Optional<CountryCode> issuer,
        Optional<PartialDate> birth,
        Optional<LocalDate> expiry,
        Declaration declaration,
        int overstayDays,
        Optional<String> permit,
        Optional<LocalTime> hour) {
    private static final String NOBODY = "*";

    public LawQuestion {
        if (overstayDays < 0 || overstayDays > 36_500)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "overstayDays", "0-36500");
        if (document.isPresent() && nationality.isEmpty())
            throw new MpakaException(ErrorCode.MISSING_FIELD, "nationality");
    }

    /** At no certain hour. */
    public LawQuestion(
            LocalDate on,
            Direction direction,
            BorderPostId post,
            Optional<DocumentType> document,
            Optional<CountryCode> nationality,
            Optional<CountryCode> issuer,
            Optional<PartialDate> birth,
            Optional<LocalDate> expiry,
            Declaration declaration,
            int overstayDays,
            Optional<String> permit) {
        this(
                on,
                direction,
                post,
                document,
                nationality,
                issuer,
                birth,
                expiry,
                declaration,
                overstayDays,
                permit,
                Optional.empty());
    }

    /** The facts, of a person whose past is known and, but for what the question says, empty. */
    public LegalFacts facts(BorderPost at) {
        var past = new TravellerHistory.History(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                false,
                overstayDays,
                0,
                List.of(),
                permit.map(kind -> new HeldPermit(kind, NOBODY, on, on, Optional.empty())).stream()
                        .toList());
        return new LegalFacts(on, direction, at, shown(), declaration, Optional.of(past), hour);
    }

    private Optional<TravelDocument> shown() {
        return document.flatMap(type -> nationality.map(citizenOf -> new TravelDocument(
                NOBODY,
                type,
                issuer.orElse(citizenOf),
                NOBODY,
                new PersonNames("", ""),
                false,
                citizenOf,
                birth.orElse(PartialDate.UNKNOWN),
                Sex.UNSPECIFIED,
                expiry,
                "")));
    }

    @Override
    public String toString() {
        return "LawQuestion of " + on;
    }
}
