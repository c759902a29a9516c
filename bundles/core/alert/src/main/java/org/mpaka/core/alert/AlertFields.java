package org.mpaka.core.alert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertName;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.AlertTerms;
import org.mpaka.api.alert.BirthRange;
import org.mpaka.api.alert.ListDifference.FieldChange;
import org.mpaka.api.alert.ListedDocument;

/** An alert field by field, as text, to see what of it changed. */
final class AlertFields {
    private static final Map<AlertName.Quality, String> NAMES = Map.of(
            AlertName.Quality.MAIN, "name",
            AlertName.Quality.GOOD_ALIAS, "alias",
            AlertName.Quality.WEAK_ALIAS, "weakAlias");

    private final Map<String, Set<String>> values = new LinkedHashMap<>();

    private AlertFields(Alert alert) {
        alert.subject().<Boolean>fold(this::person, document -> document(document.document()), vehicle -> {
            vehicle.plate().ifPresent(plate -> add("plate", plate));
            vehicle.identificationNumber().ifPresent(number -> add("vehicleNumber", number));
            vehicle.country().ifPresent(country -> add("country", country.value()));
            return true;
        });
        add("category", alert.category().name());
        add("action", alert.action().name());
        add("silent", Boolean.toString(alert.silent()));
        add("owner", alert.owner());
        add("legalBasis", alert.legalBasis());
        add("reason", alert.reason());
        add("validFrom", alert.validity().from().map(Object::toString).orElse(""));
        alert.terms().ifPresent(this::terms);
        add("validUntil", alert.validity().to().map(Object::toString).orElse(""));
    }

    private void terms(AlertTerms terms) {
        terms.reviewOn().ifPresent(day -> add("reviewOn", day.toString()));
        terms.agency().ifPresent(agency -> add("agency", agency.value()));
        terms.roles().forEach(role -> add("seenBy", role.name()));
        terms.agencies().forEach(agency -> add("seenBy", agency.value()));
        terms.handling().forEach((language, text) -> add("handling", language + ": " + text));
        terms.contact().ifPresent(contact -> add("contact", contact));
    }

    private boolean person(AlertSubject.Person person) {
        for (var name : person.names()) add(NAMES.getOrDefault(name.quality(), "alias"), name.text());
        for (var birth : person.births()) add("birth", text(birth));
        for (var country : person.nationalities()) add("nationality", country.value());
        person.sex().ifPresent(sex -> add("sex", sex.name()));
        for (var place : person.birthPlaces()) add("birthPlace", place);
        for (var document : person.documents()) document(document);
        return true;
    }

    private boolean document(ListedDocument document) {
        var issuer = document.issuer().map(country -> country + " ").orElse("");
        return add(
                "document",
                issuer
                        + document.number()
                        + document.type().map(type -> " " + type).orElse(""));
    }

    private static String text(BirthRange birth) {
        var range = birth.from().equals(birth.to()) ? birth.from().toString() : birth.from() + " – " + birth.to();
        return birth.approximate() ? "~ " + range : range;
    }

    private boolean add(String field, String value) {
        return !value.isEmpty()
                && values.computeIfAbsent(field, any -> new LinkedHashSet<>()).add(value);
    }

    static String name(Alert alert) {
        return alert.subject()
                .fold(
                        person -> person.names().stream()
                                .findFirst()
                                .map(AlertName::text)
                                .orElse(""),
                        document -> document.document().number(),
                        vehicle -> vehicle.plate()
                                .or(vehicle::identificationNumber)
                                .orElse(""));
    }

    /** Fields in which they differ. */
    static List<FieldChange> changes(Optional<Alert> before, Optional<Alert> now) {
        var old = before.map(alert -> new AlertFields(alert).values).orElse(Map.of());
        var given = now.map(alert -> new AlertFields(alert).values).orElse(Map.of());
        var fields = new LinkedHashSet<>(old.keySet());
        fields.addAll(given.keySet());
        var changes = new ArrayList<FieldChange>();
        for (var field : fields) {
            var gone = without(old.getOrDefault(field, Set.of()), given.getOrDefault(field, Set.of()));
            var come = without(given.getOrDefault(field, Set.of()), old.getOrDefault(field, Set.of()));
            if (!gone.isEmpty() || !come.isEmpty()) changes.add(new FieldChange(field, gone, come));
        }
        return changes;
    }

    private static List<String> without(Set<String> values, Set<String> others) {
        return values.stream().filter(value -> !others.contains(value)).toList();
    }
}
