package org.mpaka.exchange.externalsource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.Sentence;
import org.mpaka.api.source.SourceQuestion.Kind;
import org.mpaka.core.json.MpakaMapper;

class ConfiguredSourceTest {
    @TempDir
    private Path directory;

    /** The framework gives null for a key that is not in the file. */
    private static final Object MISSING = new Object();

    private final Map<String, Object> values = new HashMap<>();

    @BeforeEach
    void good() throws Exception {
        TestKeys.of("node").write(directory, "node");
        values.put("id", "sim");
        values.put("name", "Stolen documents");
        values.put("owner", "Utopia");
        values.put("address", "https://127.0.0.1:9");
        values.put("certificateFile", directory.resolve("node.cer").toString());
        values.put("keyStore", directory.resolve("node.p12").toString());
        values.put("passwordFile", directory.resolve("node.password").toString());
        values.put("approval", "Agreement 1");
    }

    private ConfiguredSource source() {
        var settings = (ConfiguredSource.Settings) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ConfiguredSource.Settings.class},
                (self, method, given) -> {
                    var value = values.getOrDefault(method.getName(), method.getDefaultValue());
                    return value == MISSING ? null : value;
                });
        return new ConfiguredSource(settings, MpakaMapper.strict(), Clock.systemUTC());
    }

    @Test
    void asksForDocumentsAloneUnlessToldOtherwise() {
        assertThat(source().info().kinds()).containsExactly(Kind.DOCUMENT);
        values.put("asks", "document, person");
        assertThat(source().info().kinds()).containsExactlyInAnyOrder(Kind.DOCUMENT, Kind.PERSON);
    }

    @ParameterizedTest
    @CsvSource({
        "approval, '', setting-approval, approval is empty",
        "address, http://example.org, setting-address, address must be https",
        "address, 'not an address', setting-address, address must be https",
        "asks, everything, setting-asks, asks may hold document",
        "id, Interpol 1, setting-identity, id must be",
        "owner, '', setting-missing, '{key} is missing'",
        "passwordFile, /nowhere, setting-key-store, cannot be opened as PKCS#12",
        "certificateFile, /nowhere, setting-certificate, is no certificate"
    })
    void aWrongSettingIsRefusedInPlainWords(String key, String value, String code, String words) {
        values.put(key, value);
        assertThat(wrong().code()).isEqualTo("external-source." + code);
        for (var language : List.of("en", "fr", "sw", "rn"))
            assertThat(new ExternalSourceSentences()
                            .pattern("external-source." + code, Locale.forLanguageTag(language)))
                    .isPresent();
        assertThat(new ExternalSourceSentences().pattern("external-source." + code, Locale.ENGLISH))
                .get()
                .asString()
                .contains(words);
    }

    private Sentence wrong() {
        return assertThatThrownBy(this::source)
                .asInstanceOf(InstanceOfAssertFactories.throwable(WrongSetting.class))
                .actual()
                .what();
    }

    @Test
    void aKeyThatIsNotInTheFileIsNamed() {
        values.put("keyStore", MISSING);
        assertThat(wrong().arguments()).containsEntry("key", "keyStore");
    }

    @Test
    void theFileIsNamedWhereTheSettingsCameFromOne() {
        assertThat(SourceFromSettings.fileOf(Map.of(
                        "felix.fileinstall.filename", "file:/srv/node/etc/org.mpaka.exchange.source-interpol.cfg")))
                .isEqualTo("org.mpaka.exchange.source-interpol.cfg");
        assertThat(SourceFromSettings.fileOf(Map.of("service.pid", "org.mpaka.exchange.source~1")))
                .isEqualTo("org.mpaka.exchange.source~1");
    }

    @Test
    void aSimulatedSourceSaysSoInItsName() {
        values.put("simulated", true);
        assertThat(wrong().code()).isEqualTo("external-source.setting-simulated");
        values.put("name", "Simulated stolen documents");
        assertThat(source().info().simulated()).isTrue();
    }

    @Test
    void aWrongPasswordNamesTheFilesAndNotThePassword() throws Exception {
        Files.writeString(directory.resolve("node.password"), "secret-word");
        assertThat(wrong().arguments().values())
                .anyMatch(value -> value.endsWith("node.p12"))
                .noneMatch(value -> value.contains("secret-word"));
    }
}
