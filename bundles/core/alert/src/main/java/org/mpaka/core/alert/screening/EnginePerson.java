package org.mpaka.core.alert.screening;

import java.util.Optional;
import java.util.stream.Collectors;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.BirthRange;
import org.mpaka.core.screening.BirthDate;
import org.mpaka.core.screening.BirthSpan;
import org.mpaka.core.screening.ListedName;
import org.mpaka.core.screening.ListedPerson;
import org.mpaka.core.screening.Sex;
import org.mpaka.core.screening.Trust;

/** Says in the engine's terms whom an alert looks for. */
final class EnginePerson {
    private static final int LAST_YEAR = 4000;

    private EnginePerson() {}

    static ListedPerson of(int number, AlertSubject.Person person) {
        return new ListedPerson(
                number,
                person.names().stream()
                        .map(name -> new ListedName(
                                name.text(), Trust.valueOf(name.quality().name())))
                        .toList(),
                person.births().stream().map(EnginePerson::span).toList(),
                person.nationalities().stream().map(CountryCode::value).collect(Collectors.toSet()),
                sex(person.sex()));
    }

    private static BirthSpan span(BirthRange birth) {
        return new BirthSpan(date(birth.from()), date(birth.to()), birth.approximate());
    }

    static BirthDate date(PartialDate date) {
        if (!date.isKnown() || date.year() > LAST_YEAR) return BirthDate.UNKNOWN;
        return new BirthDate(date.year(), date.month(), date.day());
    }

    static Sex sex(Optional<org.mpaka.api.Sex> sex) {
        return sex.map(given -> switch (given) {
                    case FEMALE -> Sex.FEMALE;
                    case MALE -> Sex.MALE;
                    case UNSPECIFIED -> Sex.UNKNOWN;
                })
                .orElse(Sex.UNKNOWN);
    }
}
