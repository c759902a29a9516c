package org.mpaka.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.access.Role;
import org.mpaka.web.rest.core.FakeCore;
import org.mpaka.web.rest.core.FakeSessions;
import org.mpaka.web.rest.core.InventedPost;

class SessionTest {
    private static final String SIGN_IN = "{\"user\":\"n.ndayizeye\",\"password\":\"igiti-kinini-88\"}";

    private static final Rest REST = new Rest();

    private final Rest rest = REST;

    @BeforeEach
    void reset() {
        REST.core.reset();
    }

    @Test
    void signingInSetsACookieThatNoScriptAndNoOtherSiteCanUse() {
        // given
        rest.core.sessions.clear();
        // when
        var answer = rest.ask(Ask.bare("POST", "session").json(SIGN_IN));
        // then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Set-Cookie").split(";"))
                .contains("__Host-sid=" + FakeSessions.TOKEN)
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Strict");
        assertThat(answer.json().path("csrfToken").asText()).isEqualTo(FakeSessions.CSRF);
        assertThat(answer.json().path("rights")).hasSize(Right.values().length);
        assertThat(answer.text()).doesNotContain(FakeSessions.TOKEN);
    }

    @Test
    void aWrongPasswordSetsNoCookie() {
        var answer = rest.ask(Ask.bare("POST", "session").json("{\"user\":\"n.ndayizeye\",\"password\":\"wrong\"}"));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("SIGN_IN_REFUSED");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void anAddressThatTriesTooOftenHasToWait() {
        // given
        for (int i = 0; i < 5; i++) rest.ask(Ask.bare("POST", "session").json(SIGN_IN));
        // when
        var answer = rest.ask(Ask.bare("POST", "session").json(SIGN_IN));
        // then
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.code()).isEqualTo("TOO_MANY_TRIES");
        assertThat(answer.header("Retry-After")).isEqualTo("60");
    }

    /** Or whoever is signed in could try the supervisors' passwords as fast as they are compared. */
    @Test
    void anAddressThatVouchesTooOftenHasToWait() {
        var tried = Ask.signedIn("POST", "inspections/0192a6e0-0000-7000-8000-000000000002/confirmation")
                .json("{\"revision\":3,\"agrees\":true,\"user\":\"j.bukuru\",\"password\":\"wrong\"}");
        for (int i = 0; i < 5; i++) assertThat(rest.ask(tried).code()).isEqualTo("SIGN_IN_REFUSED");
        assertThat(rest.ask(tried).code()).isEqualTo("TOO_MANY_TRIES");
    }

    @Test
    void signingOutClearsTheCookieAndEndsTheSession() {
        var answer = rest.ask(Ask.signedIn("DELETE", "session"));
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Set-Cookie")).contains("__Host-sid=;").contains("Max-Age=0");
        assertThat(rest.ask(Ask.signedIn("GET", "session")).status()).isEqualTo(401);
    }

    @Test
    void whatTheConsoleAsksByItselfDoesNotCountAsUse() {
        for (String background : List.of("session", "status")) rest.ask(Ask.signedIn("GET", background));
        assertThat(rest.core.sessions.used()).isZero();
        rest.ask(Ask.signedIn("GET", "queue"));
        assertThat(rest.core.sessions.used()).isOne();
    }

