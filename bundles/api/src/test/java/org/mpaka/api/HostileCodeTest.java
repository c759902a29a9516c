package org.mpaka.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mpaka.api.access.UserId;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.exchange.AgreementId;
import org.mpaka.api.inspection.CheckId;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.legislation.RuleId;

/** Codes come from outside; a pattern that repeats a group used up the stack over 100,000 characters. */
class HostileCodeTest {
    static Stream<Function<String, ?>> codes() {
        return Stream.of(
                AgreementId::of,
                AlertId::of,
                AlertListId::of,
                BorderPostId::of,
                CheckId::of,
                CountryCode::of,
                DeviceId::of,
                DocumentType::of,
                EntryKind::of,
                NodeId::of,
                PartialDate::of,
                RuleId::of,
                UserId::of);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aLongTextIsRefusedAndNotABug(Function<String, ?> code) {
        for (var part : new String[] {"a-", "1", "A-", "a.", "-"})
            assertThatThrownBy(() -> code.apply(part.repeat(100_000) + "a")).isInstanceOf(MpakaException.class);
    }

    @ParameterizedTest
    @MethodSource("known")
    void takesWhatIsInUse(Map.Entry<String, Function<String, ?>> code) {
        assertThat(code.getValue().apply(code.getKey())).hasToString(code.getKey());
    }

    static Stream<Map.Entry<String, Function<String, ?>>> known() {
        return Stream.of(
                Map.entry("bdi-tza-expected-arrivals", AgreementId::of),
                Map.entry("un-consolidated", AlertListId::of),
                Map.entry("alert", CheckId::of),
                Map.entry("mrz-serial-1", DeviceId::of),
                Map.entry("identity-card", DocumentType::of),
                Map.entry("access.sign-in-refused", EntryKind::of));
    }
}
