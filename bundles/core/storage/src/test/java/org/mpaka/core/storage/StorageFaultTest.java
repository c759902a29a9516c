package org.mpaka.core.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.core.storage.internal.PooledDatabase;

class StorageFaultTest {
    @ParameterizedTest
    @CsvSource({
        "40001, CONFLICT",
        "40XL1, UNAVAILABLE",
        "40P01, CONFLICT",
        "53100, UNAVAILABLE",
        "57P01, UNAVAILABLE",
        "58030, UNAVAILABLE",
        "08006, UNAVAILABLE",
        "XSDG3, UNAVAILABLE",
        "XSLA4, UNAVAILABLE",
        "XJ040, UNAVAILABLE",
        "23505, BUG",
        "42601, BUG",
    })
    void tellsWhatAStateMeans(String state, StorageFault fault) {
        assertThat(StorageFault.of(new SQLException("x", state))).isEqualTo(fault);
    }

    @Test
    void takesAClosedPoolForUnavailable() {
        assertThat(StorageFault.of(new SQLException("the pool has been closed")))
                .isEqualTo(StorageFault.UNAVAILABLE);
    }

    @Test
    void findsTheFullDiskBehindAnInnocentState() {
        var outer = new SQLException("commit failed", "XJ001");
        outer.setNextException(new SQLException("disk full", "XSLA1"));
        assertThat(StorageFault.of(outer)).isEqualTo(StorageFault.UNAVAILABLE);
    }

    @Test
    void tellsTheOfficerThatTheDatabaseCannotWork() {
        var source = source(() -> {
            throw new SQLTransientConnectionException("no connection within 5 s");
        });
        assertThatThrownBy(() -> new PooledDatabase(source).update("DELETE FROM thing"))
                .isInstanceOfSatisfying(
                        MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.STORAGE_UNAVAILABLE));
    }

    @Test
    void givesUpAfterFiveConflicts() {
        var tries = new AtomicInteger();
        var source = source(() -> {
            tries.incrementAndGet();
            throw new SQLException("deadlock", "40001");
        });
        assertThatThrownBy(() -> new PooledDatabase(source).update("DELETE FROM thing"))
                .isInstanceOfSatisfying(
                        MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.STORAGE_UNAVAILABLE));
        assertThat(tries).hasValue(5);
    }

    private interface Opening {
        Connection open() throws SQLException;
    }

    private static DataSource source(Opening opening) {
        return (DataSource) Proxy.newProxyInstance(
                StorageFaultTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, args) -> {
                    if (method.getName().equals("getConnection")) return opening.open();
                    throw new IllegalStateException(method.getName());
                });
    }
}
