package org.mpaka.documents.passengerlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.mpaka.api.passenger.PassengerList;

/** Messages of other projects' tests: {@code -Dmpaka.data=<directory>}, in {@code documents/edifact}. */
class RealMessagesTest {
    private final EdifactFormat format = new EdifactFormat();

    private static Path messages() {
        var data = System.getProperty("mpaka.data", System.getenv().getOrDefault("MPAKA_DATA", ""));
        Assumptions.assumeFalse(
                data.isEmpty(), "SKIPPED: no real messages, set -Dmpaka.data to the directory that holds them");
        return Path.of(data, "documents", "edifact");
    }

    @Test
    void everyMessageIsReadOrHasAReason() throws IOException {
        var outcome = new TreeMap<String, String>();
        try (var files = Files.list(messages())) {
            for (var path :
                    files.filter(one -> !one.toString().endsWith(".xml")).toList()) {
                var content = Files.readAllBytes(path);
                assertThatCode(() -> format.recognises(content)).doesNotThrowAnyException();
                var file = format.read(content);
                outcome.put(
                        path.getFileName().toString(),
                        file.lists().stream()
                                        .mapToInt(list -> list.passengers().size())
                                        .sum() + " people of "
                                + file.lists().stream()
                                        .map(PassengerList::toString)
                                        .toList() + " "
                                + file.faults() + " " + file.repairs());
                assertThat(file.lists().size() + file.faults().size())
                        .as(path.getFileName().toString())
                        .isPositive();
            }
        }
        // Of 31 messages seen 29 are read; one has no valid service string advice, one is a truck's without a journey.
        assertThat(outcome).hasSizeGreaterThan(20);
        assertThat(outcome.values()).filteredOn(what -> what.contains("fault")).hasSizeLessThanOrEqualTo(2);
    }
}
