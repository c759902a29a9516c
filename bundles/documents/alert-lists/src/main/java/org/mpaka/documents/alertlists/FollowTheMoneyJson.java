package org.mpaka.documents.alertlists;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mpaka.api.DateRange;
import org.mpaka.api.Sentence;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertAction;
import org.mpaka.api.alert.AlertCategory;
import org.mpaka.api.alert.AlertListFormat;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.AlertName.Quality;
import org.mpaka.api.alert.ImportProblem;
import org.mpaka.api.document.DocumentType;
import org.osgi.service.component.annotations.Component;

/**
 * Entities of the FollowTheMoney model, one in a line of JSON, as OpenSanctions publishes them
 * ({@code entities.ftm.json}). Persons of whom nothing but an office is said are no reason to stop anybody.
 */
@Component
public final class FollowTheMoneyJson implements AlertListFormat {
    private static final AlertListId LIST = AlertListId.of("opensanctions");
    private static final String OWNER = "OpenSanctions";

    @Override
    public String id() {
        return "ftm-json";
    }

    @Override
    public AlertListId list() {
        return LIST;
    }

    @Override
    public Header read(InputStream in, Consumer<Alert> entries, Consumer<ImportProblem> problems) throws IOException {
        var lines = new Lines(id(), in);
        int seen = 0;
        int others = 0;
        int offices = 0;
        for (var next = lines.next(); next.isPresent(); next = lines.next()) {
            if (next.get().isBlank() && !lines.tooLong()) continue;
            var entity = entity(lines, next.get(), seen == 0, problems);
            if (entity.isEmpty()) continue;
            seen++;
            var properties = JsonValues.map(entity.get(), "properties");
            if (!JsonValues.text(entity.get(), "schema").equals("Person")) others++;
            else if (isOnlyAnOffice(JsonValues.texts(properties, "topics"))) offices++;
            else person(lines.line(), entity.get(), properties, entries, problems);
        }
        if (seen == 0) throw lines.unreadable("no entity in it");
        tell("alert-list.not-persons", others, problems);
        tell("alert-list.only-an-office", offices, problems);
        return new Header("FollowTheMoney entities", OWNER, Optional.empty());
    }

    private static void tell(String code, int count, Consumer<ImportProblem> problems) {
        if (count > 0) problems.accept(new ImportProblem(1, "", Sentence.of(code, "count", count), true));
    }

    private static Optional<Map<?, ?>> entity(
            Lines lines, String line, boolean first, Consumer<ImportProblem> problems) {
        var why = lines.tooLong() ? "longer than 1 Mi characters" : "no entity of FollowTheMoney";
        try {
            if (!lines.tooLong() && JsonValues.of(line) instanceof Map<?, ?> map && map.get("schema") instanceof String)
                return Optional.of(map);
        } catch (IOException e) {
            why = JsonValues.what(e);
        }
        if (first && !lines.tooLong()) throw lines.unreadable(why);
        // what the end of the file cuts off is no bad entry: the file is not whole
        if (lines.ended()) throw lines.unreadable("breaks off");
        problems.accept(new ImportProblem(lines.line(), "", Sentence.of("alert-list.no-entry", "why", why), false));
        return Optional.empty();
    }

    private static boolean isOnlyAnOffice(List<String> topics) {
        return !topics.isEmpty() && topics.stream().allMatch(topic -> topic.startsWith("role."));
    }

    private static void person(
            long line,
            Map<?, ?> entity,
            Map<?, ?> properties,
            Consumer<Alert> entries,
            Consumer<ImportProblem> problems) {
        var entry = new Entry(line, problems);
        entry.reference(JsonValues.text(entity, "id"));
        names(entry, properties, JsonValues.text(entity, "caption"));
        for (var text : JsonValues.texts(properties, "birthDate")) entry.birth(ListedDates.yearFirst(text), text);
        for (var field : List.of("nationality", "citizenship"))
            for (var country : JsonValues.texts(properties, field)) entry.nationality(country);
        for (var sex : JsonValues.texts(properties, "gender")) entry.sex(sex);
        for (var place : JsonValues.texts(properties, "birthPlace")) entry.birthPlace(place);
        for (var number : JsonValues.texts(properties, "passportNumber"))
            entry.document(DocumentType.PASSPORT, number, "");
        for (var number : JsonValues.texts(properties, "idNumber"))
            entry.document(DocumentType.NATIONAL_ID, number, "");
        var topics = JsonValues.texts(properties, "topics");
        var common = new Entry.Common(LIST, OWNER, category(topics), AlertAction.REFER, DateRange.ALWAYS);
        var basis = String.join(", ", JsonValues.texts(properties, "program"));
        if (basis.isEmpty()) basis = String.join(", ", JsonValues.texts(entity, "datasets"));
        entry.finish(
                common,
                basis.isEmpty() ? OWNER : basis,
                String.join("; ", JsonValues.texts(properties, "notes")),
                entries);
    }

    /** The caption is the name that the list itself shows; it goes first. */
    private static void names(Entry entry, Map<?, ?> properties, String caption) {
        var listed = JsonValues.texts(properties, "name");
        if (!caption.isBlank() && listed.contains(caption)) entry.name(caption, Quality.MAIN);
        boolean first = caption.isBlank() || !listed.contains(caption);
        for (var name : listed) {
            entry.name(name, first ? Quality.MAIN : Quality.GOOD_ALIAS);
            first = false;
        }
        if (listed.isEmpty())
            entry.name(
                    (JsonValues.text(properties, "firstName") + " " + JsonValues.text(properties, "lastName")).strip(),
                    Quality.MAIN);
        for (var name : JsonValues.texts(properties, "alias")) entry.name(name, Quality.GOOD_ALIAS);
        for (var name : JsonValues.texts(properties, "previousName")) entry.name(name, Quality.GOOD_ALIAS);
        for (var name : JsonValues.texts(properties, "weakAlias")) entry.name(name, Quality.WEAK_ALIAS);
    }

    private static AlertCategory category(List<String> topics) {
        if (topics.stream().anyMatch(topic -> topic.startsWith("sanction"))) return AlertCategory.SANCTIONS;
        if (topics.stream().anyMatch(topic -> topic.startsWith("wanted") || topic.startsWith("crime")))
            return AlertCategory.WANTED;
        return AlertCategory.OTHER;
    }
}
