package org.mpaka.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import org.mpaka.api.traveller.TravellerId;

/** A list of invented people as FollowTheMoney lines: a name, an alias, a birth, a nationality, a passport each. */
final class InventedList {
    private InventedList() {}

    /** @param shift so many entries of the list before are changed; a tenth of them is gone */
    static void write(Path file, int entries, int shift) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (int i = 0; i < entries; i++) if (i >= shift / 10) line(out, i, i < shift ? "1" : "0");
        }
    }

    private static void line(BufferedWriter out, int number, String version) throws IOException {
        var person = InventedPeople.person(number, new TravellerId(new UUID(7, number)));
        var document = person.documents().get(0);
        var country = person.nationality().value().toLowerCase(Locale.ROOT);
        out.write("{\"id\":\"inv-" + number + "\",\"schema\":\"Person\",\"caption\":\""
                + person.names().givenNames() + " "
                + person.names().surname() + "\",\"properties\":{\"name\":[\""
                + person.names().givenNames() + " "
                + person.names().surname() + "\"],\"alias\":[\""
                + person.names().surname() + " "
                + person.names().givenNames() + "\"],\"birthDate\":[\"" + person.birth() + "\"],\"nationality\":[\""
                + country
                + "\"],\"passportNumber\":[\"" + document.number()
                + "\"],\"topics\":[\"sanction\"],\"program\":[\"Invented programme " + version
                + "\"]},\"datasets\":[\"xx_invented\"],\"target\":true}\n");
    }
}
