package org.mpaka.documents.passengerlist;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mpaka.api.Sentence;
import org.mpaka.api.Sex;
import org.mpaka.api.passenger.AnnouncedPassenger;
import org.mpaka.api.passenger.AnnouncedPassenger.Role;
import org.mpaka.api.passenger.PassengerList;
import org.mpaka.api.passenger.Voyage;
import org.mpaka.api.traveller.TransportMode;

/** First the journey, a name and a value in each row; then a row of headings, and the people below it. */
final class Manifest {
    private static final LocalDate NO_DAY = LocalDate.of(2099, 12, 31);
    private static final int LONGEST_PLACE = 60;
    private static final int LONGEST_NUMBER = 40;

    private final List<TableRow> rows;
    private final Map<String, String> journey = new HashMap<>();
    private final Map<String, Integer> journeyRows = new HashMap<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Sentence> notes = new ArrayList<>();

    Manifest(List<TableRow> rows) {
        this.rows = rows;
    }

    PassengerList list() throws ReadingFault {
        int headings = readJourney();
        var voyage = voyage();
        return new PassengerList(
                "TABLE",
                journey.getOrDefault("carrier", ""),
                journey.getOrDefault("reference", ""),
                PassengerList.Act.ANNOUNCE,
                voyage,
                people(
                        headings,
                        voyage.departs().map(LocalDateTime::toLocalDate).orElse(NO_DAY)),
                notes);
    }

    /** @return where the headings of the people are */
    private int readJourney() throws ReadingFault {
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.isEmpty()) continue;
            headings(row);
            if (columns.containsKey("surname") || columns.containsKey("name")) return i;
            var name = ManifestWords.JOURNEY
                    .meaning(row.get(0))
                    .orElseThrow(() -> ReadingFault.at(row.number(), "", 1, "row"));
            journey.put(name, row.get(1));
            journeyRows.put(name, row.number());
        }
        throw ReadingFault.at(0, "", 0, "no-headings");
    }

    private void headings(TableRow row) {
        columns.clear();
        for (int i = 0; i < row.cells().size(); i++) {
            int column = i;
            ManifestWords.PERSON.meaning(row.get(i)).ifPresent(name -> columns.putIfAbsent(name, column));
        }
        // one word alone is a name of the journey's block: "reference" is both
        if (columns.size() < 2) columns.clear();
    }

    private Voyage voyage() throws ReadingFault {
        var said = journey.getOrDefault("mode", "");
        var mode = ManifestWords.MODE.meaning(said).map(TransportMode::valueOf);
        if (mode.isEmpty()) throw fault("mode", "mode");
        var number = bounded("number", LONGEST_NUMBER);
        var from = bounded("from", LONGEST_PLACE);
        var to = bounded("to", LONGEST_PLACE);
        if (number.isEmpty() || from.isEmpty() && to.isEmpty()) throw ReadingFault.at(0, "", 0, "no-manifest-journey");
        return new Voyage(
                mode.get(),
                bounded("carrier", LONGEST_PLACE),
                number,
                List.of(new Voyage.Leg(from, time("departs"), to, time("arrives"))));
    }

    private String bounded(String name, int most) throws ReadingFault {
        var value = journey.getOrDefault(name, "");
        if (value.length() > most) throw fault(name, "too-long").with("most", most);
        return value;
    }

    private ReadingFault fault(String name, String what) {
        return ReadingFault.at(journeyRows.getOrDefault(name, 0), "", 2, what);
    }

    /** Without it the journey is due at no time: nobody would be expected, so it is asked for. */
    private Optional<LocalDateTime> time(String name) throws ReadingFault {
        var text = journey.getOrDefault(name, "");
        if (text.isEmpty()) return Optional.empty();
        var time = ManifestDates.time(text);
        if (time.isEmpty()) throw fault(name, "time");
        return time;
    }

    private List<AnnouncedPassenger> people(int headings, LocalDate latest) throws ReadingFault {
        var people = new ArrayList<AnnouncedPassenger>();
        int nameless = 0;
        for (var row : rows.subList(headings + 1, rows.size())) {
            if (row.isEmpty()) continue;
            var him = person(row, latest);
            if (!him.isNamed()) {
                nameless++;
                continue;
            }
            if (people.size() >= PassengerList.MOST_PASSENGERS)
                throw ReadingFault.at(row.number(), "", 0, "too-many-people")
                        .with("most", PassengerList.MOST_PASSENGERS);
            people.add(him.passenger());
        }
        if (people.isEmpty()) throw ReadingFault.at(rows.get(headings).number(), "", 0, "nobody");
        if (nameless > 0) notes.add(Sentence.of("passenger-list.note.nameless", "count", nameless));
        return people;
    }

    private Announced person(TableRow row, LocalDate latest) {
        var role = ManifestWords.ROLE.meaning(cell(row, "role")).map(Role::valueOf);
        var him = new Announced(role.orElse(Role.PASSENGER));
        him.surname = cell(row, "surname").isEmpty() ? cell(row, "name") : cell(row, "surname");
        him.givenNames = cell(row, "given-names");
        him.reference = cell(row, "reference");
        him.sex = ManifestWords.SEX.meaning(cell(row, "sex")).map(Sex::valueOf);
        him.birth(ManifestDates.day(cell(row, "birth")), latest);
        him.nationality(cell(row, "nationality"));
        him.paper(ManifestWords.DOCUMENT.meaning(cell(row, "document")).orElse(""), cell(row, "number"));
        him.issuer(cell(row, "issuer"));
        him.expiry(ManifestDates.day(cell(row, "expiry")));
        return him;
    }

    private String cell(TableRow row, String name) {
        return row.get(columns.getOrDefault(name, -1));
    }
}
