package org.mpaka.core.journal.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.core.journal.ExportedJournal;

/** The program on the export of a real journal. */
class MainTest {
    private static final Pattern SEALABLE = Pattern.compile("\"payload\":\"(?:[^\"\\\\]|\\\\.)*+\"");
    private static final String SEAL = Matcher.quoteReplacement("\"payload\":\"{\\\"sealed\\\":\\\"PROTECTION\\\"}\"");

    @TempDir
    Path directory;

    private Path file;
    private String fingerprint;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void export() throws IOException {
        file = directory.resolve("kobero.jsonl");
        fingerprint = ExportedJournal.write(file, directory, 600);
    }

    private int run(String... arguments) {
        said.reset();
        return new Main(new PrintStream(said, true, StandardCharsets.UTF_8)).run(List.of(arguments));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void findsAnExportWhole() {
        assertThat(run(file.toString())).isZero();
        assertThat(said())
                .contains("bdi-kob-1: 60", " checkpoints", fingerprint)
                .endsWith("WHOLE\n");
        var withColons = fingerprint.toUpperCase(Locale.ROOT).replaceAll("..(?!$)", "$0:");
        assertThat(run(file.toString(), withColons)).isZero();
    }

    @Test
    void findsAnExportWholeWhosePayloadsAreSealed() throws IOException {
        var lines = Files.readAllLines(file);
        int sealed = 0;
        for (int i = 0; i < lines.size(); i++)
            if (lines.get(i).contains("\"kind\":\"test.hit\"")) {
                lines.set(i, SEALABLE.matcher(lines.get(i)).replaceFirst(SEAL));
                sealed++;
            }
        Files.write(file, lines);
        assertThat(sealed).isEqualTo(600);
        assertThat(run(file.toString(), fingerprint)).isZero();
        assertThat(said()).contains("600 payloads are sealed").endsWith("WHOLE\n");
    }

    @Test
    void takesNoSealForACheckpointOrAKey() throws IOException {
        for (var kind : List.of("journal.checkpoint-signed", "journal.key-published")) {
            export();
            var lines = Files.readAllLines(file);
            lines.replaceAll(
                    line -> line.contains(kind) ? SEALABLE.matcher(line).replaceFirst(SEAL) : line);
            Files.write(file, lines);
            assertThat(run(file.toString())).as(kind).isEqualTo(1);
            assertThat(said()).endsWith("NOT WHOLE\n");
        }
    }

    @Test
    void refusesAnotherNodesKey() {
        assertThat(run(file.toString(), "0".repeat(64))).isEqualTo(1);
        assertThat(said()).contains("not the expected one").endsWith("NOT WHOLE\n");
    }

    @Test
    void namesTheEntryThatWasChanged() throws IOException {
        var lines = Files.readAllLines(file);
        lines.set(99, lines.get(99).replace("\"actor\":\"", "\"actor\":\"x"));
        Files.write(file, lines);
        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(said()).contains("entry 100: its fields were changed");
    }

    @Test
    void namesTheLineThatIsCutOff() throws IOException {
        var text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() - 40));
        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(said()).containsPattern("Line \\d+ is not an entry");
    }

    @Test
    void saysHowItIsUsedAndWhatItCannotRead() throws IOException {
        assertThat(run()).isEqualTo(2);
        assertThat(said()).contains("Usage");
        assertThat(run(directory.resolve("none").toString())).isEqualTo(2);
        var empty = Files.createFile(directory.resolve("empty"));
        assertThat(run(empty.toString())).isEqualTo(1);
        assertThat(said()).contains("no entry");
    }
}
