package org.mpaka.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mpaka.api.CountryCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeId;
import org.mpaka.api.PartialDate;
import org.mpaka.api.Sentence;
import org.mpaka.api.Sex;

class MpakaMapperTest {
    private final ObjectMapper strict = MpakaMapper.strict();
    private final ObjectMapper tolerant = MpakaMapper.tolerant();

    record Everything(
            NodeId node,
            PartialDate born,
            LocalDate day,
            Instant at,
            Duration took,
            Optional<String> note,
            Optional<CountryCode> country,
            Sex sex,
            UUID id,
            boolean silent,
            int count,
            BigDecimal fee,
            List<String> words,
            Set<CountryCode> countries,
            Map<NodeId, Integer> byNode) {
        public boolean isOld() {
            return true;
        }
    }

    sealed interface Shape {
        record Circle(int radius) implements Shape {}

        record LongLine(Optional<Integer> width) implements Shape {}

        record Point() implements Shape {}
    }

    record Drawing(Shape first, List<Shape> more) {}

    record Private(String name) {}

    private static Everything everything(List<String> countries) {
        var byNode = new LinkedHashMap<NodeId, Integer>();
        countries.forEach(c -> byNode.put(NodeId.of(c.toLowerCase(java.util.Locale.ROOT)), 1));
        var set = new LinkedHashSet<CountryCode>();
        countries.forEach(c -> set.add(CountryCode.of(c)));
        return new Everything(
                NodeId.of("bdi-kob-1"),
                PartialDate.of("1991-03"),
                LocalDate.of(2026, 11, 22),
                Instant.parse("2026-11-22T10:15:30.123456Z"),
                Duration.ofMillis(1500),
                Optional.empty(),
                Optional.of(CountryCode.of("D")),
                Sex.FEMALE,
                UUID.fromString("0192a6e0-0000-7000-8000-000000000001"),
                true,
                3,
                new BigDecimal("100"),
                List.of("b", "a"),
                set,
                byNode);
    }

    @Test
    void writesEveryKindOfComponentInTheOrderOfTheRecord() throws Exception {
        assertThat(strict.writeValueAsString(everything(List.of("BDI", "TZA"))))
                .isEqualTo("{\"node\":\"bdi-kob-1\",\"born\":\"1991-03\",\"day\":\"2026-11-22\","
                        + "\"at\":\"2026-11-22T10:15:30.123456Z\",\"took\":\"PT1.5S\",\"country\":\"D\",\"sex\":\"FEMALE\","
                        + "\"id\":\"0192a6e0-0000-7000-8000-000000000001\",\"silent\":true,\"count\":3,\"fee\":100,"
                        + "\"words\":[\"b\",\"a\"],\"countries\":[\"BDI\",\"TZA\"],\"byNode\":{\"bdi\":1,\"tza\":1}}");
    }

    @Test
    void readsBackWhatItWrote() throws Exception {
        var value = everything(List.of("BDI", "TZA"));
        assertThat(strict.readValue(strict.writeValueAsString(value), Everything.class))
                .isEqualTo(value);
    }

    @Test
    void writesAnAmountWithoutExponent() throws Exception {
        assertThat(strict.writeValueAsString(new BigDecimal("1E+2"))).isEqualTo("100");
    }

    @Test
    void givesTheSameTextWhateverTheOrderOfSetsAndMaps() throws Exception {
        assertThat(strict.writeValueAsString(everything(List.of("TZA", "UGA", "BDI"))))
                .isEqualTo(strict.writeValueAsString(everything(List.of("BDI", "TZA", "UGA"))));
    }

    @Test
    void namesTheCaseOfASealedType() throws Exception {
        var drawing = new Drawing(new Shape.Circle(2), List.of(new Shape.LongLine(Optional.of(1)), new Shape.Point()));
        var json = strict.writeValueAsString(drawing);
        assertThat(json)
                .isEqualTo("{\"first\":{\"type\":\"circle\",\"radius\":2},"
                        + "\"more\":[{\"type\":\"long-line\",\"width\":1},{\"type\":\"point\"}]}");
        assertThat(strict.readValue(json, Drawing.class)).isEqualTo(drawing);
    }

