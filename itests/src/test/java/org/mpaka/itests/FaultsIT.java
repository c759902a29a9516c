package org.mpaka.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** Faults that only a whole node can show; docs/faults.md names the tests of the others. */
public class FaultsIT {

    /** Invented; the digits are right by Doc 9303-3. */
    private static final String[] DANIEL = {
        "P<KENWANJOHI<<DANIEL<<<<<<<<<<<<<<<<<<<<<<<<", "AK99900010KEN8808084M3001019<<<<<<<<<<<<<<00"
    };

    private static final String HERE = "127.0.0.1";
    private static final String ELSEWHERE = "127.0.0.2";

    private static RealNode kobero;
    private static NodeHttps https;

    @BeforeClass
    public static void start() throws Exception {
        kobero = RealNode.unpack(Country.BURUNDI);
        kobero.start();
        https = new NodeHttps(kobero.node().directory(), kobero.node().port());
    }

    @AfterClass
    public static void stop() throws Exception {
        kobero.close();
    }

    @Test
    public void whatReachesNoServletIsAnsweredAsAProblemThatShowsNothing() throws Exception {
        String host = "\r\nHost: secret.example\r\nConnection: close";
        for (String lines : new String[] {
            "SECRET",
            "GET /secret HTTP/9.9" + host,
            "GET /secret HTTP/1.1\r\nConnection: close",
            "GET /secret" + "a".repeat(20_000) + " HTTP/1.1" + host,
            "GET /secret HTTP/1.1\r\nX: " + "a".repeat(20_000) + host,
            "GET /console/%2e%2e/secret HTTP/1.1" + host,
            "POST /api/v1/session HTTP/1.1\r\nExpect: secret" + host
        }) {
            assertThat(https.raw(HERE, lines))
                    .as(lines.substring(0, Math.min(60, lines.length())))
                    .containsPattern("^HTTP/1.1 (4|505)")
                    .contains("Content-Type: application/problem+json", "urn:mpaka:problem:http-")
                    .doesNotContainIgnoringCase("secret")
                    .doesNotContainIgnoringCase("jetty");
        }
        for (String method : new String[] {"TRACE", "SECRET", "get", "PUT", "DELETE"}) {
            for (String path : new String[] {"/", "/console/", "/system/metrics"}) {
                assertThat(https.raw(HERE, method + " " + path + " HTTP/1.1\r\nCookie: secret=1" + host))
                        .as("%s %s", method, path)
                        .startsWith("HTTP/1.1 405")
                        .contains("Content-Type: application/problem+json")
                        .doesNotContainIgnoringCase("secret")
                        .doesNotContainIgnoringCase("jetty");
            }
        }
    }

    /** They came back as 400 without a word: the REST library gives up on them by itself. */
    @Test
    public void headersThatAreNoneAreAnsweredAsAProblem() throws Exception {
        String officer = Lane.signIn(kobero, "ndayizeye").cookie();
        String rest = "\r\nHost: localhost\r\nConnection: close\r\nCookie: " + officer;
        for (String lines : new String[] {
            "GET /api/v1/status HTTP/1.1\r\nAccept: ;;;" + rest,
            "GET /api/v1/status HTTP/1.1\r\nAccept: text/" + rest,
            "GET /api/v1/node HTTP/1.1\r\nAccept: text/html;q=2" + rest,
            "GET /api/v1/nothing HTTP/1.1\r\nAccept: /" + rest,
            "POST /api/v1/session/unlock HTTP/1.1\r\nContent-Length: 0\r\nContent-Type: ;;;" + rest,
            "TRACE /api/v1/status HTTP/1.1" + rest
        }) {
            assertThat(https.raw(HERE, lines))
                    .as(lines.substring(0, lines.indexOf("\r\nHost")))
                    .startsWith("HTTP/1.1 40")
                    .contains("Content-Type: application/problem+json", "\"title\":\"", "\"detail\":\"");
        }
        assertThat(https.raw(HERE, "GET /api/v1/node HTTP/1.1\r\nAccept: " + "x/y,".repeat(500) + "*/*" + rest))
                .startsWith("HTTP/1.1 200");
    }

    /** Lanes got "Invalid SNI" from a post that they called by another name than its own machine does. */
    @Test
    public void answersUnderAnyName() throws Exception {
        for (String name : new String[] {"kobero.border.example", "192.0.2.17:8443", "localhost"}) {
            assertThat(https.raw(HERE, "GET /api/v1/node HTTP/1.1\r\nConnection: close\r\nHost: " + name))
                    .as(name)
                    .startsWith("HTTP/1.1 200");
        }
    }

    @Test
    public void aStolenSessionEndsAndItsInspectionIsKept() throws Exception {
        Lane officer = Lane.signIn(kobero, "ndayizeye");
        officer.openShift("7", "ENTRY");
        JsonNode begun = officer.inspect(DANIEL);
        String address = "inspections/" + begun.get("id").asText();

        String thief = https.raw(
                ELSEWHERE,
                "GET /api/v1/" + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: "
                        + officer.cookie());
        assertThat(thief).startsWith("HTTP/1.1 401").doesNotContain("WANJOHI");
        assertThat(officer.status(address)).isEqualTo(401);

        Lane again = Lane.signIn(kobero, "ndayizeye");
        JsonNode kept = again.get(address);
        assertThat(kept.get("revision")).isEqualTo(begun.get("revision"));
        assertThat(again.admit(kept, "test").get("state").asText()).isEqualTo("DECIDED");
        JsonNode told = Lane.signIn(kobero, "niyungeko").journaled("access.session-stolen", "ndayizeye");
        assertThat(told).hasSize(1);
        assertThat(told.toString()).contains(ELSEWHERE);
    }

    @Test
    public void withoutOrWithTooLittleRightIsRefusedAndJournaled() throws Exception {
        Lane officer = Lane.signIn(kobero, "ndayizeye");
        assertThat(officer.status("users")).isEqualTo(403);
        assertThat(https.raw(ELSEWHERE, "GET /api/v1/users HTTP/1.1\r\nHost: localhost\r\nConnection: close"))
                .startsWith("HTTP/1.1 401");

        Lane auditor = Lane.signIn(kobero, "niyungeko");
        assertThat(auditor.journaled("access.denied", "ndayizeye").toString()).contains("GET users");
        assertThat(auditor.journaled("access.stranger-refused", "unknown").toString())
                .contains(ELSEWHERE, "GET users");
    }
}
