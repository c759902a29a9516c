package org.mpaka.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mpaka.api.PageRequest;
import org.mpaka.api.inspection.Decision;
import org.mpaka.api.reporting.Dimension;
import org.mpaka.api.reporting.ReportQuery;
import org.mpaka.web.rest.core.InventedPost;

/** What a request says reaches the core as it was said. */
class PassingOnTest {
    private static final Rest REST = new Rest();

    private final Rest rest = REST;
    private final Requests requests = new Requests();

    @BeforeEach
    void reset() {
        REST.core.reset();
    }

    @Test
    void theActorIsTheOneOfTheSession() {
        rest.ask(Ask.signedIn("GET", "queue"));
        assertThat(rest.core.recording.last().arguments()).containsExactly(InventedPost.OFFICER);
    }

    @Test
    void aDecisionIsReadWithItsCase() {
        // when
        rest.ask(
                Ask.signedIn("POST", "inspections/0192a6e0-0000-7000-8000-000000000002/decision")
                        .json(
                                "{\"revision\":2,\"decision\":{\"type\":\"refuse\",\"ground\":\"BDI-R-01\",\"reason\":\"No visa\"}}"));
        // then
        assertThat(rest.core.recording.last().arguments()).contains(2, new Decision.Refuse("BDI-R-01", "No visa"));
    }

    @ParameterizedTest
    @CsvSource({"'',50,", "?limit=20,20,", "?limit=500&after=p2,500,p2"})
    void pagesAreAskedForAsGiven(String query, int limit, String after) {
        var answer = rest.ask(Ask.signedIn("GET", "hits" + query));
        assertThat(rest.core.recording.last().arguments()).endsWith(new PageRequest(limit, Optional.ofNullable(after)));
        assertThat(answer.json().path("next").asText()).isEqualTo("p2");
        assertThat(answer.json().path("items")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"0,INVALID_PAGE", "501,INVALID_PAGE", "-1,INVALID_PAGE", "ten,INVALID_CODE", "99999999999,INVALID_CODE"
    })
    void aLimitOutsideItsBoundsIsRefused(String limit, String code) {
        var answer = rest.ask(Ask.signedIn("GET", "hits?limit=" + limit));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(rest.core.recording.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inspections/not-a-uuid",
                "hits?state=NEVER",
                "border-posts/kobero",
                "legislation/tables/visa-free?on=2026-02-30",
                "exchange/outbox?state=LOST"
            })
    void anAddressThatIsNoValueIsNamed(String address) {
        var answer = rest.ask(Ask.signedIn("GET", address));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("INVALID_CODE");
        assertThat(rest.core.recording.calls()).isEmpty();
    }

    @Test
    void aReportIsAskedForInItsOrderWithItsFilters() {
        // when
        rest.ask(Ask.signedIn(
                "GET",
                "reports/crossings?from=2026-11-01&to=2026-11-22&by=NATIONALITY&by=DAY&filter=NATIONALITY:KEN"
                        + "&filter=NATIONALITY:TZA&filter=SEX:FEMALE&suppressBelow=5"));
        // then
        assertThat(rest.core.recording.last().arguments())
                .endsWith(new ReportQuery(
                        LocalDate.of(2026, 11, 1),
                        LocalDate.of(2026, 11, 22),
                        List.of(Dimension.NATIONALITY, Dimension.DAY),
                        Map.of(Dimension.NATIONALITY, Set.of("KEN", "TZA"), Dimension.SEX, Set.of("FEMALE")),
                        5));
    }

    @Test
    void aReportWithoutItsDaysNamesTheField() {
        var answer = rest.ask(Ask.signedIn("GET", "reports/crossings?by=DAY"));
        assertThat(answer.code()).isEqualTo("MISSING_FIELD");
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("from");
    }

    @Test
    void aFieldOutsideItsBoundsIsNamed() {
        var answer = rest.ask(Ask.signedIn("POST", "shifts").json("{\"lane\":\"\",\"direction\":\"ENTRY\"}"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("INVALID_FIELD");
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("lane");
    }

    @Test
    void aValueOfAContractThatIsRefusedNamesTheFieldAndSaysWhy() {
        var answer = rest.ask(
                Ask.signedIn("POST", "travellers/find-by-document").json("{\"issuer\":\"burundi\",\"number\":\"1\"}"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("INVALID_CODE");
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("issuer");
    }

    @Test
    void aFileIsReadAsItComesAndHeldToItsBound() {
        // given
        var ask = Ask.signedIn("POST", "alert-imports/un-consolidated-xml");
        // when
        var answer = rest.ask(ask.sending("application/octet-stream", "<CONSOLIDATED_LIST/>"));
        // then
        assertThat(answer.status()).isEqualTo(201);
        assertThat(rest.core.recording.last().arguments().get(2)).isInstanceOf(InputStream.class);
    }

    @Test
    void downloadsCarryAFileName() {
        var csv = rest.ask(Ask.signedIn("GET", "reports/crossings.csv?from=2026-11-01&to=2026-11-22&by=DAY"));
        assertThat(csv.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"crossings-2026-11-01-to-2026-11-22.csv\"");
        var chain =
                rest.ask(Ask.signedIn("POST", "journal/nodes/bdi-kob-1/export").json("{\"reason\":\"audit plan\"}"));
        assertThat(chain.header("Content-Disposition")).isEqualTo("attachment; filename=\"journal-bdi-kob-1.ndjson\"");
        assertThat(chain.text()).isEqualTo("written");
        assertThat(rest.core.recording.last().arguments()).contains("audit plan");
        var unsaid =
                rest.ask(Ask.signedIn("POST", "journal/nodes/bdi-kob-1/export").json("{\"reason\":\"   \"}"));
        assertThat(unsaid.code()).isEqualTo("INVALID_FIELD");
    }

    @ParameterizedTest
    @CsvSource({"'',en", "?language=rn,rn", "?language=zz,en"})
    void aSlipSpeaksTheTravellersLanguage(String query, String language) {
        rest.ask(Ask.signedIn("GET", "slips/0192a6e0-0000-7000-8000-000000000002" + query));
        assertThat(rest.core.recording.last().arguments().get(2)).hasToString(language);
    }

    @ParameterizedTest
    @CsvSource({
        "slips/0192a6e0-0000-7000-8000-000000000002/paper, SlipPrinter.printAt",
        "permit-pages/0192a6e0-0000-7000-8000-000000000002/paper, PermitPrinter.permitAt",
        "permit-pages/0192a6e0-0000-7000-8000-000000000002/receipts/R-1/paper, PermitPrinter.receiptAt"
    })
    void aPageGoesToTheLanesPrinterInTheTravellersLanguage(String address, String call) {
        var answer = rest.ask(Ask.signedIn("POST", address).json("{\"lane\":\"2\",\"language\":\"sw\"}"));
        assertThat(answer.json().path("result").asText()).isEqualTo("NOT_PRINTED");
        assertThat(answer.json().path("advice").path("text").asText()).isNotBlank();
        assertThat(rest.core.recording.last().method()).isEqualTo(call);
        assertThat(rest.core.recording.last().arguments()).contains("2").anySatisfy(argument -> assertThat(argument)
                .hasToString("sw"));
    }
}