    @Test
    void namesTheCaseWhereItStandsAlone() throws Exception {
        assertThat(strict.writeValueAsString(new Shape.Circle(2))).isEqualTo("{\"type\":\"circle\",\"radius\":2}");
        assertThat(strict.readValue("{\"type\":\"circle\",\"radius\":2}", Shape.Circle.class))
                .isEqualTo(new Shape.Circle(2));
        assertThat(strict.readValue("{\"type\":\"point\"}", Shape.class)).isEqualTo(new Shape.Point());
    }

    @Test
    void refusesAnUnknownCase() {
        assertThatThrownBy(() -> strict.readValue("{\"type\":\"java.lang.Runtime\"}", Shape.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void refusesAnUnknownPropertyFromPeopleAndPassesOverItInAJournal() throws Exception {
        assertThatThrownBy(() -> strict.readValue("{\"name\":\"a\",\"rank\":1}", Private.class))
                .isInstanceOf(UnrecognizedPropertyException.class);
        assertThat(tolerant.readValue("{\"name\":\"a\",\"rank\":1}", Private.class))
                .isEqualTo(new Private("a"));
    }

    @Test
    void refusesAMissingValueAndNamesIt() {
        assertThatThrownBy(() -> strict.readValue("{}", Private.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("name");
    }

    record Lists(List<String> list, Set<String> set, Map<String, String> map, Optional<String> optional) {}

    @Test
    void readsAMissingListAsEmpty() throws Exception {
        assertThat(strict.readValue("{}", Lists.class))
                .isEqualTo(new Lists(List.of(), Set.of(), Map.of(), Optional.empty()));
        assertThat(strict.readValue("{\"list\":null,\"optional\":null}", Lists.class))
                .isEqualTo(new Lists(List.of(), Set.of(), Map.of(), Optional.empty()));
    }

    /** It passed for a role, and became a bug where roles are compared. */
    @Test
    void refusesNothingWithinAList() {
        for (var json : List.of("{\"list\":[\"a\",null]}", "{\"set\":[null]}", "{\"map\":{\"a\":null}}"))
            assertThatThrownBy(() -> strict.readValue(json, Lists.class))
                    .as(json)
                    .isInstanceOf(JacksonException.class);
    }

    record Flags(boolean set, int count) {}

    @Test
    void refusesAMissingNumberFromPeople() {
        assertThatThrownBy(() -> strict.readValue("{\"set\":true}", Flags.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("count");
    }

    @Test
    void namesTheFieldOfATextThatIsNoValue() {
        record Where(CountryCode country) {}
        assertThatThrownBy(() -> strict.readValue("{\"country\":\"burundi\"}", Where.class))
                .isInstanceOfSatisfying(InvalidFormatException.class, e -> {
                    assertThat(e.getPath().get(0).getFieldName()).isEqualTo("country");
                    assertThat(e).hasRootCauseInstanceOf(MpakaException.class);
                });
    }

    @Test
    void refusesAKeyThatIsNoValue() {
        record Where(Map<CountryCode, Integer> countries) {}
        assertThatThrownBy(() -> strict.readValue("{\"countries\":{\"burundi\":1}}", Where.class))
                .isInstanceOf(InvalidFormatException.class);
    }

    @Test
    void refusesDeepNestingTrailingTextAndDuplicates() {
        var deep = "[".repeat(100) + "]".repeat(100);
        assertThatThrownBy(() -> strict.readTree(deep)).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> strict.readValue("{\"name\":\"a\"} x", Private.class))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> strict.readValue("{\"name\":\"a\",\"name\":\"b\"}", Private.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void refusesATextLongerThanAPortrait() {
        var json = "{\"name\":\"" + "a".repeat(MpakaMapper.MAXIMUM_TEXT + 1) + "\"}";
        assertThatThrownBy(() -> strict.readValue(json, Private.class)).isInstanceOf(JacksonException.class);
    }

    @Test
    void writesASentenceAsCodeAndArguments() throws Exception {
        assertThat(strict.writeValueAsString(Sentence.of("document.expired", "days", 3)))
                .isEqualTo("{\"code\":\"document.expired\",\"arguments\":{\"days\":\"3\"}}");
    }

    @Test
    void neverQuotesAPayloadThatCannotBeRead() {
        assertThatThrownBy(() -> new Payloads().read("{\"name\": Ndayizeye", Private.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("Ndayizeye")
                .hasNoCause();
    }
}
