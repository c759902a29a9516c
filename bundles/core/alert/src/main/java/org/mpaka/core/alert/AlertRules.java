package org.mpaka.core.alert;

import java.time.LocalDate;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.AlertTerms;
import org.mpaka.api.alert.NewAlert;
import org.mpaka.core.alert.screening.DocumentNumber;
import org.mpaka.core.alert.screening.LatinFolding;

/** What an alert must have before anybody can be found by it. */
final class AlertRules {
    private static final int MOST_VALUES = 50;
    private static final int MOST_LANGUAGES = 10;
    private static final int LONGEST_HANDLING = 1000;

    private AlertRules() {}

    static void check(NewAlert alert, LocalDate today) {
        Required.text("owner", alert.owner());
        Required.text("legalBasis", alert.legalBasis());
        Required.reason(alert.reason());
        if (alert.validity().to().map(last -> last.isBefore(today)).orElse(false))
            throw new MpakaException(
                    ErrorCode.INVALID_FIELD, "validity", alert.validity().to().get());
        alert.terms().ifPresent(AlertRules::terms);
        boolean findable = alert.subject().fold(AlertRules::person, AlertRules::document, AlertRules::vehicle);
        if (!findable) throw new MpakaException(ErrorCode.MISSING_FIELD, "subject");
    }

    private static void terms(AlertTerms terms) {
        if (terms.handling().size() > MOST_LANGUAGES)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "handling", "≤ " + MOST_LANGUAGES);
        terms.handling().forEach((language, text) -> {
            if (!language.matches("[a-z]{2,3}"))
                throw new MpakaException(ErrorCode.INVALID_FIELD, "handling", language);
            if (text.isBlank() || text.length() > LONGEST_HANDLING)
                throw new MpakaException(ErrorCode.INVALID_FIELD, "handling", "1–" + LONGEST_HANDLING);
        });
        terms.contact().ifPresent(contact -> Required.text("contact", contact));
    }

    private static boolean person(AlertSubject.Person person) {
        if (person.names().size() > MOST_VALUES || person.documents().size() > MOST_VALUES)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "names", "≤ " + MOST_VALUES);
        person.births().forEach(birth -> {
            var from = birth.from().earliest();
            var to = birth.to().latest();
            if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get()))
                throw new MpakaException(ErrorCode.INVALID_FIELD, "births", birth.from() + "–" + birth.to());
        });
        boolean named = person.names().stream()
                .anyMatch(name -> !LatinFolding.fold(name.text()).isEmpty());
        return named || person.documents().stream().anyMatch(document -> isNumber(document.number()));
    }

    private static boolean document(AlertSubject.Document document) {
        return isNumber(document.document().number());
    }

    private static boolean vehicle(AlertSubject.Vehicle vehicle) {
        return vehicle.plate().filter(AlertRules::isNumber).isPresent()
                || vehicle.identificationNumber().filter(AlertRules::isNumber).isPresent();
    }

    private static boolean isNumber(String text) {
        return !DocumentNumber.of(text).exact().isEmpty();
    }
}
