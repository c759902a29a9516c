package org.mpaka.documents.alertlists;

import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mpaka.api.Sentence;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertListFormat;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.ImportProblem;
import org.osgi.service.component.annotations.Component;

/**
 * OFAC's SDN list in the Advanced Sanctions Data Model ({@code SDN_ADVANCED.XML}): values, places and documents first,
 * parties that refer to them after, and last the programmes that refer to the parties. Parties wait for their
 * programmes, so many at most; any beyond go without.
 */
@Component
public final class OfacAdvancedXml implements AlertListFormat {
    private static final AlertListId LIST = AlertListId.of("ofac-sdn");
    private static final int MOST_WAITING = 50_000;

    private record Waiting(Entry entry, String profile) {}

    @Override
    public String id() {
        return "ofac-sdn-advanced-xml";
    }

    @Override
    public AlertListId list() {
        return LIST;
    }

    @Override
    public Header read(InputStream in, Consumer<Alert> entries, Consumer<ImportProblem> problems) {
        var xml = new XmlCursor(id(), in);
        if (!xml.nextChild() || !xml.name().equals("Sanctions"))
            throw xml.unreadable(xml.line(), "not OFAC's advanced sanctions data");
        var references = new AdvancedReferences(xml);
        Optional<Instant> published = Optional.empty();
        var waiting = new ArrayList<Waiting>();
        var programmes = new HashMap<String, String>();
        boolean parties = false;
        int others = 0;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "DateOfIssue" -> published = published(xml);
                case "ReferenceValueSets" -> references.readValues();
                case "Locations" -> references.readPlaces();
                case "IDRegDocuments" -> references.readDocuments();
                case "DistinctParties" -> {
                    parties = true;
                    while (xml.nextChild()) others += party(xml, references, waiting, entries, problems) ? 0 : 1;
                }
                case "SanctionsEntries" -> programmes(xml, references, programmes);
                default -> xml.skip();
            }
        }
        if (!parties) throw xml.unreadable(xml.line(), "no parties in it");
        waiting.forEach(one -> finish(one, programmes, entries));
        if (others > 0)
            problems.accept(new ImportProblem(1, "", Sentence.of("alert-list.not-persons", "count", others), true));
        return new Header("OFAC specially designated nationals", SdnListXml.OWNER, published);
    }

    private static boolean party(
            XmlCursor xml,
            AdvancedReferences references,
            List<Waiting> waiting,
            Consumer<Alert> entries,
            Consumer<ImportProblem> problems) {
        var entry = new Entry(xml.line(), problems);
        var party = new AdvancedParty(xml, references, entry);
        if (!party.read()) return false;
        var read = new Waiting(entry, party.profile());
        if (waiting.size() < MOST_WAITING) waiting.add(read);
        else finish(read, Map.of(), entries);
        return true;
    }

    private static void finish(Waiting party, Map<String, String> programmes, Consumer<Alert> entries) {
        var basis = "OFAC " + programmes.getOrDefault(party.profile(), "SDN list");
        party.entry().finish(LIST, SdnListXml.OWNER, basis, "", entries);
    }

    /** The programme is the comment of a measure of the type "Program"; what others and events say is no name. */
    private static void programmes(XmlCursor xml, AdvancedReferences references, Map<String, String> programmes) {
        while (xml.nextChild()) {
            var profile = xml.attribute("ProfileID");
            while (xml.nextChild()) {
                var measure = xml.name().equals("SanctionsMeasure")
                        ? references.value("SanctionsType", xml.attribute("SanctionsTypeID"))
                        : "";
                xml.leaves((field, text) -> {
                    if (measure.equals("Program")
                            && field.equals("Comment")
                            && !text.isEmpty()
                            && text.length() <= 100
                            && programmes.size() < MOST_WAITING)
                        programmes.merge(profile, text, (one, other) -> one.length() > 200 ? one : one + ", " + other);
                });
            }
        }
    }

    private static Optional<Instant> published(XmlCursor xml) {
        var parts = new HashMap<String, Integer>();
        xml.leaves((field, text) -> parts.put(field, ListedDates.number(text)));
        return ListedDates.of(
                        parts.getOrDefault("Year", 0),
                        parts.getOrDefault("Month", 0),
                        parts.getOrDefault("Day", 0),
                        false)
                .filter(date -> date.from().isWhole())
                .flatMap(date -> date.from().earliest())
                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
