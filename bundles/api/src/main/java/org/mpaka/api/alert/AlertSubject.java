package org.mpaka.api.alert;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mpaka.api.CountryCode;
import org.mpaka.api.Sex;

/** Whom or what an alert looks for. */
public sealed interface AlertSubject {
    /**
     * @param names the main name first, then aliases; at least one
     * @param births dates, or ranges of dates, of birth
     * @param documents numbers of documents the person may show
     */
    record Person(
            List<AlertName> names,
            List<BirthRange> births,
            Set<CountryCode> nationalities,
            Optional<Sex> sex,
            List<String> birthPlaces,
            List<ListedDocument> documents)
            implements AlertSubject {
        public Person {
            names = List.copyOf(names);
            births = List.copyOf(births);
            nationalities = Set.copyOf(nationalities);
            birthPlaces = List.copyOf(birthPlaces);
            documents = List.copyOf(documents);
        }

        @Override
        public String toString() {
            return "Person";
        }
    }

    record Document(ListedDocument document) implements AlertSubject {
        @Override
        public String toString() {
            return "Document";
        }
    }

    /** @param identificationNumber of the vehicle (VIN) */
    record Vehicle(Optional<CountryCode> country, Optional<String> plate, Optional<String> identificationNumber)
            implements AlertSubject {
        @Override
        public String toString() {
            return "Vehicle";
        }
    }

    default <R> R fold(Function<Person, R> person, Function<Document, R> document, Function<Vehicle, R> vehicle) {
        if (this instanceof Person p) return person.apply(p);
        if (this instanceof Document d) return document.apply(d);
        return vehicle.apply((Vehicle) this);
    }
}
