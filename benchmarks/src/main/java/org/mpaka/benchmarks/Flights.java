package org.mpaka.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.alert.ListedDocument;
import org.mpaka.api.alert.PeopleComparison;
import org.mpaka.api.alert.ScreeningQuery;
import org.mpaka.api.traveller.TravellerId;

/** Compares whole flights with the lists in force, as passenger lists are: one passenger after the other, one thread. */
final class Flights {
    private static final int PASSENGERS = 250;
    private static final int FLIGHTS = 8;

    private Flights() {}

    /** @param firstNumber of people who are not listed, though namesakes of theirs are */
    static void report(PeopleComparison people, int firstNumber) {
        var threads = ManagementFactory.getThreadMXBean();
        var today = LocalDate.now(ZoneOffset.UTC);
        for (int flight = 0; flight < FLIGHTS; flight++) {
            long began = System.nanoTime();
            long processor = threads.getCurrentThreadCpuTime();
            int records = 0;
            for (int seat = 0; seat < PASSENGERS; seat++)
                records += people.compare(query(firstNumber + flight * PASSENGERS + seat), today)
                        .size();
            System.out.printf(
                    Locale.ROOT,
                    "  flight of %d: %.0f ms, processor %.0f ms, %d records%n",
                    PASSENGERS,
                    (System.nanoTime() - began) / 1e6,
                    (threads.getCurrentThreadCpuTime() - processor) / 1e6,
                    records);
        }
    }

    private static ScreeningQuery query(int number) {
        var person = InventedPeople.person(number, new TravellerId(new UUID(8, number)));
        var document = person.documents().get(0);
        return new ScreeningQuery(
                person.names(),
                false,
                person.birth(),
                Optional.of(person.sex()),
                Optional.of(person.nationality()),
                List.of(new ListedDocument(
                        Optional.of(document.issuer()), Optional.of(document.type()), document.number())));
    }
}
