package org.mpaka.api.traveller;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.Sentence;
import org.mpaka.api.Sex;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.access.UserId;

/**
 * One person's passing, or being refused to pass, a point of entry.
 *
 * @param travellerClass what the person is to the law
 * @param ageYears whole years on that day; empty when the birth date does not tell
 * @param residence country of usual residence (UN recommendations on migration statistics)
 * @param stayDays days granted, at entry of persons whose stay is limited
 * @param permittedUntil last day of the stay granted
 * @param conditions of the admission, as shown on the slip
 * @param corrects the crossing this one replaces
 * @param vehicle in which the person came, as the officer noted it
 */
public record Crossing(
        CrossingId id,
        TravellerId traveller,
        Direction direction,
        Outcome outcome,
        Status status,
        BorderPostId post,
        String lane,
        Instant at,
        DocumentReference document,
        CountryCode nationality,
        Optional<CountryCode> residence,
        Sex sex,
        Optional<Integer> ageYears,
        TravellerClass travellerClass,
        Optional<Purpose> purpose,
        TransportMode mode,
        Optional<Integer> stayDays,
        Optional<LocalDate> permittedUntil,
        List<Sentence> conditions,
        UserId officer,
        Optional<CrossingId> corrects,
        Optional<Vehicle> vehicle) {
    public Crossing {
        conditions = List.copyOf(conditions);
    }

    /** Without a vehicle. */
    public Crossing(
            CrossingId id,
            TravellerId traveller,
            Direction direction,
            Outcome outcome,
            Status status,
            BorderPostId post,
            String lane,
            Instant at,
            DocumentReference document,
            CountryCode nationality,
            Optional<CountryCode> residence,
            Sex sex,
            Optional<Integer> ageYears,
            TravellerClass travellerClass,
            Optional<Purpose> purpose,
            TransportMode mode,
            Optional<Integer> stayDays,
            Optional<LocalDate> permittedUntil,
            List<Sentence> conditions,
            UserId officer,
            Optional<CrossingId> corrects) {
        this(
                id,
                traveller,
                direction,
                outcome,
                status,
                post,
                lane,
                at,
                document,
                nationality,
                residence,
                sex,
                ageYears,
                travellerClass,
                purpose,
                mode,
                stayDays,
                permittedUntil,
                conditions,
                officer,
                corrects,
                Optional.empty());
    }

    /** What was decided. */
    public enum Outcome {
        ADMITTED,
        REFUSED
    }

    /** Whether it still counts. */
    public enum Status {
        RECORDED,
        /** Taken back before the traveller left the lane. */
        UNDONE,
        /** Replaced by a later entry that corrects it. */
        CORRECTED
    }

    /** Whether class or purpose say why the case had protection priority. */
    public boolean tellsOfProtection() {
        return travellerClass.tellsOfProtection()
                || purpose.filter(Purpose::tellsOfProtection).isPresent();
    }

    /**
     * The crossing as this person may see it. From the purpose and the class of an asylum seeker, a child alone or a
     * returnee others could read why the case had protection priority: they see no purpose, and the class
     * {@code VISITOR}.
     *
     * @return unchanged for those with {@link Right#PROTECTION_READ} and for the officer who recorded it
     */
    public Crossing shownTo(Actor reader) {
        if (!tellsOfProtection() || reader.may(Right.PROTECTION_READ) || officer.equals(reader.user())) return this;
        return new Crossing(
                id,
                traveller,
                direction,
                outcome,
                status,
                post,
                lane,
                at,
                document,
                nationality,
                residence,
                sex,
                ageYears,
                travellerClass.tellsOfProtection() ? TravellerClass.VISITOR : travellerClass,
                purpose.filter(said -> !said.tellsOfProtection()),
                mode,
                stayDays,
                permittedUntil,
                conditions,
                officer,
                corrects,
                vehicle);
    }

    @Override
    public String toString() {
        return "Crossing " + id;
    }
}
