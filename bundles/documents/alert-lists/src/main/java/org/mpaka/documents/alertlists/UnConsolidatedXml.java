package org.mpaka.documents.alertlists;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PartialDate;
import org.mpaka.api.Sentence;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertListFormat;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.AlertName.Quality;
import org.mpaka.api.alert.BirthRange;
import org.mpaka.api.alert.ImportProblem;
import org.mpaka.api.document.DocumentType;
import org.osgi.service.component.annotations.Component;

/**
 * The consolidated list of the United Nations Security Council, as XML ({@code CONSOLIDATED_LIST} of
 * https://www.un.org/sc/resources/sc-sanctions.xsd): persons; organisations do not travel and are counted only.
 */
@Component
public final class UnConsolidatedXml implements AlertListFormat {
    private static final AlertListId LIST = AlertListId.of("un-consolidated");
    private static final String OWNER = "United Nations Security Council";

    @Override
    public String id() {
        return "un-consolidated-xml";
    }

    @Override
    public AlertListId list() {
        return LIST;
    }

    @Override
    public Header read(InputStream in, Consumer<Alert> entries, Consumer<ImportProblem> problems) {
        var xml = new XmlCursor(id(), in);
        if (!xml.nextChild() || !xml.name().equals("CONSOLIDATED_LIST"))
            throw xml.unreadable(xml.line(), "not a consolidated list of the Security Council");
        var published = published(xml.attribute("dateGenerated"));
        boolean persons = false;
        while (xml.nextChild()) {
            if (xml.name().equals("INDIVIDUALS")) {
                persons = true;
                while (xml.nextChild()) individual(xml, entries, problems);
            } else {
                others(xml, problems);
            }
        }
        if (!persons) throw xml.unreadable(xml.line(), "no individuals in it");
        return new Header("UN Security Council consolidated list", OWNER, published);
    }

    private static void others(XmlCursor xml, Consumer<ImportProblem> problems) {
        long line = xml.line();
        int count = 0;
        for (; xml.nextChild(); count++) xml.skip();
        if (count > 0)
            problems.accept(new ImportProblem(line, "", Sentence.of("alert-list.not-persons", "count", count), true));
    }

    private static void individual(XmlCursor xml, Consumer<Alert> entries, Consumer<ImportProblem> problems) {
        var entry = new Entry(xml.line(), problems);
        var name = new StringBuilder();
        var texts = new HashMap<String, String>();
        var later = new Aliases();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "REFERENCE_NUMBER" -> entry.reference(xml.text());
                case "FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME" ->
                    name.append(xml.text()).append(' ');
                case "NAME_ORIGINAL_SCRIPT", "UN_LIST_TYPE", "COMMENTS1" -> texts.put(xml.name(), xml.text());
                case "GENDER" -> entry.sex(xml.text());
                case "NATIONALITY" -> {
                    while (xml.nextChild()) entry.nationality(xml.text());
                }
                case "INDIVIDUAL_ALIAS" -> later.add(fields(xml));
                case "INDIVIDUAL_DATE_OF_BIRTH" -> birth(entry, fields(xml));
                case "INDIVIDUAL_PLACE_OF_BIRTH" -> birthPlace(entry, fields(xml));
                case "INDIVIDUAL_DOCUMENT" -> document(entry, fields(xml));
                default -> xml.skip();
            }
        }
        entry.name(name.toString().strip().replaceAll("\\s+", " "), Quality.MAIN);
        later.addTo(entry);
        entry.name(texts.getOrDefault("NAME_ORIGINAL_SCRIPT", ""), Quality.GOOD_ALIAS);
        entry.finish(
                LIST,
                OWNER,
                "UN Security Council, " + texts.getOrDefault("UN_LIST_TYPE", "") + " " + entry.reference(),
                texts.getOrDefault("COMMENTS1", ""),
                entries);
    }

    private static Map<String, String> fields(XmlCursor xml) {
        var fields = new HashMap<String, String>();
        while (xml.nextChild()) {
            var name = xml.name();
            fields.merge(name, xml.text(), (a, b) -> a);
        }
        return fields;
    }

    private static void birth(Entry entry, Map<String, String> fields) {
        var from = fields.getOrDefault("DATE", fields.getOrDefault("YEAR", fields.getOrDefault("FROM_YEAR", "")));
        if (from.isEmpty()) {
            var note = fields.getOrDefault("NOTE", "");
            if (!note.isEmpty()) entry.birth(Optional.empty(), note);
            return;
        }
        var to = fields.getOrDefault("TO_YEAR", from);
        entry.birth(range(from, to, fields.getOrDefault("TYPE_OF_DATE", "").equals("APPROXIMATELY")), from + " " + to);
    }

    private static Optional<BirthRange> range(String from, String to, boolean about) {
        try {
            var first = PartialDate.of(from);
            var last = PartialDate.of(to);
            boolean ordered = first.isKnown() && last.isKnown() && first.year() <= last.year();
            return ordered ? Optional.of(new BirthRange(first, last, about)) : Optional.empty();
        } catch (MpakaException e) {
            return Optional.empty();
        }
    }

    private static void birthPlace(Entry entry, Map<String, String> fields) {
        var place = new StringBuilder();
        for (var part : new String[] {"CITY", "STATE_PROVINCE", "COUNTRY"}) {
            var text = fields.getOrDefault(part, "");
            if (!text.isEmpty()) place.append(place.isEmpty() ? "" : ", ").append(text);
        }
        entry.birthPlace(place.toString());
    }

    private static void document(Entry entry, Map<String, String> fields) {
        var kind = fields.getOrDefault("TYPE_OF_DOCUMENT", "");
        // some numbers are in the note, some where a second kind is expected: "Afghan identification card number 44323"
        var number = Stream.of("NUMBER", "NOTE", "TYPE_OF_DOCUMENT2")
                .map(field -> fields.getOrDefault(field, ""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        if (kind.isEmpty() && number.isEmpty()) return;
        var country = fields.getOrDefault("ISSUING_COUNTRY", fields.getOrDefault("COUNTRY_OF_ISSUE", ""));
        boolean passport = kind.toLowerCase(Locale.ROOT).contains("pas");
        entry.document(passport ? DocumentType.PASSPORT : DocumentType.NATIONAL_ID, number, country);
    }

    private static Optional<Instant> published(String date) {
        try {
            return date.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Aliases come before or after the name in the file; the name goes first. */
    private static final class Aliases {
        private final Map<String, Quality> names = new LinkedHashMap<>();

        void add(Map<String, String> fields) {
            boolean weak = fields.getOrDefault("QUALITY", "").equalsIgnoreCase("low");
            names.putIfAbsent(fields.getOrDefault("ALIAS_NAME", ""), weak ? Quality.WEAK_ALIAS : Quality.GOOD_ALIAS);
        }

        void addTo(Entry entry) {
            names.forEach(entry::name);
        }
    }
}
