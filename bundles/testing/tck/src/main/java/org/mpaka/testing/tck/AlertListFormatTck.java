package org.mpaka.testing.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertListFormat;
import org.mpaka.api.alert.ImportProblem;

/**
 * What every {@link AlertListFormat} promises.
 *
 * <p>Extend it, give a good file of a few entries, and run it with JUnit 5. A fixed seed makes the wrecked files the
 * same in every run.
 */
public abstract class AlertListFormatTck {
    /** {@code -Dmpaka.wreckedFiles=1000000} for a long run. */
    private static final int WRECKED_FILES = Integer.getInteger("mpaka.wreckedFiles", 3_000);

    private static final int SEED = 1267;
    private static final String HOSTILE = "<>&;\"',\n-=/]\u001a 0Z";
    private static final Set<ErrorCode> REFUSALS = Set.of(ErrorCode.UNREADABLE_FILE, ErrorCode.TOO_LARGE);

    /** How far a reader may read on before it refuses something endless. */
    private static final long READ_AHEAD = 40L << 20;

    protected abstract AlertListFormat format();

    /** A file without a fault. */
    protected abstract byte[] goodFile();

    /** How many alerts are in it. */
    protected abstract int goodEntries();

    /** Where a field of the good file begins, to be continued without end. */
    protected abstract String beforeAField();

    /** Whether a file shows where it ends; one of lines alone may break off between two of them unseen. */
    protected boolean hasAnEnd() {
        return true;
    }

    /** The catalogue the plug-in registers. */
    protected abstract SentenceSource sentences();

    /** What a reading gave. */
    protected record Reading(AlertListFormat.Header header, List<Alert> alerts, List<ImportProblem> problems) {
        @Override
        public String toString() {
            return "Reading of " + alerts.size();
        }
    }

    protected final Reading read(InputStream in) throws IOException {
        var alerts = new ArrayList<Alert>();
        var problems = new ArrayList<ImportProblem>();
        var header = format().read(in, alerts::add, problems::add);
        return new Reading(header, alerts, problems);
    }

    protected final Reading read(byte[] file) throws IOException {
        return read(new ByteArrayInputStream(file));
    }

