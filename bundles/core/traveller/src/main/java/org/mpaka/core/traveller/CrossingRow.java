package org.mpaka.core.traveller;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.Sentence;
import org.mpaka.api.Sex;
import org.mpaka.api.access.UserId;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.DocumentReference;
import org.mpaka.api.traveller.Purpose;
import org.mpaka.api.traveller.TransportMode;
import org.mpaka.api.traveller.TravellerClass;
import org.mpaka.api.traveller.TravellerId;
import org.mpaka.api.traveller.Vehicle;
import org.mpaka.core.json.Payloads;

/** A row of {@code crossing}; {@code traveller_id} is the person it was recorded for. */
record CrossingRow(
        CrossingId id,
        TravellerId travellerId,
        Direction direction,
        Crossing.Outcome outcome,
        Crossing.Status status,
        BorderPostId post,
        String lane,
        Instant crossedAt,
        CountryCode documentIssuer,
        DocumentType documentType,
        String documentNumber,
        Optional<LocalDate> documentExpiry,
        CountryCode nationality,
        Optional<CountryCode> residence,
        Sex sex,
        Optional<Integer> ageYears,
        TravellerClass travellerClass,
        Optional<Purpose> purpose,
        TransportMode transportMode,
        Optional<Integer> stayDays,
        Optional<LocalDate> permittedUntil,
        String conditions,
        UserId officer,
        Optional<CrossingId> corrects,
        Optional<CountryCode> vehicleCountry,
        Optional<String> vehiclePlate,
        Optional<String> vehicleNumber) {

    static final String COLUMNS = "id, traveller_id, direction, outcome, status, post, lane, crossed_at, "
            + "document_issuer, document_type, document_number, document_expiry, nationality, residence, sex, "
            + "age_years, traveller_class, purpose, transport_mode, stay_days, permitted_until, conditions, officer, "
            + "corrects, vehicle_country, vehicle_plate, vehicle_number";

    /** As the column has it. */
    static String json(List<Sentence> conditions, Payloads payloads) {
        return payloads.write(conditions);
    }

    /** @param person who stands for the person it was recorded for, merges followed */
    Crossing toCrossing(TravellerId person, Payloads payloads) {
        return new Crossing(
                id,
                person,
                direction,
                outcome,
                status,
                post,
                lane,
                crossedAt,
                new DocumentReference(documentIssuer, documentType, documentNumber, documentExpiry),
                nationality,
                residence,
                sex,
                ageYears,
                travellerClass,
                purpose,
                transportMode,
                stayDays,
                permittedUntil,
                Arrays.asList(payloads.read(conditions, Sentence[].class)),
                officer,
                corrects,
                vehicle());
    }

    private Optional<Vehicle> vehicle() {
        return vehiclePlate.isEmpty() && vehicleNumber.isEmpty()
                ? Optional.empty()
                : Optional.of(new Vehicle(vehicleCountry, vehiclePlate, vehicleNumber));
    }

    @Override
    public String toString() {
        return "Crossing " + id;
    }
}
