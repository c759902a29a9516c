package org.mpaka.core.alert;

import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.core.alert.screening.DocumentNumber;
import org.mpaka.core.alert.screening.LatinFolding;
import org.mpaka.core.json.Payloads;

/**
 * An alert as the register holds it.
 *
 * @param searchText names and numbers as searched for, each after a bar
 */
record AlertRow(Alert alert, String json, String hash, String searchText) {
    private static final int LONGEST_SEARCH_TEXT = 4000;

    static AlertRow of(Alert alert, Payloads payloads) {
        var json = payloads.write(alert);
        return new AlertRow(alert, json, Hashes.sha256(json), searchText(alert.subject()));
    }

    private static String searchText(AlertSubject subject) {
        var text = new StringBuilder();
        subject.<StringBuilder>fold(
                person -> {
                    person.names().forEach(name -> text.append('|').append(LatinFolding.fold(name.text())));
                    person.documents().forEach(document -> number(text, document.number()));
                    return text;
                },
                document -> number(text, document.document().number()),
                vehicle -> {
                    vehicle.plate().ifPresent(plate -> number(text, plate));
                    vehicle.identificationNumber().ifPresent(number -> number(text, number));
                    return text;
                });
        return text.substring(0, Math.min(LONGEST_SEARCH_TEXT, text.length()));
    }

    private static StringBuilder number(StringBuilder text, String number) {
        return text.append('|').append(DocumentNumber.of(number).exact());
    }

    /** What is looked for: a number when there is a digit in it, else words. */
    static String searched(String text) {
        return text.chars().anyMatch(Character::isDigit)
                ? DocumentNumber.of(text).exact()
                : LatinFolding.fold(text);
    }

    @Override
    public String toString() {
        return alert.toString();
    }
}
