package org.mpaka.documents.passengerlist;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.Sentence;
import org.mpaka.api.passenger.AnnouncedPassenger;
import org.mpaka.api.passenger.AnnouncedPassenger.Role;
import org.mpaka.api.passenger.PassengerList;
import org.mpaka.api.passenger.PassengerList.Act;
import org.mpaka.api.passenger.Voyage;
import org.mpaka.api.traveller.TransportMode;

/**
 * A PAXLST message. Segments as in the UN/EDIFACT directories D.02B to D.15B and in the implementation guide of WCO, IATA
 * and ICAO: BGM, TDT with LOC and DTM for each leg, NAD with ATT, DTM, NAT, RFF, DOC and LOC for each person.
 */
final class Paxlst {
    private static final LocalDate NO_DAY = LocalDate.of(2099, 12, 31);

    private final Interchange.Message message;
    private final List<Announced> people = new ArrayList<>();
    private final List<Sentence> notes = new ArrayList<>();
    private final List<Voyage.Leg> legs = new ArrayList<>();
    private TransportMode mode = TransportMode.AIRCRAFT;
    private String carrier = "";
    private String number = "";
    private String reference = "";
    private String transaction = "";
    private Act act = Act.ANNOUNCE;
    private boolean crew;
    private @Nullable Stop first;
    private @Nullable Stop second;
    private @Nullable Announced person;
    private int announced = -1;

    /** A place of a leg while it is read. */
    private static final class Stop {
        final String place;
        Optional<LocalDateTime> time = Optional.empty();

        Stop(String place) {
            this.place = place;
        }
    }

    Paxlst(Interchange.Message message) {
        this.message = message;
    }

    PassengerList list() throws ReadingFault {
        reference = message.header().get(1, 1);
        for (var segment : message.segments()) read(segment);
        endLeg();
        if (number.isEmpty() || legs.isEmpty()) throw ReadingFault.at(message.header(), 0, "no-voyage");
        var flight = Flights.of(carrier, number);
        return new PassengerList(
                "PAXLST",
                message.sender(),
                reference,
                act,
                new Voyage(
                        mode,
                        mode == TransportMode.AIRCRAFT ? flight.carrier() : carrier,
                        mode == TransportMode.AIRCRAFT ? flight.number() : number,
                        legs),
                passengers(),
                Counting.notes(message, notes, announced, people.size()),
                ReturnAddresses.of(message, transaction));
    }

    private List<AnnouncedPassenger> passengers() throws ReadingFault {
        var named = people.stream().filter(Announced::isNamed).toList();
        if (named.size() < people.size())
            notes.add(Sentence.of("passenger-list.note.nameless", "count", people.size() - named.size()));
        if (named.isEmpty() && act != Act.ON_BOARD && act != Act.NOT_ON_BOARD)
            throw ReadingFault.at(message.header(), 0, "nobody");
        return named.stream().map(Announced::passenger).toList();
    }

    private void read(Segment segment) throws ReadingFault {
        switch (segment.tag()) {
            case "BGM" -> begin(segment);
            case "TDT" -> transport(segment);
            case "NAD" -> name(segment);
            case "CNT" -> {
                if (segment.says("42", "41")) announced = count(segment.get(1, 2));
            }
            default -> {
                var him = person;
                if (him == null) journey(segment);
                else detail(him, segment);
            }
        }
    }

    private static int count(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }

    private void begin(Segment segment) {
        crew = segment.says("250");
        act = switch (segment.get(2, 1)) {
            case "CL", "CLOB" -> Act.ON_BOARD;
            case "CLNB" -> Act.NOT_ON_BOARD;
            case "XR", "RP", "XP" -> Act.CANCEL;
            default -> Act.ANNOUNCE;
        };
    }

