package org.mpaka.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mpaka.core.exchange.Neighbours.TANZANIA;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PageRequest;
import org.mpaka.api.Sentence;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.exchange.ExchangeMessage;
import org.mpaka.api.exchange.LinkState;
import org.mpaka.api.exchange.MessageState;
import org.mpaka.api.exchange.OutboxMessage;
import org.mpaka.api.traveller.Direction;
import org.mpaka.core.exchange.Neighbours.Fields;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;
import org.mpaka.testing.journal.TestJournal;

@OnBothDatabases
class OutboxTest {
    private static final Sentence DOWN = Sentence.of("exchange.unreached", "partner", "TZA");

    private final TestJournal journal;
    private final ExchangeApplier tables;
    private final StoredOutbox outbox;
    private final ChangeableCompanion companion = new ChangeableCompanion();
    private RegisteredExchange exchange;

    OutboxTest(TestDatabase database) {
        journal = TestJournal.on(database);
        tables = new ExchangeApplier(journal.database(), journal.payloads());
        journal.with(tables).with(companion);
        outbox = new StoredOutbox(
                journal.database(), journal.journal(), journal.payloads(), TestJournal.KOBERO, journal.clock(), tables);
        exchange = exchange(Fields.ALL, Set.of(TANZANIA));
    }

    @BeforeEach
    void empty() {
        for (String table : List.of("exchange_message", "exchange_attempt", "expected_arrival"))
            journal.database().update("DELETE FROM " + table);
    }

    @Test
    void exitIsToldToTheNeighbourWithTheAgreedFieldsOnly() {
        exchange(Fields.DOCUMENT_ONLY, Set.of(TANZANIA));

        cross(Direction.EXIT);

        var message = outbox.claim(TANZANIA, 10).get(0);
        assertThat(message.fields())
                .containsOnlyKeys("document.issuer", "document.number", "document.type", "document.expiry");
        assertThat(message.leftAt()).isEqualTo(Actors.KOBERO);
    }

    @Test
    void entryIsNotTold() {
        cross(Direction.ENTRY);

        assertThat(outbox.claim(TANZANIA, 10)).isEmpty();
    }

    @Test
    void exitEnteredAfterTheNeighbourWouldHaveWaitedIsNotTold() {
        cross(Direction.EXIT, Duration.ofHours(25));
        assertThat(outbox.claim(TANZANIA, 10)).isEmpty();

        cross(Direction.EXIT, Duration.ofHours(23));
        assertThat(outbox.claim(TANZANIA, 10)).hasSize(1);
    }

    @Test
    void nothingIsToldWithoutAnApprovedPartner() {
        exchange(Fields.ALL, Set.of());

        cross(Direction.EXIT);

        assertThat(outbox.claim(TANZANIA, 10)).isEmpty();
        assertThat(exchange.links().get(0).condition()).isEqualTo(LinkState.Condition.NOT_CONFIGURED);
    }

    @Test
    void nothingIsToldToAStateThatIsNotBehindThePost() {
        exchange = exchangeWith(CountryCode.of("RWA"), Fields.ALL, Set.of(CountryCode.of("RWA")));

        cross(Direction.EXIT);

        assertThat(outbox.claim(CountryCode.of("RWA"), 10)).isEmpty();
    }

    @Test
    void claimedMessageIsGivenOnceAndAgainWhenTheTransportDied() {
        cross(Direction.EXIT);

        assertThat(outbox.claim(TANZANIA, 10)).hasSize(1);
        assertThat(outbox.claim(TANZANIA, 10)).isEmpty();
        journal.clock().advance(Duration.ofMinutes(3));
        assertThat(outbox.claim(TANZANIA, 10)).hasSize(1);
    }

