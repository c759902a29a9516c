package org.mpaka.core.alert.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.core.alert.numbers.DocumentNumbers.Document;

class DocumentNumbersTest {
    private static final String SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final List<String> ISSUERS = List.of("BDI", "TZA", "D", "", "ZZZ", "AAA");

    @TempDir
    Path directory;

    private static String number(Random random) {
        var number = new StringBuilder();
        int length = 1 + random.nextInt(random.nextInt(8) == 0 ? 20 : 9);
        for (int i = 0; i < length; i++) number.append(SIGNS.charAt(random.nextInt(random.nextBoolean() ? 3 : 36)));
        return number.toString();
    }

    private static Map<String, Reported> invented(int count, Random random) {
        var all = new HashMap<String, Reported>();
        while (all.size() < count)
            all.put(
                    ISSUERS.get(random.nextInt(ISSUERS.size())) + " " + number(random),
                    Reported.values()[random.nextInt(3)]);
        return all;
    }

    private static void fill(NumberFileWriter writer, Map<String, Reported> documents) throws IOException {
        for (var one : documents.entrySet()) {
            var parts = one.getKey().split(" ", -1);
            assertThat(writer.add(parts[0], parts[1], one.getValue())).isTrue();
        }
    }

    private static Optional<Reported> expected(Map<String, Reported> documents, String issuer, String number) {
        return Optional.ofNullable(documents.get(issuer + " " + number))
                .or(() -> Optional.ofNullable(documents.get(" " + number)));
    }

    @Test
    void answersForEveryNumberAndItsNeighboursAsAMapWould() throws IOException {
        // given: pieces of 512 codes, so that many are merged
        var random = new Random(9303);
        var documents = invented(20_000, random);
        try (var writer = new NumberFileWriter(directory.resolve("x.numbers"), 512)) {
            fill(writer, documents);
            assertThat(writer.finish()).isEqualTo(documents.size());
        }
        Files.writeString(directory.resolve("current"), "x.numbers");
        // then
        try (var numbers = new DocumentNumbers(directory)) {
            assertThat(numbers.size()).isEqualTo(documents.size());
            for (var one : documents.keySet()) {
                var parts = one.split(" ", -1);
                assertThat(numbers.find(parts[0], parts[1])).as(one).isEqualTo(expected(documents, parts[0], parts[1]));
            }
            for (int i = 0; i < 50_000; i++) {
                var issuer = ISSUERS.get(random.nextInt(ISSUERS.size()));
                var number = number(random);
                assertThat(numbers.find(issuer, number)).isEqualTo(expected(documents, issuer, number));
            }
        }
    }

    @Test
    void isExactWhereNumbersDifferInAZeroASpaceOrAnIssuer() throws IOException {
        try (var numbers = new DocumentNumbers(directory)) {
            numbers.replace(sink -> {
                sink.add("BDI", "op-00 123", Reported.STOLEN);
                sink.add("BDI", "OP00123", Reported.LOST);
                sink.add("", "X1", Reported.REVOKED);
            });
            assertThat(numbers.size()).isEqualTo(2);
            assertThat(numbers.find("BDI", "OP00123<<")).contains(Reported.STOLEN);
            assertThat(numbers.find("BDI", "0OP00123")).isEmpty();
            assertThat(numbers.find("BDI", "OP0123")).isEmpty();
            assertThat(numbers.find("TZA", "OP00123")).isEmpty();
            assertThat(numbers.find("TZA", "X1")).contains(Reported.REVOKED);
            assertThat(numbers.find("BDI", "")).isEmpty();
            assertThat(numbers.find("no state", "X1")).contains(Reported.REVOKED);
        }
    }

