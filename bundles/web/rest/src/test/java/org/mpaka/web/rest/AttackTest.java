package org.mpaka.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mpaka.web.rest.Requests.Operation;
import org.mpaka.web.rest.core.FakeSessions;
import org.mpaka.web.rest.core.InventedPost;

/** What nobody may do, tried on every operation of the document. */
class AttackTest {
    private static final Set<String> PUBLIC = Set.of("signIn", "readNode");
    private static final Set<String> OPEN_WHILE_LOCKED =
            Set.of("signIn", "readNode", "readSession", "signOut", "unlockSession");

    private static final Rest REST = new Rest();

    private final Rest rest = REST;
    private final Requests requests = new Requests();

    @BeforeEach
    void reset() {
        REST.core.reset();
    }

    static Stream<Operation> closed() {
        return ConformanceTest.operations().filter(operation -> !PUBLIC.contains(operation.id()));
    }

    static Stream<Operation> writes() {
        return closed().filter(operation -> !operation.method().equals("GET"));
    }

    static Stream<Operation> withContent() {
        return ConformanceTest.operations()
                .filter(operation -> new Requests().content(operation).isPresent())
                .filter(operation -> !Set.of(
                                "previewImport",
                                "deployPlugin",
                                "startReadingImport",
                                "startPeopleFile",
                                "previewPeopleFile",
                                "bringTrustFile",
                                "takePassengerList",
                                "takePassengerTable",
                                "correctQuarantined",
                                "bringLawTable",
                                "previewLawTable",
                                "readPage",
                                "offerPagePicture",
                                "judgeFinger",
                                "takeFinger",
                                "compareFinger",
                                "searchFinger")
                        .contains(operation.id()));
    }

