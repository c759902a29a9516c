package org.mpaka.documents.alertlists;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.mpaka.api.Sentence;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertListFormat;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.AlertName.Quality;
import org.mpaka.api.alert.ImportProblem;
import org.osgi.service.component.annotations.Component;

/**
 * Canada's consolidated autonomous sanctions list (Special Economic Measures Act and others), as XML
 * ({@code data-set/record}). It has no references of its own: regime, schedule and item make them.
 */
@Component
public final class CanadaSemaXml implements AlertListFormat {
    private static final AlertListId LIST = AlertListId.of("canada-sema");
    private static final String OWNER = "Global Affairs Canada";

    /** {@code Belarusian: …, Russian: …}: the language is told before the name. */
    private static final Pattern LANGUAGE = Pattern.compile("^\\p{IsLatin}+[\\s\\u00A0]*: *");

    @Override
    public String id() {
        return "canada-sema-xml";
    }

    @Override
    public AlertListId list() {
        return LIST;
    }

    @Override
    public Header read(InputStream in, Consumer<Alert> entries, Consumer<ImportProblem> problems) {
        var xml = new XmlCursor(id(), in);
        if (!xml.nextChild() || !xml.name().equals("data-set"))
            throw xml.unreadable(xml.line(), "not Canada's consolidated autonomous sanctions list");
        int others = 0;
        while (xml.nextChild()) others += record(xml, entries, problems) ? 0 : 1;
        if (others > 0)
            problems.accept(new ImportProblem(1, "", Sentence.of("alert-list.not-persons", "count", others), true));
        return new Header("Consolidated Canadian autonomous sanctions list", OWNER, Optional.empty());
    }

    /** False when it is no person. */
    private static boolean record(XmlCursor xml, Consumer<Alert> entries, Consumer<ImportProblem> problems) {
        var entry = new Entry(xml.line(), problems);
        var fields = new HashMap<String, String>();
        while (xml.nextChild()) {
            var field = xml.name();
            fields.putIfAbsent(field, xml.text());
        }
        var last = fields.getOrDefault("LastName", "");
        var given = fields.getOrDefault("GivenName", "");
        if (last.isEmpty() && given.isEmpty() && fields.containsKey("EntityOrShip")) return false;
        var regime = fields.getOrDefault("Country", "").replaceFirst(" / .*$", "");
        entry.reference(reference(fields, regime));
        entry.name(last.isEmpty() || given.isEmpty() ? last + given : last + ", " + given, Quality.MAIN);
        for (var alias : fields.getOrDefault("Aliases", "").split("[;,]")) {
            var name = LANGUAGE.matcher(alias.strip()).replaceFirst("");
            // one word of an alias list is as weak as any word
            if (!name.isBlank()) entry.name(name, name.contains(" ") ? Quality.GOOD_ALIAS : Quality.WEAK_ALIAS);
        }
        births(entry, fields.getOrDefault("DateOfBirthOrShipBuildDate", ""));
        var schedule = fields.getOrDefault("Schedule", "");
        var basis = "Canada, " + regime + (schedule.isEmpty() ? "" : ", schedule " + schedule) + ", item "
                + fields.getOrDefault("Item", "");
        entry.finish(LIST, OWNER, basis, fields.getOrDefault("TitleOrShip", ""), entries);
        return true;
    }

    private static String reference(Map<String, String> fields, String regime) {
        var item = fields.getOrDefault("Item", "");
        if (item.isBlank()) return "";
        var law =
                regime.contains("(") && regime.length() > 40 ? regime.replaceFirst(".*\\(([^)]*)\\).*", "$1") : regime;
        return (law + "-" + fields.getOrDefault("Schedule", "") + "-" + item)
                .replaceAll("[^A-Za-z0-9.]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** {@code 1972}, {@code 1971-03}, {@code 1964-10-30 or 1964-10-31}, {@code 1958-1959}. */
    private static void births(Entry entry, String listed) {
        for (var text : listed.split("(?i) or ")) {
            var date = text.strip();
            if (date.isEmpty()) continue;
            if (date.matches("\\d{4}-\\d{4}")) {
                var from = new int[] {ListedDates.number(date.substring(0, 4)), 0, 0};
                var to = new int[] {ListedDates.number(date.substring(5)), 0, 0};
                entry.birth(ListedDates.between(from, to, false), date);
            } else {
                entry.birth(ListedDates.yearFirst(date), date);
            }
        }
    }
}
