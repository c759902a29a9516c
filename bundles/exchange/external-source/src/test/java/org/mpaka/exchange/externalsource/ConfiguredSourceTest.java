package org.mpaka.exchange.externalsource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.source.SourceQuestion.Kind;
import org.mpaka.core.json.MpakaMapper;

class ConfiguredSourceTest {
    @TempDir
    private Path directory;

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
                (self, method, given) -> values.getOrDefault(method.getName(), method.getDefaultValue()));
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
        "approval, '', approval is empty",
        "address, http://example.org, address must be https",
        "address, 'not an address', address must be https",
        "asks, everything, asks may hold document",
        "id, Interpol 1, id must be",
        "owner, '', owner not empty",
        "passwordFile, /nowhere, cannot be opened as PKCS#12",
        "certificateFile, /nowhere, is no certificate"
    })
    void aWrongSettingIsRefusedInPlainWords(String key, String value, String words) {
        values.put(key, value);
        assertThatThrownBy(this::source)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(words);
    }

    @Test
    void aSimulatedSourceSaysSoInItsName() {
        values.put("simulated", true);
        assertThatThrownBy(this::source).hasMessageContaining("must say that the source is simulated");
        values.put("name", "Simulated stolen documents");
        assertThat(source().info().simulated()).isTrue();
    }

    @Test
    void aWrongPasswordNamesTheFilesAndNotThePassword() throws Exception {
        Files.writeString(directory.resolve("node.password"), "secret-word");
        assertThatThrownBy(this::source)
                .hasMessageContaining("node.p12")
                .message()
                .doesNotContain("secret-word");
    }
}
