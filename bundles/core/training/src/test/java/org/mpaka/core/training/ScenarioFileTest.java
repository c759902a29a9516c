package org.mpaka.core.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeId;
import org.mpaka.api.NodeIdentity;
import org.mpaka.api.Sentence;
import org.mpaka.api.training.ScenarioId;
import org.mpaka.core.json.MpakaMapper;

class ScenarioFileTest {
    private static final NodeIdentity NODE = new NodeIdentity(
            NodeId.of("uto-any-training"),
            CountryCode.of("UTO"),
            BorderPostId.of("UTO-ANY"),
            NodeIdentity.Mode.TRAINING);

    @TempDir
    Path directory;

    @Test
    void theExercisesThatComeAlongAreWholeInFourLanguages() {
        var book = book();

        assertThat(book.catalogue().faults()).isEmpty();
        assertThat(book.catalogue().scenarios())
                .extracting(one -> one.id().value())
                .containsExactly("cloned-passport", "unaccompanied-child", "silent-hit", "convoy", "outage");
        for (var language : new String[] {"en", "fr", "sw", "rn"})
            for (var scenario : book.catalogue().scenarios())
                assertThat(book.pattern(scenario.title().code(), Locale.forLanguageTag(language)))
                        .isPresent();
    }

    @Test
    void aFileInTheNodesDirectoryTakesThePlaceOfOneOfItsName() throws IOException {
        write("mine.yaml", convoy().replace("secondsEach: 75", "secondsEach: 40"));

        assertThat(book().find(ScenarioId.of("convoy")).orElseThrow().secondsEach())
                .isEqualTo(40);
    }

    @Test
    void aFileWithAFaultIsLeftOutAndSaidWithItsPlace() throws IOException {
        write("broken.yaml", convoy().replace("id: convoy", "id: mine").replace("expect:", "expects:"));
        write("other.yaml", "a: [");

        var catalogue = book().catalogue();

        assertThat(catalogue.scenarios()).hasSize(5);
        assertThat(catalogue.faults()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "secondsEach: 75 | secondsEach: 1 | secondsEach: 5 to 600",
                "en: A convoy | xx: A convoy | title lacks en",
                "number: \"TAE7#####\" | number: \"TAE700001\" | number needs signs #",
                "direction: ENTRY | direction: SIDEWAYS | not understood: direction",
                "decide: ADMIT | decide: WAVE | not understood: travellers 1 expect 1 decide",
                "secondsEach: 75 | secondsEach: 75; id: twice | not YAML",
                "surname: Msafiri | surname: Msafiri, shoe: 43 | document has no field shoe",
                "country: UTO | country: &a [*a] | not YAML",
                "id: convoy | id: !!java.lang.Runtime x | not YAML",
            })
    void saysWhatIsWrong(String before, String after, String problem) throws IOException {
        var text = convoy().replaceFirst(
                        Pattern.quote(before.strip()), after.strip().replace("; ", "\n"));

        assertThatThrownBy(() -> new ScenarioFile(MpakaMapper.strict())
                        .read("mine.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOfSatisfying(MpakaException.class, e -> assertThat(said(e.sentence()))
                        .contains("mine.yaml")
                        .contains(problem.strip()));
    }

    private static String said(Sentence sentence) {
        return String.join(" ", sentence.arguments().values());
    }

    private ScenarioBook book() {
        return new ScenarioBook(() -> NODE, () -> directory, MpakaMapper.strict());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(directory.resolve("training")).resolve(name), text);
    }

    private static String convoy() throws IOException {
        try (var in = Objects.requireNonNull(ScenarioBook.class.getResourceAsStream("scenarios/convoy.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
