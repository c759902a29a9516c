package org.mpaka.documents.alertlists;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mpaka.api.DateRange;
import org.mpaka.api.Sentence;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertAction;
import org.mpaka.api.alert.AlertCategory;
import org.mpaka.api.alert.AlertListFormat.Header;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.AlertName.Quality;
import org.mpaka.api.alert.ImportProblem;
import org.mpaka.api.document.DocumentType;

/**
 * Notices as INTERPOL's public interface gives them: pages of its list, details of single notices, or arrays of either,
 * one after the other in one file.
 *
 * @param colour as the notices' links have it: {@code red}, {@code yellow}
 */
record InterpolNotices(String format, AlertListId list, String colour, AlertCategory category, AlertAction action) {
    private static final String OWNER = "INTERPOL";

    Header read(InputStream in, Consumer<Alert> entries, Consumer<ImportProblem> problems) throws IOException {
        var count = new int[3];
        try (var json = new JsonValues(format, in)) {
            for (var token = json.next(); token != null; token = json.next()) {
                if (token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY)
                    throw json.unreadable(json.line(), "no notices");
                if (token == JsonToken.START_OBJECT) object(json, entries, problems, count);
                else array(json, entries, problems, count);
            }
            if (count[0] == 0) throw json.unreadable(1, "no notice in it");
        }
        tell("alert-list.other-notices", count[1], problems);
        if (count[2] > count[0])
            problems.accept(new ImportProblem(
                    1, "", Sentence.of("alert-list.incomplete", "count", count[0], "total", count[2]), true));
        return new Header("INTERPOL " + colour + " notices", OWNER, Optional.empty());
    }

    private static void tell(String code, int count, Consumer<ImportProblem> problems) {
        if (count > 0) problems.accept(new ImportProblem(1, "", Sentence.of(code, "count", count), true));
    }

    private void array(JsonValues json, Consumer<Alert> entries, Consumer<ImportProblem> problems, int[] count) {
        for (var token = json.next(); token != JsonToken.END_ARRAY; token = json.next()) {
            if (token == JsonToken.START_OBJECT) object(json, entries, problems, count);
            else if (token == null) throw json.unreadable(json.line(), "breaks off");
            else json.whole();
        }
    }

    /** A notice, or a page that holds some. */
    private void object(JsonValues json, Consumer<Alert> entries, Consumer<ImportProblem> problems, int[] count) {
        long line = json.line();
        Map<String, Object> fields = new LinkedHashMap<>();
        for (var token = json.next(); token != JsonToken.END_OBJECT; token = json.next()) {
            if (token == null) throw json.unreadable(json.line(), "breaks off");
            var name = json.name();
            token = json.next();
            if (name.equals("_embedded") && token == JsonToken.START_OBJECT) object(json, entries, problems, count);
            else if (name.equals("notices") && token == JsonToken.START_ARRAY) array(json, entries, problems, count);
            else if (token == null) throw json.unreadable(json.line(), "breaks off");
            else if (fields.size() < 200) fields.put(name, json.whole());
            else json.whole();
        }
        count[2] = Math.max(count[2], ListedDates.number(JsonValues.text(fields, "total")));
        if (!fields.containsKey("entity_id")) return;
        count[0]++;
        if (isOther(fields)) count[1]++;
        else notice(line, fields, entries, problems);
    }

    /** A notice without link is taken for one of the colour. */
    private boolean isOther(Map<?, ?> notice) {
        var link = JsonValues.text(JsonValues.map(JsonValues.map(notice, "_links"), "self"), "href");
        return link.contains("/notices/") && !link.contains("/" + colour + "/");
    }

    private void notice(long line, Map<?, ?> notice, Consumer<Alert> entries, Consumer<ImportProblem> problems) {
        var entry = new Entry(line, problems);
        entry.reference(JsonValues.text(notice, "entity_id").replace('/', '-'));
        entry.name(joined(notice, "name", "forename"), Quality.MAIN);
        names(notice, entry);
        birth(notice, entry);
        for (var country : JsonValues.texts(notice, "nationalities")) entry.nationality(country);
        documents(notice, entry);
        entry.sex(JsonValues.text(notice, "sex_id"));
        var place = JsonValues.text(notice, "place_of_birth");
        var country = JsonValues.text(notice, "country_of_birth_id");
        entry.birthPlace(place + (place.isEmpty() || country.isEmpty() ? "" : ", ") + country);
        var common = new Entry.Common(list, OWNER, category, action, DateRange.ALWAYS);
        entry.finish(common, "INTERPOL " + colour + " notice " + entry.reference(), charges(notice), entries);
    }

    private static String joined(Map<?, ?> of, String family, String given) {
        var last = JsonValues.text(of, family);
        var first = JsonValues.text(of, given);
        return last.isEmpty() || first.isEmpty() ? last + first : last + ", " + first;
    }

    private static void birth(Map<?, ?> of, Entry entry) {
        var birth = JsonValues.text(of, "date_of_birth");
        if (!birth.isEmpty()) entry.birth(ListedDates.yearFirst(birth), birth);
    }

    /** Only yellow notices have the first, only those for the Security Council the others. */
    private static void names(Map<?, ?> notice, Entry entry) {
        entry.name(JsonValues.text(notice, "birth_name"), Quality.GOOD_ALIAS);
        entry.name(JsonValues.text(notice, "name_at_birth"), Quality.GOOD_ALIAS);
        entry.name(joined(notice, "name_in_original_script", "forename_in_original_script"), Quality.GOOD_ALIAS);
        for (var alias : JsonValues.maps(notice, "aliases")) {
            entry.name(joined(alias, "name", "forename"), Quality.GOOD_ALIAS);
            entry.name(joined(alias, "name_in_original_script", "forename_in_original_script"), Quality.GOOD_ALIAS);
            birth(alias, entry);
        }
    }

    private static void documents(Map<?, ?> notice, Entry entry) {
        for (var document : JsonValues.maps(notice, "identity_documents")) {
            var number = JsonValues.text(document, "nr");
            if (!number.isEmpty())
                entry.document(
                        OfacDocuments.type(JsonValues.text(document, "type")).orElse(DocumentType.OTHER),
                        number,
                        JsonValues.text(document, "issuing_country_id"));
        }
    }

    private static String charges(Map<?, ?> notice) {
        return JsonValues.maps(notice, "arrest_warrants").stream()
                .map(warrant -> (JsonValues.text(warrant, "issuing_country_id") + " " + charge(warrant)).strip())
                .filter(charge -> !charge.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** In the words of the warrant, and in English where INTERPOL gives it. */
    private static String charge(Map<?, ?> warrant) {
        var charge = JsonValues.text(warrant, "charge");
        var translation = JsonValues.text(warrant, "charge_translation");
        return translation.isEmpty() || translation.equals(charge)
                ? charge
                : (charge + " (" + translation + ")").strip();
    }
}