    protected final Reading read(String file) throws IOException {
        return read(file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void itsIdentifierIsSmallLettersFiguresAndHyphens() {
        assertThat(format().id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    @Test
    void readsTheGoodFileWholeAndTwiceAlike() throws IOException {
        var reading = read(goodFile());
        assertThat(reading.alerts()).hasSize(goodEntries());
        assertThat(reading.problems()).allMatch(ImportProblem::repaired);
        assertThat(reading.header().name()).isNotBlank();
        assertThat(reading.header().owner()).isNotBlank();
        assertThat(read(goodFile()).alerts()).isEqualTo(reading.alerts());
    }

    @Test
    void itsAlertsAreOfItsListActiveAndNamedByTheListsReference() throws IOException {
        var alerts = read(goodFile()).alerts();
        assertThat(alerts).allSatisfy(alert -> {
            assertThat(alert.list()).isEqualTo(format().list());
            assertThat(alert.id().value()).startsWith(format().list() + ":");
            assertThat(alert.state()).isEqualTo(Alert.State.ACTIVE);
            assertThat(alert.owner()).isNotBlank();
            assertThat(alert.legalBasis()).isNotBlank();
            int subjects =
                    alert.subject().<Integer>fold(person -> person.names().size(), document -> 1, vehicle -> 1);
            assertThat(subjects).isPositive();
        });
        assertThat(new HashSet<>(alerts.stream().map(Alert::id).toList())).hasSameSizeAs(alerts);
    }

    @Test
    void refusesAFileThatBreaksOffInsteadOfTakingPartOfIt() throws IOException {
        var whole = goodFile();
        var all = read(whole).alerts();
        for (int length = 0; length < whole.length; length += 1 + whole.length / 300) {
            var part = Arrays.copyOf(whole, length);
            try {
                var read = read(part).alerts();
                if (hasAnEnd()) assertThat(read).as("first %s bytes", length).hasSize(goodEntries());
                else assertThat(read).as("first %s bytes", length).isEqualTo(all.subList(0, read.size()));
            } catch (MpakaException e) {
                assertThat(e.code()).as("first %s bytes", length).isIn(REFUSALS);
            }
        }
    }

    @Test
    void refusesWhatIsNoFileOfItsFormat() {
        var noise = new byte[4096];
        new Random(1).nextBytes(noise);
        for (var file : List.of(new byte[0], noise, "<html><body>404</body></html>".getBytes(StandardCharsets.UTF_8)))
            assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(MpakaException.class, e -> assertThat(e.code())
                    .isEqualTo(ErrorCode.UNREADABLE_FILE));
    }

    @Test
    void refusesAFileInAnotherEncodingThanItsOwn() {
        var text = new String(goodFile(), StandardCharsets.UTF_8);
        int at = text.indexOf(beforeAField()) + beforeAField().length();
        var file = (text.substring(0, at) + "\u00e9" + text.substring(at)).getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(MpakaException.class, e -> {
            assertThat(e.code()).isEqualTo(ErrorCode.UNREADABLE_FILE);
            assertThat(e.sentence().arguments().get("1")).matches("\\d+");
        });
    }

    @Test
    void refusesAnEndlessFieldAfterReadingABoundedPartOfIt() {
        var text = new String(goodFile(), StandardCharsets.UTF_8);
        int at = text.indexOf(beforeAField()) + beforeAField().length();
        var endless = new Endless(text.substring(0, at).getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> read(endless)).isInstanceOfSatisfying(MpakaException.class, e -> assertThat(e.code())
                .isIn(REFUSALS));
        assertThat(endless.given).isLessThan(READ_AHEAD);
    }

    @Test
    void readsOrRefusesWreckedFilesAndSaysWhyInWordsThatExist() throws IOException {
        for (int i = 0; i < WRECKED_FILES; i++) {
            var file = wrecked(goodFile(), new Random(SEED + i));
            try {
                read(file).problems().forEach(this::isSayable);
            } catch (MpakaException e) {
                assertThat(e.code()).as("wrecked file %s", i).isIn(REFUSALS);
            } catch (RuntimeException e) {
                throw new AssertionError("wrecked file " + i, e);
            }
        }
    }

    private void isSayable(ImportProblem problem) {
        var code = problem.what().code();
        if (code.startsWith("error.")) return;
        for (var language : List.of("en", "fr", "sw", "rn"))
            assertThat(sentences().pattern(code, Locale.forLanguageTag(language)))
                    .as("%s in %s", code, language)
                    .isPresent();
        assertThat(problem.line()).isPositive();
    }

    private static byte[] wrecked(byte[] good, Random random) {
        var file = good.clone();
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(file.length);
            switch (random.nextInt(4)) {
                case 0 -> file[at] = (byte) random.nextInt(256);
                case 1 -> file[at] = (byte) HOSTILE.charAt(random.nextInt(HOSTILE.length()));
                case 2 -> file = without(file, at, 1 + random.nextInt(40));
                default -> file = repeated(file, at, 1 + random.nextInt(200));
            }
        }
        return file;
    }

    private static byte[] without(byte[] file, int at, int length) {
        int end = Math.min(file.length, at + length);
        if (end - at >= file.length) return file;
        var less = Arrays.copyOf(file, file.length - (end - at));
        System.arraycopy(file, end, less, at, file.length - end);
        return less;
    }

    private static byte[] repeated(byte[] file, int at, int length) {
        int end = Math.min(file.length, at + length);
        var more = Arrays.copyOf(file, file.length + end - at);
        System.arraycopy(file, at, more, end, file.length - at);
        return more;
    }

    /** A beginning, then the letter A for ever. */
    private static final class Endless extends InputStream {
        private final byte[] beginning;
        private long given;

        Endless(byte[] beginning) {
            this.beginning = beginning;
        }

        @Override
        public int read() {
            return given < beginning.length ? beginning[(int) given++] & 0xFF : next();
        }

        private int next() {
            given++;
            return 'A';
        }
    }
}
