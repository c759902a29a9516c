package org.mpaka.testing.tck.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.camel.Route;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeId;
import org.mpaka.api.exchange.Agreement;
import org.mpaka.api.exchange.AgreementId;
import org.mpaka.api.exchange.AgreementSource;
import org.mpaka.api.exchange.ExchangeMessage;

/**
 * What every country promises of its exchange with neighbours: agreements that can be looked up, from which nothing
 * more leaves than they name, and a route for each partner that loses and hides nothing.
 *
 * <p>Extend it and run it with JUnit 5. The transport at both ends of the routes is played; nothing leaves the test.
 */
public abstract class ExchangeTck {
    /** What the core can write into a message, by the group that an agreement names. Other names would send nothing. */
    private static final Map<String, Map<String, String>> GROUPS = Map.of(
            "names", Map.of("names.surname", "ERIKSSON", "names.givenNames", "ANNA MARIA"),
            "birth", Map.of("birth", "1974-08-12"),
            "nationality", Map.of("nationality", "UTO"),
            "document",
                    Map.of(
                            "document.issuer", "UTO",
                            "document.number", "L898902C3",
                            "document.type", "passport",
                            "document.expiry", "2032-04-15"));

    private static final int LONGEST_RETENTION_DAYS = 3650;

    /** The state whose bundle it is. */
    protected abstract CountryCode country();

    protected abstract AgreementSource agreements();

    /** The routes the bundle registers, made anew at each call. */
    protected abstract List<RouteBuilder> routes();

    @Test
    void namesEachAgreementOnceAndAfterItsStates() {
        var agreements = agreements().agreements();
        assertThat(agreements).isNotEmpty().isEqualTo(agreements().agreements());
        assertThat(agreements).extracting(Agreement::id).doesNotHaveDuplicates();
        for (var agreement : agreements) {
            assertThat(agreement.partner()).as("%s", agreement.id()).isNotEqualTo(country());
            assertThat(agreement.id().value().split("-"))
                    .as("the states of %s", agreement.id())
                    .contains(small(country()), small(agreement.partner()));
        }
    }

    @Test
    void saysWhyForHowLongAndSinceWhen() {
        for (var agreement : agreements().agreements()) {
            assertThat(agreement.purpose()).as("purpose of %s", agreement.id()).isNotBlank();
            assertThat(agreement.retentionDays())
                    .as("days the receiver keeps what %s sends", agreement.id())
                    .isBetween(1, LONGEST_RETENTION_DAYS);
            assertThat(agreement.inForce().from())
                    .as("first day of %s", agreement.id())
                    .isPresent();
        }
    }

    @Test
    void restsOnSomethingThatCanBeLookedUp() {
        for (var agreement : agreements().agreements()) {
            assertThat(agreement.legalBasis())
                    .as("legal basis of %s", agreement.id())
                    .isNotEmpty();
            if (agreement.confidence().mayRule())
                assertThat(agreement.legalBasis())
                        .as("%s is said to be sure, so its text was seen somewhere", agreement.id())
                        .anyMatch(citation -> citation.address().isPresent()
                                && citation.seen().isPresent());
        }
    }

    @Test
    void agreesOnFieldsThatThereAre() {
        for (var agreement : agreements().agreements())
            assertThat(GROUPS.keySet())
                    .as("fields of %s", agreement.id())
                    .containsAll(agreement.fields())
                    .containsAnyElementsOf(agreement.fields());
    }

    @Test
    void whatIsAgreedMayBeSaidAndNothingElse() {
        for (var agreement : agreements().agreements()) {
            var message = message(agreement);
            assertThat(message.within(agreement)).isSameAs(message);
            refused(agreement, message(agreement, "fingerprint", "0"));
            GROUPS.forEach((group, parts) -> {
                if (!agreement.fields().contains(group))
                    parts.forEach((name, value) -> refused(agreement, message(agreement, name, value)));
            });
        }
    }

    @Test
    void nothingIsSaidBeforeTheAgreementOrAfterIt() {
        for (var agreement : agreements().agreements()) {
            agreement.inForce().from().ifPresent(first -> refused(agreement, message(agreement, first.minusDays(1))));
            agreement.inForce().to().ifPresent(last -> refused(agreement, message(agreement, last.plusDays(1))));
        }
    }