    @ParameterizedTest
    @MethodSource("closed")
    void letsNobodyInWithoutASession(Operation operation) {
        var answer = rest.ask(requests.bare(operation));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("SESSION_ENDED");
        assertThat(rest.core.recording.calls()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("closed")
    void letsNobodyInWithAWrongCookie(Operation operation) {
        var answer = rest.ask(requests.of(operation).with("Cookie", "__Host-sid=guessed"));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(rest.core.recording.calls()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("writes")
    void refusesAWriteWithoutTheToken(Operation operation) {
        for (var forged : List.of(
                requests.of(operation).without("X-XSRF-TOKEN"),
                requests.of(operation).with("X-XSRF-TOKEN", "guessed"),
                requests.of(operation).with("X-XSRF-TOKEN", ""))) {
            var answer = rest.ask(forged);
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.code()).isEqualTo("FOREIGN_REQUEST");
        }
        assertThat(rest.core.recording.calls()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.mpaka.web.rest.ConformanceTest#operations")
    void refusesWhatAnotherSiteMadeTheBrowserSend(Operation operation) {
        for (String origin : List.of("cross-site", "same-site", "anything")) {
            var answer = rest.ask(requests.of(operation).with("Sec-Fetch-Site", origin));
            assertThat(answer.status()).isEqualTo(403);
        }
        assertThat(rest.core.recording.calls()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.mpaka.web.rest.ConformanceTest#operations")
    void aLockedScreenOnlyUnlocks(Operation operation) {
        // given
        rest.core.sessions.put(FakeSessions.TOKEN, InventedPost.OFFICER, true, false);
        // when
        var answer = rest.ask(requests.of(operation));
        // then
        if (OPEN_WHILE_LOCKED.contains(operation.id()))
            assertThat(answer.status()).isBetween(200, 299);
        else assertThat(answer.code()).isEqualTo("SESSION_LOCKED");
    }

    @ParameterizedTest
    @MethodSource("org.mpaka.web.rest.ConformanceTest#operations")
    void aOneTimePasswordOnlyChangesThePassword(Operation operation) {
        // given
        rest.core.sessions.put(FakeSessions.TOKEN, InventedPost.OFFICER, false, true);
        // when
        var answer = rest.ask(requests.of(operation));
        // then
        var open = Set.of("signIn", "readNode", "readSession", "signOut", "changePassword");
        if (open.contains(operation.id())) assertThat(answer.status()).isBetween(200, 299);
        else {
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.code()).isEqualTo("PASSWORD_CHANGE_REQUIRED");
        }
    }

    @ParameterizedTest
    @MethodSource("withContent")
    void refusesContentThatNeverEnds(Operation operation) {
        var answer = rest.ask(requests.of(operation).sending("application/json", Endless::new));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("TOO_LARGE");
        assertThat(rest.core.recording.calls()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("withContent")
    void refusesDeepContentWithoutQuotingIt(Operation operation) {
        var deep = "{\"lane\":" + "[".repeat(5000) + "\"Mwakyusa\"";
        var answer = rest.ask(requests.of(operation).json(deep));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).doesNotContain("Mwakyusa");
    }

    @ParameterizedTest
    @MethodSource("withContent")
    void refusesAnUnknownProperty(Operation operation) {
        var content = requests.content(operation).orElseThrow().toString();
        var answer = rest.ask(requests.of(operation).json("{\"extra\":1," + content.substring(1)));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("extra");
        assertThat(answer.json().path("detail").asText())
                .isEqualTo("There is no field extra here. Correct its name or leave it out.");
    }

    @Test
    void tellsHowAFieldOfTheWrongTypeIsWritten() {
        var operation = new Operation("startInspection", "POST", "/inspections");
        assertThat(rest.ask(requests.of(operation).json("{\"channel\":\"TELEPATHY\"}"))
                        .json()
                        .path("detail")
                        .asText())
                .startsWith("channel cannot be read. It is written like this: ")
                .contains("TYPED_MRZ");
        assertThat(rest.ask(requests.of(operation).json("{\"channel\":\"TYPED_MRZ\",\"lines\":[null]}"))
                        .json()
                        .path("detail")
                        .asText())
                .startsWith("lines.[0] cannot be read.")
                .doesNotContain("?");
    }

    @ParameterizedTest
    @MethodSource("withContent")
    void refusesEmptyAndHalfContent(Operation operation) {
        var content = requests.content(operation).orElseThrow().toString();
        for (String broken : List.of("", "null", "[]", "7", content.substring(0, content.length() - 1)))
            assertThat(rest.ask(requests.of(operation).json(broken)).status())
                    .as("%s with %s", operation, broken)
                    .isEqualTo(400);
    }

    @ParameterizedTest
    @MethodSource("withContent")
    void refusesARequestWithoutContentOrType(Operation operation) {
        var nothing = Ask.signedIn(operation.method(), requests.address(operation));
        assertThat(rest.ask(nothing).status()).isEqualTo(400);
        assertThat(rest.core.recording.calls()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("withContent")
    void refusesContentOfAnotherType(Operation operation) {
        for (String type :
                List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "text/html")) {
            var answer = rest.ask(requests.of(operation).sending(type, "lane=2"));
            assertThat(answer.status()).isEqualTo(415);
            assertThat(answer.code()).isEqualTo("HTTP_415");
        }
    }

    @ParameterizedTest
    @MethodSource("withContent")
    void namesAContentTypeThatIsNone(Operation operation) {
        var answer = rest.ask(requests.of(operation)
                .sending("nonsense", requests.content(operation).orElseThrow().toString()));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("INVALID_CODE");
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("Content-Type");
        assertThat(rest.core.recording.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {";;;", "text/", "/", "text/plain;q=abc", "text/html;q=2", "application/json, ;"})
    void namesAWantedTypeThatIsNone(String type) {
        for (var ask :
                List.of(Ask.signedIn("GET", "status"), Ask.bare("GET", "node"), Ask.signedIn("GET", "nothing"))) {
            var answer = rest.ask(ask.with("Accept", type));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("Accept");
        }
        assertThat(rest.core.recording.calls()).isEmpty();
    }

    @Test
    void waitsForNothingThatIsTooLargeByItsOwnWord() {
        var operation = new Operation("startInspection", "POST", "/inspections");
        var answer = rest.ask(requests.of(operation)
                .sending("application/json", () -> new Failing(new IllegalStateException("was read")))
                .with("Content-Length", "104857600"));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("TOO_LARGE");
    }

    @Test
    void contentThatDoesNotComeIsNoBug() {
        var operation = new Operation("startInspection", "POST", "/inspections");
        var late = rest.ask(requests.of(operation)
                .sending("application/json", () -> new Failing(new IOException(new TimeoutException("Idle")))));
        assertThat(late.status()).isEqualTo(408);
        var cut = rest.ask(
                requests.of(operation).sending("application/json", () -> new Failing(new EOFException("Early EOF"))));
        assertThat(cut.status()).isEqualTo(400);
        for (var answer : List.of(late, cut))
            assertThat(answer.json().path("detail").asText()).isNotEmpty().doesNotContain("rest.", "EOF", "Idle");
    }

    @ParameterizedTest
    @MethodSource("withContent")
    void nothingInPlaceOfATextIsRefusedOrLeftOutAndNeverAFaultOfOurs(Operation operation) {
        var content = requests.content(operation).orElseThrow();
        for (var place : texts(content, "")) {
            var without = content.deepCopy();
            var parent = (ObjectNode) without.at(place.substring(0, place.lastIndexOf('/')));
            parent.putNull(place.substring(place.lastIndexOf('/') + 1));
            assertThat(rest.ask(requests.of(operation).json(without.toString())).status())
                    .as(place)
                    .isLessThan(500);
        }
    }

    private static List<String> texts(JsonNode node, String at) {
        var found = new ArrayList<String>();
        node.fields().forEachRemaining(field -> {
            var place = at + "/" + field.getKey();
            if (field.getValue().isTextual()) found.add(place);
            if (field.getValue().isObject()) found.addAll(texts(field.getValue(), place));
        });
        return found;
    }

    @ParameterizedTest
    @MethodSource("org.mpaka.web.rest.ConformanceTest#operations")
    void refusesMethodsTheAddressDoesNotTake(Operation operation) {
        for (String verb : List.of("PATCH", "TRACE", "PROPFIND", "get"))
            assertThat(rest.ask(Ask.signedIn(verb, requests.address(operation))).status())
                    .as("%s %s", verb, operation.path())
                    .isEqualTo(405);
        assertThat(rest.core.recording.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-HTTP-Method-Override", "X-Method-Override", "X-HTTP-Method"})
    void doesNotLetAHeaderChangeTheMethod(String header) {
        var answer = rest.ask(Ask.signedIn("GET", "sessions/0192a6e0-0000-7000-8000-000000000009")
                .with(header, "DELETE"));
        assertThat(answer.status()).isEqualTo(405);
        assertThat(rest.core.sessions.peek(FakeSessions.TOKEN)).isPresent();
    }

    @Test
    void answersOptionsOnlyToThoseSignedIn() {
        assertThat(rest.ask(Ask.bare("OPTIONS", "users")).status()).isEqualTo(401);
        assertThat(rest.ask(Ask.bare("HEAD", "users")).status()).isEqualTo(401);
    }

    @Test
    void doesNotTellWithoutASessionWhichAddressesExist() {
        assertThat(rest.ask(Ask.bare("GET", "no-such-address")).status()).isEqualTo(401);
        assertThat(rest.ask(Ask.bare("GET", "session/../users")).status()).isEqualTo(401);
        assertThat(rest.ask(Ask.bare("POST", "session/")).status()).isNotEqualTo(200);
        assertThat(rest.ask(Ask.bare("GET", "node;x=/users")).status()).isIn(200, 401, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "key with spaces",
                "line\r\nSet-Cookie: x=1",
                "ключ-ключ",
                "0123456789012345678901234567890123456789012345678901234567890123456789"
            })
    void refusesAnIdempotencyKeyOfAnotherForm(String key) {
        var operation = new Operation("startInspection", "POST", "/inspections");
        var answer = rest.ask(requests.of(operation).with("Idempotency-Key", key));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.headers().keySet()).noneMatch(name -> name.equalsIgnoreCase("Set-Cookie"));
        assertThat(rest.core.recording.calls()).isEmpty();
    }

    /** No database holds them: they came back as a bug with a page of trace in the log. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "reports/crossings?by=DAY&from=-999999999-01-01&to=2026-01-01",
                "reports/crossings?by=DAY&from=2026-01-01&to=%2B999999999-12-31"
            })
    void refusesADateBeyondAllCalendars(String address) {
        var answer = rest.ask(Ask.signedIn("GET", address));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(rest.core.recording.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en\r\nX-Evil: 1", "*", "xx-YY", "en;q=abc"})
    void aHostileLanguageDoesNoHarm(String language) {
        var answer = rest.ask(Ask.bare("GET", "node").with("Accept-Language", language));
        assertThat(answer.status()).isIn(200, 400);
        assertThat(answer.header("X-Evil")).isEmpty();
        assertThat(answer.header("Content-Language")).doesNotContain("\r", "\n");
    }

    /** Never comes. */
    private static final class Failing extends InputStream {
        private final Exception why;

        private Failing(Exception why) {
            this.why = why;
        }

        @Override
        public int read() throws IOException {
            if (why instanceof IOException late) throw late;
            throw (RuntimeException) why;
        }
    }

    /** Gives the letter a for ever, in a text that never closes. */
    private static final class Endless extends InputStream {
        private boolean begun;

        @Override
        public int read() {
            int next = begun ? 'a' : '"';
            begun = true;
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            for (int i = 0; i < length; i++) buffer[offset + i] = (byte) read();
            return length;
        }
    }
}
