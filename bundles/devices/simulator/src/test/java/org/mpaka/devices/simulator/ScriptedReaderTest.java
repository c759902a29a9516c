package org.mpaka.devices.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeIdentity.Mode;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.api.document.CheckDigit;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.documents.mrz.IcaoMrzWriter;
import org.mpaka.documents.mrz.Td3Format;
import org.mpaka.testing.fixtures.MutableClock;
import org.mpaka.testing.passport.VirtualState;

/** The script and who may play it. */
class ScriptedReaderTest {
    @TempDir
    Path directory;

    @Test
    void theScriptThatComesAlongIsWholeAndEndsWithALostReader() {
        var scenes = Script.read(Optional.empty(), new IcaoMrzWriter());
        assertThat(scenes).hasSizeGreaterThanOrEqualTo(10);
        assertThat(scenes.get(scenes.size() - 1).is(Scene.Happening.UNPLUGGED)).isTrue();
        assertThat(scenes.subList(0, scenes.size() - 1))
                .allSatisfy(scene -> assertThat(scene.lines()).isNotEmpty());
    }

    @Test
    void onlyTheSceneThatSaysSoHasAFault() {
        var format = new Td3Format();
        for (var scene : Script.read(Optional.empty(), new IcaoMrzWriter())) {
            var reading = format.read(scene.lines(), DocumentInput.Channel.SIMULATOR, LocalDate.of(2026, 11, 22));
            boolean faulty = reading.isPresent()
                    && reading.get().findings().stream().anyMatch(it -> it.answer() == CheckAnswer.FAILED);
            assertThat(faulty).as(scene.title()).isEqualTo(scene.title().contains("wrong"));
            if (faulty)
                assertThat(reading.get().checkDigits())
                        .filteredOn(digit -> !digit.right())
                        .extracting(CheckDigit::field)
                        .containsExactly("number", "composite");
        }
    }

    @Test
    void atAPostInOperationItIsSwitchedOffAndHasNoScript() {
        var reader = reader(Mode.LIVE, Optional.empty());
        assertThat(reader.status().condition()).isEqualTo(Condition.SWITCHED_OFF);
        assertThat(reader.script()).isEmpty();
        assertThatThrownBy(() -> reader.present(0)).isInstanceOf(MpakaException.class);
    }

    @Test
    void whatIsNotInTheScriptOrNotConnectedIsRefused() {
        var reader = reader(Mode.DEMONSTRATION, Optional.empty());
        assertThatThrownBy(() -> reader.present(999))
                .isInstanceOfSatisfying(
                        MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
        assertThatThrownBy(() -> reader.present(0))
                .isInstanceOfSatisfying(
                        MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.DEVICE_UNAVAILABLE));
    }

    @Test
    void aScriptOfOnesOwnIsPlayedInYamlOrJson() throws IOException {
        Path json = directory.resolve("own.json");
        Files.writeString(
                json,
                """
                [{"title": "One", "lines": ["ABC"]}, {"title": "Two", "unplugged": true}]
                """);
        assertThat(reader(Mode.TRAINING, Optional.of(json.toString())).script()).containsExactly("One", "Two");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: x | 0 | not a list",
                "- title: x | 1 | format",
                "- {title: ok, lines: [A]}\\n- {title: x, format: td3, code: P, issuer: bdi} | 2 | bdi",
                "- [ | 0 | Exception",
                "- !!javax.script.ScriptEngineManager [] | 0 | Exception"
            })
    void anUnreadableScriptIsAFaultyDeviceThatNamesTheScene(String yaml, String scene, String problem)
            throws IOException {
        Path file = directory.resolve("bad.yaml");
        Files.writeString(file, yaml.replace("\\n", "\n"));
        var status = reader(Mode.TRAINING, Optional.of(file.toString())).status();
        assertThat(status.condition()).isEqualTo(Condition.FAULTY);
        assertThat(status.advice().arguments()).containsEntry("scene", scene);
        assertThat(status.advice().arguments().get("problem")).contains(problem);
    }

    private static ScriptedReader reader(Mode mode, Optional<String> script) {
        return new ScriptedReader(
                mode, new MutableClock(), new IcaoMrzWriter(), script, () -> VirtualState.of(MutableClock.START));
    }
}