    @Test
    void theListOfSessionsGivesNothingThatOpensOne() {
        var answer = rest.ask(Ask.signedIn("GET", "sessions"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).doesNotContain(FakeSessions.CSRF).doesNotContain(FakeSessions.TOKEN);
    }

    @Test
    void theSecondOfficerVouchesAtTheFirstOnesWorkstation() {
        // when
        var answer = rest.ask(Ask.signedIn("POST", "inspections/0192a6e0-0000-7000-8000-000000000002/confirmation")
                .with("Idempotency-Key", "confirm-0001")
                .json("{\"revision\":3,\"agrees\":true,\"user\":\"j.bukuru\",\"password\":\"igiti-kinini-88\"}"));
        // then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(rest.core.recording.last().arguments().get(0)).isEqualTo(InventedPost.SUPERVISOR);
    }

    @Test
    void aSecondOfficerWithAWrongPasswordConfirmsNothing() {
        var answer = rest.ask(Ask.signedIn("POST", "inspections/0192a6e0-0000-7000-8000-000000000002/confirmation")
                .json("{\"revision\":3,\"agrees\":true,\"user\":\"j.bukuru\",\"password\":\"wrong\"}"));
        assertThat(answer.code()).isEqualTo("SIGN_IN_REFUSED");
        assertThat(rest.core.recording.calls()).isEmpty();
    }

    @Test
    void aMissingRightIsRefusedAndJournaled() {
        // given
        rest.core.recording.failWith(new AccessDeniedException(InventedPost.OFFICER, Right.REPORT));
        // when
        var answer = rest.ask(Ask.signedIn("GET", "reports/crossings?from=2026-11-01&to=2026-11-02&by=DAY"));
        // then
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("ACCESS_DENIED");
        assertThat(rest.core.sessions.denied()).containsExactly("n.ndayizeye REPORT GET reports/crossings");
    }

    @Test
    void whoHasNoSessionIsRefusedAndJournaled() {
        for (var ask : List.of(
                Ask.bare("GET", "travellers/0192a6e0-0000-7000-8000-000000000002"),
                Ask.bare("GET", "queue").with("Cookie", "__Host-sid=guessed")))
            assertThat(rest.ask(ask).status()).isEqualTo(401);
        assertThat(rest.core.sessions.strangers())
                .containsExactly(
                        "192.0.2.7 GET travellers/0192a6e0-0000-7000-8000-000000000002", "192.0.2.7 GET queue");
        // the console asks by itself whether somebody is signed in
        rest.ask(Ask.bare("GET", "session"));
        assertThat(rest.core.sessions.strangers()).hasSize(2);
    }

    @Test
    void aSecretFromAnotherMachineOpensNothingAndEndsItsSession() {
        // given
        rest.core.sessions.put(FakeSessions.TOKEN, InventedPost.OFFICER, "192.0.2.66", false, false);
        // when
        var answer = rest.ask(Ask.signedIn("GET", "queue"));
        // then
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("SESSION_ENDED");
        assertThat(rest.core.sessions.stolen()).containsExactly("192.0.2.7");
        assertThat(rest.core.sessions.used()).isZero();
        assertThat(rest.core.sessions.peek(FakeSessions.TOKEN)).isEmpty();
    }

    @Test
    void simulatorsNeedTheRightToInspect() {
        // given
        var analyst = new Actor(InventedPost.OFFICER.user(), "A", Set.of(Role.ANALYST), InventedPost.KOBERO);
        rest.core.sessions.put(FakeSessions.TOKEN, analyst, false, false);
        // when
        var answer = rest.ask(Ask.signedIn("GET", "simulators"));
        // then
        assertThat(answer.status()).isEqualTo(403);
        assertThat(rest.core.sessions.denied()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    void everyErrorOfTheCoreHasItsStatusCodeAndSentence(ErrorCode code) {
        // given
        rest.core.recording.failWith(new MpakaException(code, "first", "second", "third"));
        // when
        var answer = rest.ask(Ask.signedIn("GET", "queue").with("Accept-Language", "fr-BI, en;q=0.5"));
        // then
        var problem = answer.json();
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Content-Language")).isEqualTo("fr");
        assertThat(problem.path("code").asText()).isEqualTo(code.name());
        assertThat(problem.path("status").asInt()).isEqualTo(answer.status());
        assertThat(problem.path("detail").asText()).isNotBlank().doesNotContain("{", "error.");
        assertThat(problem.path("title").asText()).isNotBlank().doesNotContain("rest.");
        int expected =
                switch (code.kind()) {
                    case INVALID -> code == ErrorCode.TOO_LARGE ? 413 : 400;
                    case NOT_FOUND -> 404;
                    case CONFLICT -> 409;
                    case DENIED -> 403;
                    case UNAUTHENTICATED -> 401;
                    case UNAVAILABLE -> 503;
                };
        assertThat(answer.status()).isEqualTo(expected);
    }

    @Test
    void aBugTellsAReferenceAndNothingOfTheInside() {
        // given
        rest.core.recording.failWith(new IllegalStateException("jdbc:derby:secret"));
        // when
        var answer = rest.ask(Ask.signedIn("GET", "queue"));
        // then
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.code()).isEqualTo("INTERNAL_ERROR");
        assertThat(answer.text()).doesNotContain("secret", "IllegalState");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | There is no simulator other.",
                "fr-BI,en;q=0.3 | Il n’y a pas de simulator other.",
                "sw | Hakuna simulator other.",
                "rn | Nta simulator other ihari.",
                "de, rn;q=0.5 | Nta simulator other ihari.",
                "de | There is no simulator other."
            })
    void speaksTheLanguageOfTheReader(String accepted, String sentence) {
        var answer = rest.ask(Ask.signedIn("POST", "simulators/other/present")
                .with("Accept-Language", accepted)
                .json("{\"index\":0}"));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("detail").asText()).isEqualTo(sentence);
    }

    @Test
    void everySentenceCarriesCodeArgumentsAndText() {
        var answer = rest.ask(Ask.signedIn("GET", "legislation/faults").with("Accept-Language", "sw"));
        var sentence = answer.json().at("/items/0");
        assertThat(sentence.path("code").asText()).isEqualTo("legislation.fault");
        assertThat(sentence.at("/arguments/line").asText()).isEqualTo("12");
        assertThat(sentence.path("text").asText()).isEqualTo("legislation.fault@sw");
    }

    @Test
    void anybodyMayReadTheDocumentAndItIsTheCommittedOne() throws Exception {
        var answer = rest.ask(Ask.bare("GET", "openapi.json"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(FakeCore.MAPPER.readTree(answer.content()))
                .isEqualTo(FakeCore.MAPPER.readTree(Files.readString(Path.of("src/main/openapi/openapi.json"))));
    }

    @Test
    void nobodyMayKeepAnAnswer() {
        assertThat(rest.ask(Ask.signedIn("GET", "queue")).header("Cache-Control"))
                .isEqualTo("no-store");
        assertThat(rest.ask(Ask.bare("GET", "queue")).header("Cache-Control")).isEqualTo("no-store");
    }
}
