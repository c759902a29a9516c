package org.mpaka.core.alert;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mpaka.api.Sentence;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.BirthRange;
import org.mpaka.api.alert.Candidate;
import org.mpaka.api.alert.Hit.Comparison;
import org.mpaka.api.alert.Hit.FieldComparison;
import org.mpaka.api.alert.ListedDocument;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.core.alert.screening.DocumentNumber;

/** Puts the traveller's document and the alert side by side, field by field. */
final class FieldComparisons {
    private static final int MOST_SHOWN = 6;
    private static final int NEAR_YEARS = 1;
    private final TravelDocument document;
    private final Set<String> found;
    private final int yearsApart;
    private final List<FieldComparison> fields = new ArrayList<>();

    private FieldComparisons(TravelDocument document, Candidate candidate) {
        this.document = document;
        found = candidate.explanation().stream().map(Sentence::code).collect(Collectors.toSet());
        yearsApart = candidate.explanation().stream()
                .filter(sentence -> sentence.code().equals("alert.match-birth-other-year"))
                .map(sentence -> Integer.parseInt(sentence.arguments().getOrDefault("years", "0")))
                .findFirst()
                .orElse(0);
    }

    static List<FieldComparison> of(Shown shown, Alert alert, Candidate candidate) {
        return alert.subject()
                .fold(
                        person -> shown.document()
                                .map(document -> new FieldComparisons(document, candidate).person(person))
                                .orElse(List.of()),
                        listed -> shown.document()
                                .map(document -> new FieldComparisons(document, candidate).document(listed))
                                .orElse(List.of()),
                        vehicle -> shown.vehicle()
                                .map(seen -> VehicleFields.of(seen, vehicle, candidate))
                                .orElse(List.of()));
    }

    private boolean says(String... codes) {
        for (var code : codes) if (found.contains("alert.match-" + code)) return true;
        return false;
    }

    private List<FieldComparison> person(AlertSubject.Person person) {
        var names = document.names();
        add(
                "name",
                (names.surname() + " " + names.givenNames()).strip(),
                shown(person.names().stream().map(name -> name.text()).toList()),
                says("name-same") ? Comparison.EQUAL : nameOtherwise());
        add("birth", document.birth().toString(), shown(births(person.births())), birth(person));
        add(
                "nationality",
                document.nationality().value(),
                shown(person.nationalities().stream()
                        .map(Object::toString)
                        .sorted()
                        .toList()),
                agreement(person.nationalities().isEmpty(), "nationality-same"));
        add(
                "sex",
                document.sex().name(),
                person.sex().map(Enum::name).orElse(""),
                person.sex().isEmpty()
                        ? Comparison.NOT_GIVEN
                        : person.sex().get() == document.sex() ? Comparison.EQUAL : Comparison.DIFFERENT);
        documents(person.documents());
        return fields;
    }

    private Comparison nameOtherwise() {
        return says("name-close", "name-part") ? Comparison.CLOSE : Comparison.DIFFERENT;
    }

    private List<FieldComparison> document(AlertSubject.Document listed) {
        documents(List.of(listed.document()));
        return fields;
    }

    private void documents(List<ListedDocument> listed) {
        var comparison = says("document-same")
                ? Comparison.EQUAL
                : says("document-read-alike") ? Comparison.CLOSE : Comparison.DIFFERENT;
        add(
                "document",
                document.issuer() + " " + document.number(),
                shown(listed.stream().map(FieldComparisons::describe).toList()),
                listed.isEmpty() ? Comparison.NOT_GIVEN : comparison);
    }

    private static String describe(ListedDocument listed) {
        var issuer = listed.issuer().map(code -> code + " ").orElse("");
        return issuer + DocumentNumber.of(listed.number()).exact();
    }

    private Comparison birth(AlertSubject.Person person) {
        if (person.births().isEmpty() || !document.birth().isKnown()) return Comparison.NOT_GIVEN;
        if (says("birth-same")) return Comparison.EQUAL;
        boolean near = says("birth-other-year") && yearsApart <= NEAR_YEARS;
        return near || says("birth-swapped", "birth-within", "birth-other-day")
                ? Comparison.CLOSE
                : Comparison.DIFFERENT;
    }

    private Comparison agreement(boolean notListed, String agrees) {
        if (notListed) return Comparison.NOT_GIVEN;
        return says(agrees) ? Comparison.EQUAL : Comparison.DIFFERENT;
    }

    private static List<String> births(List<BirthRange> births) {
        return births.stream()
                .map(birth -> (birth.approximate() ? "~" : "")
                        + (birth.from().equals(birth.to()) ? birth.from() : birth.from() + "…" + birth.to()))
                .toList();
    }

    private static String shown(Collection<String> values) {
        var some = values.stream().limit(MOST_SHOWN).collect(Collectors.joining(" · "));
        return values.size() > MOST_SHOWN ? some + " · +" + (values.size() - MOST_SHOWN) : some;
    }

    private void add(String field, String traveller, String listed, Comparison comparison) {
        fields.add(new FieldComparison(field, traveller, listed, comparison));
    }
}