    private void transport(Segment segment) throws ReadingFault {
        endLeg();
        if (legs.size() >= Voyage.MOST_LEGS)
            throw ReadingFault.at(segment, 0, "too-many-legs").with("most", Voyage.MOST_LEGS);
        if (!number.isEmpty()) return;
        number = cut(segment, 2);
        carrier = cut(segment, 5);
        mode = switch (segment.get(3, 1)) {
            case "1", "8" -> TransportMode.BOAT;
            case "2" -> TransportMode.TRAIN;
            case "3" -> TransportMode.BUS;
            default -> TransportMode.AIRCRAFT;
        };
    }

    private static String cut(Segment segment, int element) throws ReadingFault {
        var text = segment.get(element, 1);
        if (text.length() > 35)
            throw ReadingFault.at(segment, element, "too-long").with("most", 35);
        return text;
    }

    private void journey(Segment segment) throws ReadingFault {
        if (segment.is("RFF") && segment.says("TN")) {
            transaction = segment.get(1, 2);
            reference = transaction;
        }
        if (segment.is("LOC") && segment.says("125", "87", "92", "130", "5", "8")) stop(segment);
        if (segment.is("DTM") && segment.says("189", "232", "136", "178")) {
            var at = second == null ? first : second;
            var time = Values.time(segment.get(1, 2));
            if (at != null) at.time = time;
            if (time.isEmpty()) notes.add(Sentence.of("passenger-list.note.time", "segment", segment.number()));
        }
    }

    private void stop(Segment segment) throws ReadingFault {
        var place = new Stop(cut(segment, 2));
        if (first == null) first = place;
        else if (second == null) second = place;
        else {
            // a third place under one transport: the leg goes on from where it stood
            var from = second;
            endLeg();
            first = from;
            second = place;
        }
    }

    private void endLeg() {
        var from = first;
        var to = second;
        first = null;
        second = null;
        if (from == null) return;
        legs.add(
                to == null
                        ? new Voyage.Leg(from.place, from.time, "", Optional.empty())
                        : new Voyage.Leg(from.place, from.time, to.place, to.time));
    }

    private void name(Segment segment) throws ReadingFault {
        endLeg();
        var role =
                switch (segment.get(1, 1)) {
                    case "FL" -> crew ? Role.CREW : Role.PASSENGER;
                    case "FM" -> Role.CREW;
                    case "DDU", "DDT" -> Role.IN_TRANSIT;
                    default -> null;
                };
        person = null;
        if (role == null) return;
        if (people.size() >= PassengerList.MOST_PASSENGERS)
            throw ReadingFault.at(segment, 0, "too-many-people").with("most", PassengerList.MOST_PASSENGERS);
        var him = new Announced(role);
        him.surname = segment.get(4, 1);
        him.givenNames = (segment.get(4, 2) + " " + segment.get(4, 3)).strip();
        people.add(him);
        person = him;
    }

    private void detail(Announced him, Segment segment) {
        var value = segment.get(1, 2);
        switch (segment.tag()) {
            case "ATT" -> him.sex = Values.sex(segment.get(3, 1));
            case "NAT" -> him.nationality(segment.get(2, 1));
            case "DOC" -> him.paper(segment.get(1, 1), segment.get(2, 1));
            case "RFF" -> {
                if (segment.says("AVF") || segment.says("SEA", "ABO") && him.reference.isEmpty()) him.reference = value;
                if (segment.says("AVF", "ABO", "SEA")) him.reference(segment.get(1, 1), value);
            }
            case "DTM" -> {
                if (segment.says("329")) him.birth(value, latest());
                if (segment.says("36")) him.expiry(value);
            }
            case "LOC" -> {
                if (segment.says("91")) him.issuer(segment.get(2, 1));
            }
            default -> {}
        }
    }

    /** Nobody travels before he is born. */
    private LocalDate latest() {
        return legs.stream()
                .flatMap(leg -> leg.departs().or(leg::arrives).stream())
                .map(LocalDateTime::toLocalDate)
                .findFirst()
                .orElse(NO_DAY);
    }
}
