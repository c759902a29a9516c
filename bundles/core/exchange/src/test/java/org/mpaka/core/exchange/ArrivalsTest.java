package org.mpaka.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mpaka.core.exchange.Neighbours.BURUNDI;
import static org.mpaka.core.exchange.Neighbours.KABANGA;
import static org.mpaka.core.exchange.Neighbours.TANZANIA;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeId;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.exchange.AgreementId;
import org.mpaka.api.exchange.ExchangeMessage;
import org.mpaka.api.exchange.ExpectedArrival;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.TravellerEvents;
import org.mpaka.api.traveller.TravellerEvents.CrossingUndone;
import org.mpaka.core.exchange.Neighbours.Fields;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;
import org.mpaka.testing.journal.TestJournal;

@OnBothDatabases
class ArrivalsTest {
    private static final Map<String, String> FIELDS = Map.of(
            "names.surname", "MWAKASEGE",
            "names.givenNames", "NEEMA JOAN",
            "birth", "1991-03-14",
            "nationality", "TZA",
            "document.issuer", "TZA",
            "document.number", "TX0418207",
            "document.type", "passport",
            "document.expiry", "2031-06-11");

    private final TestJournal journal;
    private final Arrivals arrivals;
    private final StoredInbox inbox;

    ArrivalsTest(TestDatabase database) {
        journal = TestJournal.on(database);
        var tables = new ExchangeApplier(journal.database(), journal.payloads());
        journal.with(tables);
        arrivals = new Arrivals(journal.database(), journal.payloads(), journal.clock(), tables);
        var book = Neighbours.book(Neighbours.agreement(TANZANIA, Fields.ALL), Set.of(TANZANIA));
        inbox = new StoredInbox(book, journal.journal(), TestJournal.KOBERO, tables);
    }

    @BeforeEach
    void empty() {
        journal.database().update("DELETE FROM expected_arrival");
    }

    @Test
    void messageTakenOverTwiceIsOneExpectedArrival() {
        var message = message(FIELDS);

        inbox.accept(TANZANIA, message);
        inbox.accept(TANZANIA, message);

        assertThat(waiting()).hasSize(1);
        ExpectedArrival arrival = waiting().get(0);
        assertThat(arrival.names())
                .hasValueSatisfying(names -> assertThat(names.surname()).isEqualTo("MWAKASEGE"));
        assertThat(arrival.leftAt()).isEqualTo(KABANGA);
        assertThat(arrival.state()).isEqualTo(ExpectedArrival.State.EXPECTED);
        assertThat(arrival.toString()).doesNotContain("MWAKASEGE");
    }

    @Test
    void whatIsOutsideTheAgreementIsNotTakenOver() {
        assertRefused(message(Map.of("fingerprint", "x")), ErrorCode.OUTSIDE_AGREEMENT);
        assertRefused(message(Map.of("names.religion", "x")), ErrorCode.OUTSIDE_AGREEMENT);
        assertRefused(message(Map.of("document.portrait", "x")), ErrorCode.OUTSIDE_AGREEMENT);
        assertThatThrownBy(() -> inbox.accept(BURUNDI, message(FIELDS)))
                .isInstanceOfSatisfying(MpakaException.class, refused -> assertThat(refused.code())
                        .isEqualTo(ErrorCode.OUTSIDE_AGREEMENT));
        assertRefused(message(Map.of("birth", "31.12.1990")), ErrorCode.INVALID_DATE);
        assertRefused(
                message(Map.of("document.number", "1", "document.issuer", "TZA", "document.expiry", "soon")),
                ErrorCode.INVALID_FIELD);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void entryWithTheDocumentIsTheArrivalUntilItIsUndone() {
        inbox.accept(TANZANIA, message(FIELDS));
        var draft =
                Neighbours.crossing(Direction.ENTRY, journal.clock().instant().plus(Duration.ofMinutes(5)));

        journal.journal().append(Actors.OFFICER, draft);
        assertThat(waiting()).isEmpty();

        var recorded = (TravellerEvents.CrossingRecorded) draft.payload();
        journal.journal()
                .append(
                        Actors.OFFICER,
                        new Draft(
                                TravellerEvents.CROSSING_UNDONE,
                                draft.subject(),
                                new CrossingUndone(recorded.crossing().id(), "wrong person")));
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void pagesInOrderOfLeaving() {
        for (int i = 0; i < 5; i++) {
            inbox.accept(TANZANIA, message(FIELDS));
            journal.clock().advance(Duration.ofMinutes(1));
        }
        var first = arrivals.waiting(Actors.OFFICER, PageRequest.first(3));
        var second = arrivals.waiting(Actors.OFFICER, new PageRequest(3, first.next()));

        assertThat(first.items()).hasSize(3);
        assertThat(second.items()).hasSize(2).doesNotContainAnyElementsOf(first.items());
        assertThat(second.next()).isEmpty();
    }

    @Test
    void personWhoDoesNotComeIsOverdueAfterADay() {
        inbox.accept(TANZANIA, message(FIELDS));

        journal.clock().advance(Duration.ofHours(25));

        assertThat(waiting().get(0).state()).isEqualTo(ExpectedArrival.State.OVERDUE);
    }

    @Test
    void onlyThoseWhoInspectMayLook() {
        assertThatThrownBy(() -> arrivals.waiting(Actors.ANALYST, PageRequest.first(10)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void assertRefused(ExchangeMessage message, ErrorCode code) {
        assertThatThrownBy(() -> inbox.accept(TANZANIA, message))
                .isInstanceOfSatisfying(MpakaException.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
    }

    private List<ExpectedArrival> waiting() {
        return arrivals.waiting(Actors.OFFICER, PageRequest.first(50)).items();
    }

    private ExchangeMessage message(Map<String, String> fields) {
        return new ExchangeMessage(
                UUID.randomUUID(),
                AgreementId.of("test-agreement"),
                ExchangeMessage.EXPECTED_ARRIVAL,
                NodeId.of("tza-kab-1"),
                KABANGA,
                journal.clock().instant(),
                fields);
    }
}
