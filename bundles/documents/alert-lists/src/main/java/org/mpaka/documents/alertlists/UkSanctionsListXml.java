package org.mpaka.documents.alertlists;

import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.mpaka.api.Sentence;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertListFormat;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.AlertName.Quality;
import org.mpaka.api.alert.ImportProblem;
import org.mpaka.api.document.DocumentType;
import org.osgi.service.component.annotations.Component;

/** The UK Sanctions List of the Foreign, Commonwealth and Development Office, as XML ({@code Designations}). */
@Component
public final class UkSanctionsListXml implements AlertListFormat {
    private static final AlertListId LIST = AlertListId.of("uk-sanctions");
    private static final String OWNER = "UK Foreign, Commonwealth and Development Office";

    @Override
    public String id() {
        return "uk-sanctions-xml";
    }

    @Override
    public AlertListId list() {
        return LIST;
    }

    @Override
    public Header read(InputStream in, Consumer<Alert> entries, Consumer<ImportProblem> problems) {
        var xml = new XmlCursor(id(), in);
        if (!xml.nextChild() || !xml.name().equals("Designations"))
            throw xml.unreadable(xml.line(), "not the UK Sanctions List");
        Optional<Instant> published = Optional.empty();
        int others = 0;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "DateGenerated" -> published = published(xml.text());
                case "Designation" -> others += designation(xml, entries, problems) ? 0 : 1;
                default -> xml.skip();
            }
        }
        if (others > 0)
            problems.accept(new ImportProblem(1, "", Sentence.of("alert-list.not-persons", "count", others), true));
        return new Header("UK Sanctions List", OWNER, published);
    }

    /** False when it is no person. */
    private static boolean designation(XmlCursor xml, Consumer<Alert> entries, Consumer<ImportProblem> problems) {
        var entry = new Entry(xml.line(), problems);
        var names = new Names();
        boolean person = false;
        var regime = "";
        var reason = "";
        var measures = "";
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "UniqueID" -> entry.reference(xml.text());
                case "IndividualEntityShip" -> person = xml.text().equalsIgnoreCase("individual");
                case "RegimeName" -> regime = xml.text();
                case "UKStatementofReasons" -> reason = xml.text();
                // whether travel is banned, or assets frozen alone
                case "SanctionsImposed" -> measures = xml.text().replace("|", ", ");
                case "Names" -> {
                    while (xml.nextChild()) names.add(xml);
                }
                case "NonLatinNames" ->
                    xml.leaves((field, text) -> {
                        if (field.equals("NameNonLatinScript")) names.others.add(text);
                    });
                case "IndividualDetails" -> details(xml, entry);
                default -> xml.skip();
            }
        }
        if (!person) return false;
        names.addTo(entry);
        entry.finish(LIST, OWNER, "UK " + regime + (measures.isEmpty() ? "" : ": " + measures), reason, entries);
        return true;
    }

    private static void details(XmlCursor xml, Entry entry) {
        var town = new StringBuilder();
        xml.leaves((field, text) -> {
            if (text.isEmpty()) return;
            switch (field) {
                case "DOB" -> entry.birth(ListedDates.dayFirst(text).or(() -> ListedDates.yearFirst(text)), text);
                case "Nationality" -> entry.nationality(text.replaceFirst("^\\(\\d+\\) *", ""));
                case "Gender" -> entry.sex(text);
                case "TownOfBirth" -> town.append(text);
                case "CountryOfBirth" -> {
                    entry.birthPlace(town.isEmpty() ? text : town + ", " + text);
                    town.setLength(0);
                }
                case "PassportNumber" -> entry.document(DocumentType.PASSPORT, text, "");
                case "NationalIdentifierNumber" -> entry.document(DocumentType.NATIONAL_ID, text, "");
                default -> {}
            }
        });
        entry.birthPlace(town.toString());
    }

    private static Optional<Instant> published(String date) {
        return ListedDates.dayFirst(date)
                .or(() -> ListedDates.yearFirst(date))
                .flatMap(day -> day.from().earliest())
                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** Names 1 to 5 are given names and middle names, name 6 the family name or the whole; the primary name goes first. */
    private static final class Names {
        private final List<String> primary = new ArrayList<>();
        private final List<String> good = new ArrayList<>();
        private final List<String> weak = new ArrayList<>();
        private final List<String> others = new ArrayList<>();

        void add(XmlCursor xml) {
            var parts = new TreeMap<String, String>();
            xml.leaves(parts::put);
            var name = String.join(
                            " ",
                            parts.subMap("Name1", true, "Name6", true).values().stream()
                                    .filter(part -> !part.isEmpty())
                                    .toList())
                    .strip();
            if (parts.getOrDefault("NameType", "").equalsIgnoreCase("primary name")) primary.add(name);
            else if (parts.getOrDefault("AliasStrength", "")
                    .toLowerCase(Locale.ROOT)
                    .startsWith("low")) weak.add(name);
            else good.add(name);
        }

        void addTo(Entry entry) {
            primary.forEach(name -> entry.name(name, name.equals(primary.get(0)) ? Quality.MAIN : Quality.GOOD_ALIAS));
            good.forEach(name -> entry.name(name, Quality.GOOD_ALIAS));
            weak.forEach(name -> entry.name(name, Quality.WEAK_ALIAS));
            others.forEach(name -> entry.name(name, Quality.GOOD_ALIAS));
        }
    }
}
