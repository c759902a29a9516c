package org.mpaka.testing.tck.legislation;

import java.io.IOException;
import java.net.URL;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sex;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.legislation.BorderPost;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Declaration.Accompaniment;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.HeldPermit;
import org.mpaka.api.traveller.Purpose;
import org.mpaka.api.traveller.TravellerHistory.History;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Reads a table of cases: {@code defaults} once, then {@code cases}, each of which names only what differs.
 *
 * <p>{@code shows: no} is a person without document; {@code past} is what the register knows ({@code overstay: 12}; {@code permit: visa, permit-until: 2026-12-01});
 * {@code hour: "17:59"}, with its quotes, is the time at the post.
 */
public final class CaseTable {
    private final Function<BorderPostId, Optional<BorderPost>> posts;

    public CaseTable(Function<BorderPostId, Optional<BorderPost>> posts) {
        this.posts = posts;
    }

    public List<LegalCase> read(URL file) {
        try (var in = file.openStream()) {
            var table = Row.of(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
            var defaults = table.row("defaults");
            var cases = new ArrayList<LegalCase>();
            for (var one : table.rows("cases")) cases.add(legalCase(defaults.with(one)));
            return cases;
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }

    /** The lines of {@code values}: {@code {table: eac-member, key: SOM, day: 2024-03-03, row: none}}. */
    public static List<ValueCase> readValues(URL file) {
        try (var in = file.openStream()) {
            return Row.of(new Yaml(new SafeConstructor(new LoaderOptions())).load(in)).rows("values").stream()
                    .map(row -> new ValueCase(
                            row.text("table"),
                            row.text("key"),
                            LocalDate.parse(row.text("day")),
                            row.find("row").filter(id -> !id.equals("none"))))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }

    private LegalCase legalCase(Row row) {
        return new LegalCase(
                row.text("case"),
                facts(row),
                row.text("leads"),
                row.text("outcome"),
                row.find("class").orElse(""),
                Set.copyOf(row.texts("also")),
                row.texts("silent"));
    }

    private LegalFacts facts(Row row) {
        var at = BorderPostId.of(row.text("at"));
        var post = posts.apply(at).orElseThrow(() -> new IllegalStateException("no such post: " + at));
        var direction = Direction.valueOf(word(row.text("direction")));
        return new LegalFacts(
                LocalDate.parse(row.text("day")),
                direction,
                post,
                row.find("shows").filter("no"::equals).isPresent()
                        ? Optional.empty()
                        : Optional.of(document(row.row("shows"))),
                declaration(row.row("says")),
                Optional.of(history(row.row("past"))),
                row.find("hour").map(LocalTime::parse));
    }

    private static TravelDocument document(Row shows) {
        var nationality = CountryCode.of(shows.text("of"));
        return new TravelDocument(
                shows.find("code").orElse("P"),
                DocumentType.of(shows.text("type")),
                shows.find("issuer").map(CountryCode::of).orElse(nationality),
                "X1234567",
                new PersonNames("SPECIMEN", "CASE"),
                false,
                nationality,
                PartialDate.of(shows.text("born")),
                Sex.UNSPECIFIED,
                shows.find("until").filter(day -> !day.equals("none")).map(LocalDate::parse),
                "");
    }

    private static Declaration declaration(Row says) {
        return new Declaration(
                says.find("purpose").map(text -> Purpose.valueOf(word(text))),
                Optional.empty(),
                says.find("residence").map(CountryCode::of),
                Optional.empty(),
                Optional.empty(),
                says.find("yellow-fever")
                        .filter(text -> !text.equals("unasked"))
                        .map(Boolean::valueOf),
                says.find("asylum").map(Boolean::valueOf).orElse(false),
                says.find("with").map(text -> Accompaniment.valueOf(word(text))).orElse(Accompaniment.NOT_ASKED),
                says.find("visa"));
    }

    private static History history(Row past) {
        int overstay = past.find("overstay").map(Integer::valueOf).orElse(0);
        var permits = past
                .find("permit")
                .map(kind -> new HeldPermit(
                        kind,
                        "X-26-00001",
                        LocalDate.EPOCH,
                        LocalDate.parse(past.text("permit-until")),
                        past.find("permit-stay").map(Integer::valueOf)))
                .stream()
                .toList();
        return new History(Optional.empty(), List.of(), Optional.empty(), false, overstay, 0, List.of(), permits);
    }

    private static String word(String text) {
        return text.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** A map of the file with every plain value as text. */
    private record Row(Map<String, Object> values) {
        static Row of(Object map) {
            var values = new LinkedHashMap<String, Object>();
            ((Map<?, ?>) map).forEach((key, value) -> {
                if (value != null) values.put(String.valueOf(key), value);
            });
            return new Row(values);
        }

        Row with(Row more) {
            var merged = new LinkedHashMap<>(values);
            more.values.forEach((key, value) -> merged.merge(
                    key,
                    value,
                    (old, young) ->
                            old instanceof Map && young instanceof Map ? of(old).with(of(young)).values : young));
            return new Row(merged);
        }

        Optional<String> find(String name) {
            return Optional.ofNullable(values.get(name)).map(Row::plain);
        }

        private static String plain(Object value) {
            if (value instanceof Date day)
                return day.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString();
            return value.equals(false) ? "no" : String.valueOf(value);
        }

        String text(String name) {
            return find(name).orElseThrow(() -> new IllegalStateException("case without " + name + ": " + values));
        }

        Row row(String name) {
            return values.get(name) instanceof Map<?, ?> map ? of(map) : new Row(Map.of());
        }

        List<Row> rows(String name) {
            return ((List<?>) values.getOrDefault(name, List.of()))
                    .stream().map(Row::of).toList();
        }

        List<String> texts(String name) {
            return ((List<?>) values.getOrDefault(name, List.of()))
                    .stream().map(Row::plain).toList();
        }
    }
}