    @Test
    void eachPartnerHasARouteAndEachRouteAPartner() throws Exception {
        try (var transport = new PlayedTransport(routes())) {
            var starts = transport.routes().stream()
                    .map(route -> route.getEndpoint().getEndpointUri())
                    .filter(uri -> uri.startsWith("outbox:"))
                    .map(uri -> uri.replaceAll("^outbox:(//)?", "").replaceAll("\\?.*", ""))
                    .toList();
            assertThat(starts).doesNotHaveDuplicates();
            assertThat(Set.copyOf(starts))
                    .isEqualTo(partners().stream().map(CountryCode::value).collect(Collectors.toSet()));
        }
    }

    @Test
    void routesAreNamedAfterTheirState() throws Exception {
        try (var transport = new PlayedTransport(routes())) {
            assertThat(transport.routes())
                    .extracting(Route::getRouteId)
                    .allMatch(id -> id.startsWith(small(country())));
        }
    }

    @Test
    void aMessageReachesItsPartnerOnceAndUnchanged() throws Exception {
        for (var agreement : agreements().agreements())
            try (var transport = new PlayedTransport(routes())) {
                transport.answers(agreement.partner(), exchange -> exchange.getMessage()
                        .setHeader(PlayedTransport.RECEIPT, "c2lnbmVk"));
                var sent = transport.send(agreement.partner(), message(agreement));
                assertThat(sent.getException()).isNull();
                assertThat(sent.getMessage().getHeader(PlayedTransport.RECEIPT))
                        .as("the receipt comes back to the outbox")
                        .isEqualTo("c2lnbmVk");
                assertThat(transport.told(agreement.partner())).containsExactly(message(agreement));
            }
    }

    @Test
    void aPartnerOutOfReachIsToldToTheOutbox() throws Exception {
        for (var agreement : agreements().agreements())
            try (var transport = new PlayedTransport(routes())) {
                transport.answers(agreement.partner(), exchange -> {
                    throw new IOException("played: out of reach");
                });
                var sent = transport.send(agreement.partner(), message(agreement));
                assertThat(sent.getMessage().getHeader(PlayedTransport.RECEIPT))
                        .as("what was not delivered has no receipt")
                        .isNull();
                assertThat(sent.getException())
                        .as("the route hides the failure, so nobody would see why it is tried again")
                        .isInstanceOf(IOException.class);
            }
    }

    private Set<CountryCode> partners() {
        return agreements().agreements().stream().map(Agreement::partner).collect(Collectors.toSet());
    }

    private static void refused(Agreement agreement, ExchangeMessage message) {
        assertThatThrownBy(() -> message.within(agreement))
                .as("%s with %s", agreement.id(), message.fields().keySet())
                .isInstanceOfSatisfying(
                        MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.OUTSIDE_AGREEMENT));
    }

    private ExchangeMessage message(Agreement agreement) {
        return message(agreement, Map.of(), firstDay(agreement));
    }

    private ExchangeMessage message(Agreement agreement, String more, String value) {
        return message(agreement, Map.of(more, value), firstDay(agreement));
    }

    private ExchangeMessage message(Agreement agreement, LocalDate day) {
        return message(agreement, Map.of(), day);
    }

    private ExchangeMessage message(Agreement agreement, Map<String, String> more, LocalDate day) {
        var fields = new TreeMap<>(more);
        agreement.fields().forEach(group -> fields.putAll(GROUPS.getOrDefault(group, Map.of())));
        return new ExchangeMessage(
                UUID.nameUUIDFromBytes(new byte[] {93, 3}),
                AgreementId.of(agreement.id().value()),
                ExchangeMessage.EXPECTED_ARRIVAL,
                NodeId.of("kit-1"),
                BorderPostId.of("UTO-KIT"),
                day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
                fields);
    }

    private static LocalDate firstDay(Agreement agreement) {
        return agreement.inForce().from().orElseThrow(() -> new AssertionError(agreement.id() + " has no first day"));
    }

    private static String small(CountryCode country) {
        return country.value().toLowerCase(Locale.ROOT);
    }
}
