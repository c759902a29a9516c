package org.mpaka.web.rest.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mpaka.web.rest.core.InventedPost.NOW;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.CountryCode;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.UserId;
import org.mpaka.api.alert.AlertList;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.Alerts;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.device.Devices;
import org.mpaka.api.exchange.LinkState;
import org.mpaka.api.inspection.Inspections;
import org.mpaka.api.legislation.Legislation;
import org.mpaka.web.rest.core.FakeCore;
import org.mpaka.web.rest.core.InventedPost;
import org.mpaka.web.rest.core.Recording;

class StatusTest {
    @ParameterizedTest
    @CsvSource({
        "UP, CONNECTED",
        "UP SLOW, SLOW",
        "UP SLOW DOWN, POST_ONLY",
        "UP NOT_CONFIGURED, CONNECTED",
        "NOT_CONFIGURED, NOT_CONFIGURED",
        "'', NOT_CONFIGURED"
    })
    void saysTheWorstOfTheLinksInOneWord(String conditions, StatusView.LinkWord word) {
        var links = Arrays.stream(conditions.split(" "))
                .filter(text -> !text.isEmpty())
                .map(LinkState.Condition::valueOf)
                .map(condition -> new LinkState(CountryCode.of("TZA"), condition, NOW, 0, 0))
                .toList();
        assertThat(StatusView.LinkWord.of(links)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"3599, false", "3600, false", "3601, true"})
    void aListIsStaleFromItsAgeOn(long secondsOld, boolean stale) {
        assertThat(StatusView.ListAge.of(list(Optional.of(NOW.minusSeconds(secondsOld))), NOW)
                        .stale())
                .isEqualTo(stale);
    }

    @Test
    void aListThatIsKeptHereHasNoAge() {
        assertThat(StatusView.ListAge.of(list(Optional.empty()), NOW).stale()).isFalse();
    }

    @Test
    void tellsTheLaneHowManyWaitButNotWho() {
        // given
        var officer = new Actor(UserId.of("n.ndayizeye"), "N", Set.of(Role.OFFICER), InventedPost.KOBERO);
        var core = new FakeCore();
        // when
        var view = core.component(Status.class).of(officer);
        // then
        assertThat(view.queue()).contains(InventedPost.QUEUE_LENGTH);
        assertThat(core.recording.calls()).noneMatch(call -> call.method().equals("Inspections.queue"));
    }

    @Test
    void tellsTheLaneOfItsOwnDevicesAndOfThoseThatServeNobodyYet() {
        // given
        var officer = new Actor(UserId.of("n.ndayizeye"), "N", Set.of(Role.OFFICER), InventedPost.KOBERO);
        var mine = InventedPost.SHIFT.lane();
        // when, then
        assertThat(devices(officer, Optional.of(mine))).containsExactly(InventedPost.READER);
        assertThat(devices(officer, Optional.empty())).containsExactly(InventedPost.READER);
        assertThat(devices(officer, Optional.of("another"))).isEmpty();
        assertThat(seen(officer, Optional.of(mine)).lanes())
                .containsExactly(Map.entry(InventedPost.READER.device().value(), mine));
        assertThat(seen(officer, Optional.empty()).lanes()).isEmpty();
    }

    private static List<DeviceStatus> devices(Actor officer, Optional<String> served) {
        return seen(officer, served).devices();
    }

    private static StatusView seen(Actor officer, Optional<String> served) {
        var recording = new FakeCore().recording;
        var devices =
                answering(Devices.class, Map.of("list", List.of(InventedPost.READER), "laneOf", served), recording);
        var inspections =
                answering(Inspections.class, Map.of("currentShift", Optional.of(InventedPost.SHIFT)), recording);
        return new Status(
                        () -> InventedPost.NODE,
                        recording.play(Alerts.class),
                        devices,
                        recording.play(Legislation.class),
                        inspections,
                        null,
                        Clock.fixed(NOW, ZoneOffset.UTC))
                .of(officer);
    }

    /** Says what it was told to say, and otherwise what the invented core does. */
    private static <T> T answering(Class<T> type, Map<String, Object> answers, Recording core) {
        var others = core.play(type);
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (any, method, with) -> answers.containsKey(method.getName())
                        ? answers.get(method.getName())
                        : method.invoke(others, with)));
    }

    @Test
    void leavesOutWhatThePersonMayNotSee() {
        // given
        var analyst = new Actor(UserId.of("a.keza"), "A", Set.of(Role.ANALYST), InventedPost.KOBERO);
        // when
        var view = new FakeCore().component(Status.class).of(analyst);
        // then
        assertThat(view.queue()).isEmpty();
        assertThat(view.lists()).isEmpty();
        assertThat(view.outboxDead()).isEqualTo(1);
        assertThat(view.devices()).isEmpty();
    }

    private static AlertList list(Optional<Instant> importedAt) {
        return new AlertList(
                AlertListId.of("national"), "N", "O", Optional.empty(), importedAt, 1, 1, Duration.ofHours(1));
    }
}