    @Test
    void unreachedPartnerIsTriedAgainAtGrowingIntervals() {
        cross(Direction.EXIT);
        ExchangeMessage message = outbox.claim(TANZANIA, 10).get(0);

        outbox.unreached(message.id(), DOWN);

        assertThat(outbox.claim(TANZANIA, 10)).isEmpty();
        assertThat(only().state()).isEqualTo(MessageState.RETRYING);
        assertThat(only().lastError()).contains(DOWN);
        assertThat(exchange.links().get(0).condition()).isEqualTo(LinkState.Condition.DOWN);
        journal.clock().advance(Duration.ofSeconds(6));
        assertThat(outbox.claim(TANZANIA, 10)).containsExactly(message);
        assertThat(StoredOutbox.pause(0)).isEqualTo(Duration.ofSeconds(5));
        assertThat(StoredOutbox.pause(3)).isEqualTo(Duration.ofSeconds(40));
        assertThat(StoredOutbox.pause(1_000_000)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void deliveredMessageKeepsItsReceiptAndIsNotSentAgain() {
        cross(Direction.EXIT);
        ExchangeMessage message = outbox.claim(TANZANIA, 10).get(0);

        outbox.delivered(message.id(), "c2lnbmVk");

        journal.clock().advance(Duration.ofHours(1));
        assertThat(outbox.claim(TANZANIA, 10)).isEmpty();
        assertThat(only().state()).isEqualTo(MessageState.DELIVERED);
        assertThat(only().deliveredAt()).isPresent();
        assertThat(exchange.links().get(0).condition()).isEqualTo(LinkState.Condition.UP);
        assertThat(journal.database().find(String.class, "SELECT receipt FROM exchange_message"))
                .contains("c2lnbmVk");
    }

    @Test
    void refusedMessageWaitsForAPersonWhoMayTryItAgain() {
        cross(Direction.EXIT);
        ExchangeMessage message = outbox.claim(TANZANIA, 10).get(0);

        outbox.refused(message.id(), Sentence.of("exchange.refused", "status", 422));

        journal.clock().advance(Duration.ofDays(1));
        assertThat(outbox.claim(TANZANIA, 10)).isEmpty();
        assertThat(exchange.links().get(0).dead()).isEqualTo(1);
        assertThatThrownBy(() -> exchange.retry(Actors.OFFICER, message.id()))
                .isInstanceOf(AccessDeniedException.class);

        exchange.retry(Actors.ADMINISTRATOR, message.id());

        assertThat(outbox.claim(TANZANIA, 10)).containsExactly(message);
    }

    @Test
    void rebuildGivesTheSameRegisters() {
        cross(Direction.EXIT);
        cross(Direction.EXIT);
        cross(Direction.EXIT);
        var messages = outbox.claim(TANZANIA, 10);
        outbox.delivered(messages.get(0).id(), "c2lnbmVk");
        outbox.refused(messages.get(1).id(), Sentence.of("exchange.refused", "status", 422));
        var before = journal.database().query(String.class, "SELECT state FROM exchange_message ORDER BY id");

        journal.rebuild();

        assertThat(journal.database()
                        .query(
                                String.class,
                                "SELECT state FROM exchange_message WHERE id IN ('"
                                        + messages.get(0).id() + "','"
                                        + messages.get(1).id() + "','"
                                        + messages.get(2).id() + "') ORDER BY id"))
                .isEqualTo(before);
    }

    private void cross(Direction direction) {
        cross(direction, Duration.ZERO);
    }

    private void cross(Direction direction, Duration ago) {
        var at = journal.clock().instant().minus(ago);
        journal.journal().append(Actors.OFFICER, Neighbours.crossing(direction, at));
    }

    private OutboxMessage only() {
        var page = exchange.outbox(Actors.ADMINISTRATOR, Optional.empty(), PageRequest.first(10));
        assertThat(page.items()).hasSize(1);
        return page.items().get(0);
    }

    private RegisteredExchange exchange(Fields fields, Set<CountryCode> approved) {
        exchange = exchangeWith(TANZANIA, fields, approved);
        return exchange;
    }

    private RegisteredExchange exchangeWith(CountryCode partner, Fields fields, Set<CountryCode> approved) {
        var book = Neighbours.book(Neighbours.agreement(partner, fields), approved);
        companion.delegate = new ExitCompanion(book, Neighbours.posts(), TestJournal.KOBERO, journal.clock());
        return new RegisteredExchange(
                book, journal.database(), journal.journal(), journal.payloads(), journal.clock(), tables);
    }
}