    @Test
    void keepsWhatChangedBetweenTwoFullListsAndDropsItWithTheNext() throws IOException {
        try (var numbers = new DocumentNumbers(directory)) {
            numbers.replace(sink -> sink.add("BDI", "A1", Reported.STOLEN));
            numbers.change(List.of(new Document("BDI", "B2", Reported.LOST)), List.of());
            numbers.change(List.of(), List.of(new Document("BDI", "A1", Reported.STOLEN)));
        }
        try (var numbers = new DocumentNumbers(directory)) {
            assertThat(numbers.find("BDI", "A1")).isEmpty();
            assertThat(numbers.find("BDI", "B2")).contains(Reported.LOST);
            numbers.replace(sink -> sink.add("BDI", "A1", Reported.REVOKED));
            assertThat(numbers.find("BDI", "A1")).contains(Reported.REVOKED);
            assertThat(numbers.find("BDI", "B2")).isEmpty();
        }
        try (var files = Files.list(directory)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void aChangeCutOffByAPowerFailureIsDroppedAndThoseBeforeItStay() throws IOException {
        try (var numbers = new DocumentNumbers(directory)) {
            numbers.change(
                    List.of(new Document("BDI", "A1", Reported.STOLEN), new Document("BDI", "B2", Reported.STOLEN)),
                    List.of());
        }
        Path changes;
        try (var files = Files.list(directory)) {
            changes = files.filter(file -> file.toString().endsWith(".changes"))
                    .findFirst()
                    .orElseThrow();
        }
        var bytes = Files.readAllBytes(changes);
        Files.write(changes, Arrays.copyOf(bytes, bytes.length - 3));
        try (var numbers = new DocumentNumbers(directory)) {
            assertThat(numbers.find("BDI", "A1")).contains(Reported.STOLEN);
            assertThat(numbers.find("BDI", "B2")).isEmpty();
            numbers.change(List.of(new Document("BDI", "C3", Reported.STOLEN)), List.of());
        }
        try (var numbers = new DocumentNumbers(directory)) {
            assertThat(numbers.find("BDI", "C3")).contains(Reported.STOLEN);
        }
    }

    @Test
    void aSourceThatFailsLeavesTheListBeforeInForce() throws IOException {
        try (var numbers = new DocumentNumbers(directory)) {
            numbers.replace(sink -> sink.add("BDI", "A1", Reported.STOLEN));
            assertThatThrownBy(() -> numbers.replace(sink -> {
                        sink.add("BDI", "B2", Reported.STOLEN);
                        throw new IOException("connection lost");
                    }))
                    .hasMessage("connection lost");
            assertThat(numbers.find("BDI", "A1")).contains(Reported.STOLEN);
            assertThat(numbers.find("BDI", "B2")).isEmpty();
        }
        try (var files = Files.list(directory)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void neverAnswersFromADamagedPage() throws IOException {
        var random = new Random(5);
        var documents = invented(3_000, random);
        var file = directory.resolve("x.numbers");
        try (var writer = new NumberFileWriter(file)) {
            fill(writer, documents);
            writer.finish();
        }
        var good = Files.readAllBytes(file);
        for (int i = 0; i < 400; i++) {
            var bad = good.clone();
            int at = random.nextInt(bad.length);
            bad[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(directory.resolve("bad" + i + ".numbers"), bad);
            try {
                var read = NumberFile.open(directory.resolve("bad" + i + ".numbers"));
                read.each(entry -> {});
                // only what is filled up with in the head is not summed
                assertThat(at).isBetween(36, NumberFileWriter.PAGE - 1);
            } catch (IOException | IllegalStateException e) {
                assertThat(e).hasMessageMatching("(?s).*(damaged|cut off).*");
            }
        }
        for (int length = 0; length < good.length; length += 997) {
            Files.write(directory.resolve("cut.numbers"), Arrays.copyOf(good, length));
            assertThatThrownBy(() -> NumberFile.open(directory.resolve("cut.numbers")))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void refusesWhatIsNoNumber() throws IOException {
        try (var numbers = new DocumentNumbers(directory)) {
            numbers.replace(sink -> {
                assertThat(sink.add("BDI", "<<<", Reported.STOLEN)).isFalse();
                assertThat(sink.add("B1", "A1", Reported.STOLEN)).isFalse();
                assertThat(sink.add("BURUNDI", "A1", Reported.STOLEN)).isFalse();
                assertThat(sink.add("BDI", "A".repeat(65), Reported.STOLEN)).isFalse();
            });
            assertThatThrownBy(() -> numbers.change(List.of(new Document("b1", "A1", Reported.STOLEN)), List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
