package org.mpaka.web.rest.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeResourceTest {
    @ParameterizedTest
    @CsvSource({
        "Africa/Bujumbura, Africa/Bujumbura",
        "Z, UTC",
        "UTC, UTC",
        "UTC+2, Etc/GMT-2",
        "-03:00, Etc/GMT+3",
        "+05:30, +05:30",
        "Europe/Brussels, Europe/Brussels"
    })
    void namesAZoneAsBrowsersKnowIt(String set, String told) {
        assertThat(NodeResource.browserName(ZoneId.of(set))).isEqualTo(told);
    }
}
