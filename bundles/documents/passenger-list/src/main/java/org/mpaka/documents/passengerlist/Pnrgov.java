package org.mpaka.documents.passengerlist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * A PNRGOV message (IATA and WCO, versions 10.1 to 13.1 were seen). Of the bookings only who travels and with what document
 * is kept: not the payment, not the address, not the history.
 */
final class Pnrgov {
    private static final LocalDate NO_DAY = LocalDate.of(2099, 12, 31);
    private static final int DATE = 6;

    private final Interchange.Message message;
    private final Map<String, Announced> people = new LinkedHashMap<>();
    private final List<Sentence> notes = new ArrayList<>();
    private @Nullable Voyage voyage;
    private @Nullable Announced person;
    private String booking = "";
    private int bookings;
    private int announced = -1;

    Pnrgov(Interchange.Message message) {
        this.message = message;
    }

    PassengerList list() throws ReadingFault {
        for (var segment : message.segments()) read(segment);
        var flight = voyage;
        if (flight == null) throw ReadingFault.at(message.header(), 0, "no-voyage");
        return new PassengerList(
                "PNRGOV",
                message.sender(),
                message.header().get(3, 1).isEmpty()
                        ? message.header().get(1, 1)
                        : message.header().get(3, 1),
                Act.ANNOUNCE,
                flight,
                passengers(),
                Counting.notes(message, bookings(), -1, 0));
    }

    private List<Sentence> bookings() {
        if (announced < 0 || announced == bookings) return notes;
        var all = new ArrayList<>(notes);
        all.add(Sentence.of("passenger-list.note.bookings", "said", announced, "found", bookings));
        return all;
    }

    private List<AnnouncedPassenger> passengers() throws ReadingFault {
        var named = people.values().stream().filter(Announced::isNamed).toList();
        if (named.isEmpty()) throw ReadingFault.at(message.header(), 0, "nobody");
        return named.stream().map(Announced::passenger).toList();
    }

    private void read(Segment segment) throws ReadingFault {
        switch (segment.tag()) {
            case "TVL" -> {
                if (voyage == null) voyage = flight(segment);
            }
            case "EQN" -> {
                var count = segment.get(1, 1);
                if (bookings == 0 && count.matches("\\d{1,6}")) announced = Integer.parseInt(count);
            }
            case "SRC" -> {
                bookings++;
                booking = "";
                person = null;
            }
            case "RCI" -> {
                if (booking.isEmpty()) booking = segment.get(1, 2);
            }
            case "TIF" -> name(segment);
            case "SSR" -> {
                if (segment.get(1, 1).equals("DOCS")) document(segment);
            }
            default -> {}
        }
    }

    /** {@code TVL+280918:1220:280918:1505+FRA+IAD+UA+988}; the day of arrival may be left out. */
    private Voyage flight(Segment segment) throws ReadingFault {
        var flight = Flights.of(segment.get(4, 1), segment.get(5, 1));
        var departs = Values.airlineTime(segment.get(1, 1), segment.get(1, 2));
        boolean dated = segment.get(1, 3).length() == DATE;
        var clock = dated || segment.get(1, 3).isEmpty() ? segment.get(1, 4) : segment.get(1, 3);
        var arrives = Values.airlineTime(dated ? segment.get(1, 3) : segment.get(1, 1), clock)
                // without a day it is the next one when it would be before the departure
                .map(time -> dated || departs.isEmpty() || !time.isBefore(departs.get()) ? time : time.plusDays(1));
        if (departs.isEmpty() || arrives.isEmpty())
            notes.add(Sentence.of("passenger-list.note.time", "segment", segment.number()));
        for (int element = 2; element <= 5; element++)
            if (segment.get(element, 1).length() > 35)
                throw ReadingFault.at(segment, element, "too-long").with("most", 35);
        if (flight.number().isEmpty()) throw ReadingFault.at(segment, 5, "no-voyage");
        return new Voyage(
                TransportMode.AIRCRAFT,
                flight.carrier(),
                flight.number(),
                List.of(new Voyage.Leg(segment.get(2, 1), departs, segment.get(3, 1), arrives)));
    }

    /** {@code TIF+LOBB+MOLLYMRS:A:1}; the same person is named again with each flight of the booking. */
    private void name(Segment segment) throws ReadingFault {
        person = null;
        if (bookings == 0 || segment.get(1, 2).equals("G")) return;
        var surname = segment.get(1, 1);
        var given = segment.get(2, 1);
        var key = bookings + "|" + surname + "|" + given;
        var known = people.get(key);
        if (known != null) {
            person = known;
            return;
        }
        if (people.size() >= PassengerList.MOST_PASSENGERS)
            throw ReadingFault.at(segment, 0, "too-many-people").with("most", PassengerList.MOST_PASSENGERS);
        var him = new Announced(Role.PASSENGER);
        him.surname = surname;
        him.givenNames = Announced.untitled(given);
        him.reference = booking;
        if (!him.givenNames.equals(given)) him.note("title");
        people.put(key, him);
        person = him;
    }

    /**
     * {@code SSR+DOCS:HK:1:SQ:::::/P/KOR/M12345678/KOR/10SEP72/M/05JUL16/PARK/SE JOON}: type, issuer, number, nationality,
     * birth, sex, expiry, names.
     */
    private void document(Segment segment) {
        var him = person;
        if (him == null) return;
        var text = text(segment);
        if (text.isEmpty()) return;
        var parts = text.get().split("/", -1);
        him.paper(part(parts, 1), part(parts, 3));
        him.issuer(part(parts, 2));
        var nationality = part(parts, 4);
        // the systems that were seen write a zero for nothing
        if (!nationality.equals("0")) him.nationality(nationality);
        him.birth(part(parts, 5), latest());
        him.sex = Values.sex(part(parts, 6));
        him.expiry(part(parts, 7));
    }

    private static Optional<String> text(Segment segment) {
        return segment.elements().isEmpty()
                ? Optional.empty()
                : segment.elements().get(0).stream()
                        .filter(component -> component.startsWith("/"))
                        .findFirst();
    }

    private static String part(String[] parts, int index) {
        return index < parts.length ? parts[index].strip() : "";
    }

    private LocalDate latest() {
        var flight = voyage;
        return flight == null
                ? NO_DAY
                : flight.departs().map(time -> time.toLocalDate()).orElse(NO_DAY);
    }
}
