package org.mpaka.documents.alertlists;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mpaka.api.Sentence;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertListFormat.Header;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.AlertName.Quality;
import org.mpaka.api.alert.ImportProblem;

/**
 * OFAC's {@code sdnList} schema, in which both of its lists are published: persons; organisations, vessels and
 * aircraft are counted only.
 */
final class SdnListXml {
    static final String OWNER = "US Treasury, Office of Foreign Assets Control";
    private static final DateTimeFormatter PUBLISHED = DateTimeFormatter.ofPattern("MM/dd/yyyy");
    private final String format;
    private final AlertListId list;
    private final String name;

    SdnListXml(String format, AlertListId list, String name) {
        this.format = format;
        this.list = list;
        this.name = name;
    }

    Header read(InputStream in, Consumer<Alert> entries, Consumer<ImportProblem> problems) {
        var xml = new XmlCursor(format, in);
        if (!xml.nextChild() || !xml.name().equals("sdnList"))
            throw xml.unreadable(xml.line(), "not a list of OFAC's sdnList schema");
        Optional<Instant> published = Optional.empty();
        int others = 0;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "publshInformation" -> published = published(fields(xml).getOrDefault("Publish_Date", ""));
                case "sdnEntry" -> others += entry(xml, entries, problems) ? 0 : 1;
                default -> xml.skip();
            }
        }
        if (others > 0)
            problems.accept(new ImportProblem(1, "", Sentence.of("alert-list.not-persons", "count", others), true));
        return new Header(name, OWNER, published);
    }

    /** False when it is no person. */
    private boolean entry(XmlCursor xml, Consumer<Alert> entries, Consumer<ImportProblem> problems) {
        var entry = new Entry(xml.line(), problems);
        var main = new HashMap<String, String>();
        var aliases = new HashMap<String, Quality>();
        var programs = new StringBuilder();
        while (xml.nextChild()) {
            var field = xml.name();
            switch (field) {
                case "uid" -> entry.reference(xml.text());
                case "firstName", "lastName", "sdnType", "remarks" -> main.put(field, xml.text());
                case "programList" -> {
                    while (xml.nextChild())
                        programs.append(programs.isEmpty() ? "" : ", ").append(xml.text());
                }
                case "akaList" -> {
                    while (xml.nextChild()) alias(fields(xml), aliases);
                }
                default -> details(xml, entry, field);
            }
        }
        if (!main.getOrDefault("sdnType", "").equalsIgnoreCase("individual")) return false;
        entry.name(fullName(main), Quality.MAIN);
        aliases.entrySet().stream()
                .sorted(Map.Entry.<String, Quality>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .forEach(alias -> entry.name(alias.getKey(), alias.getValue()));
        entry.finish(list, OWNER, "OFAC " + programs, main.getOrDefault("remarks", ""), entries);
        return true;
    }

    private static void details(XmlCursor xml, Entry entry, String field) {
        switch (field) {
            case "dateOfBirthList" ->
                each(xml, item -> {
                    var text = item.getOrDefault("dateOfBirth", "");
                    entry.birth(OfacDates.read(text), text);
                });
            case "nationalityList", "citizenshipList" ->
                each(xml, item -> entry.nationality(item.getOrDefault("country", "")));
            case "placeOfBirthList" -> each(xml, item -> entry.birthPlace(item.getOrDefault("placeOfBirth", "")));
            case "idList" -> each(xml, item -> identification(entry, item));
            default -> xml.skip();
        }
    }

    private static void identification(Entry entry, Map<String, String> item) {
        var type = item.getOrDefault("idType", "");
        var number = item.getOrDefault("idNumber", "");
        if (type.equals("Gender")) entry.sex(number);
        OfacDocuments.type(type).ifPresent(known -> entry.document(known, number, item.getOrDefault("idCountry", "")));
    }

    private static void alias(Map<String, String> fields, Map<String, Quality> aliases) {
        boolean weak = fields.getOrDefault("category", "").equalsIgnoreCase("weak");
        aliases.putIfAbsent(fullName(fields), weak ? Quality.WEAK_ALIAS : Quality.GOOD_ALIAS);
    }

    private static String fullName(Map<String, String> fields) {
        var last = fields.getOrDefault("lastName", "");
        var first = fields.getOrDefault("firstName", "");
        return first.isEmpty() ? last : last + ", " + first;
    }

    private static void each(XmlCursor xml, Consumer<Map<String, String>> item) {
        while (xml.nextChild()) item.accept(fields(xml));
    }

    private static Map<String, String> fields(XmlCursor xml) {
        var fields = new HashMap<String, String>();
        while (xml.nextChild()) {
            var field = xml.name();
            fields.putIfAbsent(field, xml.text());
        }
        return fields;
    }

    private static Optional<Instant> published(String date) {
        try {
            return Optional.of(LocalDate.parse(date, PUBLISHED)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
