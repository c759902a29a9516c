package org.mpaka.testing.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.mpaka.api.device.DeviceStatus.Capability;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.api.device.Gate.Light;
import org.mpaka.api.device.GateOutcome;
import org.mpaka.api.device.GateOutcome.Result;

/**
 * What every driver of a gate promises. Extend it with a driver whose gate, real or played, has a contact that says it is
 * open, and three lamps.
 */
public abstract class GateTck extends AnyDeviceTck {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** How often the gate opened. */
    protected abstract int openings();

    /** Whether it is open now. */
    protected abstract boolean isOpen();

    /** The lamps that are on. */
    protected abstract List<Light> lamps();

    /** It takes commands from now on, and stays closed. */
    protected abstract void block();

    /** It takes connections from now on, and answers nothing. */
    protected abstract void fallSilent();

    private GateOutcome open() {
        var gate = driver().gate();
        assertThat(gate).isPresent();
        var outcome = gate.get().open();
        for (var language : new String[] {"en", "fr", "sw", "rn"})
            assertThat(sentences().pattern(outcome.advice().code(), Locale.forLanguageTag(language)))
                    .isPresent();
        return outcome;
    }

    @Override
    protected final void works() {
        int before = openings();
        assertThat(open().result()).isEqualTo(Result.OPENED);
        assertThat(openings()).isEqualTo(before + 1);
    }

    @Test
    void aDriverWithAGateSaysSo() {
        assertThat(driver().status().capabilities()).contains(Capability.OPEN_GATE, Capability.SHOW_LIGHT);
        assertThat(driver().gate()).isPresent().isEqualTo(driver().gate());
    }

    @Test
    void nothingOpensItButBeingTold() {
        connectReady();
        driver().selfTest();
        driver().gate().orElseThrow().show(Light.GREEN);
        eventually(() -> lamps().equals(List.of(Light.GREEN)));
        assertThat(openings()).isZero();
    }

    @Test
    void itOpensOnceAndClosesAgain() {
        connectReady();
        works();
        eventually(() -> !isOpen());
        assertThat(openings()).isEqualTo(1);
    }

    @Test
    void oneThatIsAwayOpensNeitherThenNorLater() {
        connectReady();
        unplug();
        assertThat(open().result()).isEqualTo(Result.NOT_OPENED);
        assertThat(driver().status().condition()).isEqualTo(Condition.LOST);
        plugIn();
        assertThat(heard().status(status -> status.condition() == Condition.READY))
                .isPresent();
        assertThat(openings()).isZero();
        works();
    }

    @Test
    void oneThatStaysClosedIsSaidToBe() {
        connectReady();
        block();
        assertThat(open().result()).isEqualTo(Result.NOT_OPENED);
        assertThat(openings()).isZero();
    }

    @Test
    void oneThatDoesNotAnswerIsSaidSoInTime() {
        connectReady();
        fallSilent();
        long begun = System.nanoTime();
        assertThat(open().result()).isEqualTo(Result.NOT_OPENED);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(PATIENCE);
        assertThat(openings()).isZero();
    }

    @Test
    void itsLampsAreWhatWasSaidLastAfterAnInterruptionToo() {
        connectReady();
        eventually(() -> lamps().equals(List.of(Light.RED)));
        driver().gate().orElseThrow().show(Light.AMBER);
        eventually(() -> lamps().equals(List.of(Light.AMBER)));
        unplug();
        assertThat(heard().status(status -> status.condition() == Condition.LOST))
                .isPresent();
        driver().gate().orElseThrow().show(Light.RED);
        plugIn();
        eventually(() -> lamps().equals(List.of(Light.RED)));
    }

    private static void eventually(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end)
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
