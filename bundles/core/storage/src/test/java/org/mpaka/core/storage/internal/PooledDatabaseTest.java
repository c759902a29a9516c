package org.mpaka.core.storage.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sex;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Migrations;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

@OnBothDatabases
class PooledDatabaseTest {
    private static final String INSERT = "INSERT INTO thing VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private final TestDatabase testDatabase;
    private final Database database;
    private final TimeZone zone = TimeZone.getDefault();

    PooledDatabaseTest(TestDatabase testDatabase) {
        this.testDatabase = testDatabase;
        database = new PooledDatabase(testDatabase.dataSource());
        database.migrate(Migrations.beside("things", PooledDatabase.class));
    }

    @BeforeEach
    void clear() {
        testDatabase.clear();
    }

    @AfterEach
    void restoreZone() {
        TimeZone.setDefault(zone);
    }

    record Thing(
            UUID id,
            Optional<Sex> sex,
            Optional<CountryCode> country,
            Optional<LocalDate> day,
            Optional<Instant> seenAt,
            Optional<Boolean> silent,
            Optional<Integer> amount,
            Optional<Long> big,
            Optional<BigDecimal> fee,
            Optional<String> longText,
            Optional<byte[]> rawBytes) {}

    private void insert(Thing thing) {
        database.update(
                INSERT,
                thing.id(),
                thing.sex(),
                thing.country(),
                thing.day(),
                thing.seenAt(),
                thing.silent(),
                thing.amount(),
                thing.big(),
                thing.fee(),
                thing.longText(),
                thing.rawBytes());
    }

    private static Thing empty(UUID id) {
        return new Thing(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void readsBackEveryKindOfValue() {
        var thing = new Thing(
                UUID.randomUUID(),
                Optional.of(Sex.FEMALE),
                Optional.of(CountryCode.of("BDI")),
                Optional.of(LocalDate.of(1931, 2, 28)),
                Optional.of(Instant.parse("2026-11-22T10:15:30.123456Z")),
                Optional.of(false),
                Optional.of(7),
                Optional.of(1L << 40),
                Optional.of(new BigDecimal("12.50")),
                Optional.of("é".repeat(100_000)),
                Optional.of(new byte[] {0, -1, 3}));

        insert(thing);

        assertThat(database.query(Thing.class, "SELECT * FROM thing"))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(thing);
    }

    @Test
    void readsBackNothingWhereNothingWasWritten() {
        var thing = empty(UUID.randomUUID());
        insert(thing);
        assertThat(database.find(Thing.class, "SELECT * FROM thing WHERE id = ?", thing.id()))
                .contains(thing);
    }

    @Test
    void keepsAnInstantInTheHourThatTheLocalClockSkips() {
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Brussels"));
        var skipped = Instant.parse("2026-03-29T02:30:00Z");
        var id = UUID.randomUUID();
        insert(new Thing(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(skipped),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        TimeZone.setDefault(TimeZone.getTimeZone("Africa/Bujumbura"));
        assertThat(database.find(Instant.class, "SELECT seen_at FROM thing WHERE id = ?", id))
                .contains(skipped);
        assertThat(database.find(Instant.class, "SELECT seen_at FROM thing WHERE seen_at = ?", skipped))
                .contains(skipped);
    }

    @Test
    void readsSingleValues() {
        insert(empty(UUID.randomUUID()));
        assertThat(database.query(Long.class, "SELECT COUNT(*) FROM thing")).containsExactly(1L);
    }

    record Strict(String sex) {}

    record Missing(String colour) {}

    @Test
    void namesTheComponentThatNullOrAMissingColumnWasMeantFor() {
        insert(empty(UUID.randomUUID()));
        assertThatThrownBy(() -> database.query(Strict.class, "SELECT sex FROM thing"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("sex");
        assertThatThrownBy(() -> database.query(Missing.class, "SELECT sex FROM thing"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("colour");
    }

    @Test
    void undoesEverythingWhenTheWorkFails() {
        assertThatThrownBy(() -> database.transact(sql -> {
                    sql.update("INSERT INTO thing (id) VALUES (?)", "a");
                    throw new SQLException("broken", "23505");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(database.query(Long.class, "SELECT COUNT(*) FROM thing")).containsExactly(0L);
    }

    @Test
    void readingChangesNothing() {
        database.read(sql -> sql.update("INSERT INTO thing (id) VALUES (?)", "a"));
        assertThat(database.query(Long.class, "SELECT COUNT(*) FROM thing")).containsExactly(0L);
    }

    @Test
    void refusesATransactionInsideATransaction() {
        assertThatThrownBy(() -> database.transact(sql -> database.update("DELETE FROM thing")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("open on this thread");
    }

    @Test
    void readsRowByRow() {
        var rows = new ArrayList<Object[]>();
        for (int i = 0; i < 2_000; i++) rows.add(new Object[] {"t" + i, i});
        database.run(sql -> sql.batch("INSERT INTO thing (id, amount) VALUES (?, ?)", rows));
        var sum = new AtomicInteger();
        database.each(Integer.class, sum::addAndGet, "SELECT amount FROM thing ORDER BY amount");
        assertThat(sum).hasValue(1_999_000);
    }

    @Test
    void runsTwoThatMeetInADeadlockOneAfterTheOther() throws Exception {
        database.migrate(new Migrations(
                "others", "org/mpaka/core/storage/internal/other", getClass().getClassLoader()));
        database.run(sql -> sql.batch("INSERT INTO other VALUES (?, 0)", List.of(new Object[] {1}, new Object[] {2})));
        var bothHoldOne = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        try {
            var first = pool.submit(() -> hitBoth(1, 2, bothHoldOne));
            var second = pool.submit(() -> hitBoth(2, 1, bothHoldOne));
            for (Future<?> each : List.of(first, second)) each.get(60, TimeUnit.SECONDS);
        } finally {
            pool.shutdownNow();
        }
        assertThat(database.query(Integer.class, "SELECT hits FROM other ORDER BY id"))
                .containsExactly(2, 2);
    }

    @Test
    void tellsWhoWaitsForALockThatTheStorageIsNotAvailable() throws Exception {
        insert(empty(UUID.randomUUID()));
        try (var holder = testDatabase.dataSource().getConnection();
                var statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.executeUpdate("UPDATE thing SET amount = 1");
            assertThatThrownBy(() -> database.update("UPDATE thing SET amount = 2"))
                    .isInstanceOfSatisfying(
                            MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.STORAGE_UNAVAILABLE));
            holder.rollback();
        }
        assertThat(database.update("UPDATE thing SET amount = 3")).isEqualTo(1);
    }

    private Object hitBoth(int one, int two, CyclicBarrier barrier) {
        var attempts = new AtomicInteger();
        return database.transact(sql -> {
            sql.update("UPDATE other SET hits = hits + 1 WHERE id = ?", one);
            if (attempts.getAndIncrement() == 0) await(barrier);
            return sql.update("UPDATE other SET hits = hits + 1 WHERE id = ?", two);
        });
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
