package org.mpaka.platform.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/** What may be a plug-in. */
class PluginFileTest {
    private static final String LAW = "org.mpaka.api.legislation;version=\"[1.0,2)\"";

    @Test
    void aCountrysBundleIsOne() throws IOException {
        var file = read(Map.of(
                "Bundle-SymbolicName", "ruritania-country;singleton:=true",
                "Bundle-Version", "1.2.3.x",
                "Import-Package", LAW));
        assertThat(file.name()).isEqualTo("ruritania-country");
        assertThat(file.version()).isEqualTo("1.2.3.x");
        assertThat(file.sha256()).matches("[0-9a-f]{64}");
        assertThat(file.open().readAllBytes()).isEqualTo(file.content());
    }

    @Test
    void theHousesOwnCountriesDocumentsDevicesAndRoutesMayBeReplaced() throws IOException {
        for (String room : new String[] {"countries.burundi", "documents.icao-mrz", "devices.simulator", "exchange.x"})
            assertThat(read(Map.of("Bundle-SymbolicName", "org.mpaka." + room, "Import-Package", LAW))
                            .name())
                    .isEqualTo("org.mpaka." + room);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "org.mpaka.core.access | org.mpaka.api | | | only a new distribution",
                "org.mpaka.api | org.mpaka.api | | | only a new distribution",
                "org.mpaka.countries | org.mpaka.api | | | only a new distribution",
                "ruritania | org.mpaka.api | org.mpaka.core.access | | fragment",
                "ruritania | org.mpaka.api | | org.mpaka.api.legislation;version=9 | the house's own",
                "ruritania | javax.net | | | none of Mpaka's contracts",
                "../../etc | org.mpaka.api | | | no bundle",
                "'' | org.mpaka.api | | | no bundle"
            })
    void whatIsMoreOrLessThanAPluginIsRefusedWithTheReason(
            String name, String imports, String host, String exports, String why) {
        var headers = new HashMap<>(Map.of("Bundle-SymbolicName", name, "Import-Package", imports));
        if (host != null) headers.put("Fragment-Host", host);
        if (exports != null) headers.put("Export-Package", exports);
        assertThatThrownBy(() -> read(headers)).isInstanceOfSatisfying(MpakaException.class, refused -> {
            assertThat(refused.code()).isEqualTo(ErrorCode.INVALID_FIELD);
            assertThat(refused.sentence().arguments().values()).anyMatch(text -> text.contains(why));
        });
    }

    @Test
    void bytesThatAreNoJarAreRefused() {
        for (byte[] bytes : new byte[][] {{}, {1, 2, 3}, "PK\u0003\u0004rubbish".getBytes()})
            assertThatThrownBy(() -> PluginFile.read(new ByteArrayInputStream(bytes)))
                    .isInstanceOf(MpakaException.class);
    }

    private static PluginFile read(Map<String, String> headers) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach(manifest.getMainAttributes()::putValue);
        var jar = new ByteArrayOutputStream();
        new JarOutputStream(jar, manifest).close();
        return PluginFile.read(new ByteArrayInputStream(jar.toByteArray()));
    }
}
