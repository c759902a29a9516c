package org.mpaka.api.source;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sex;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.ListedDocument;

/**
 * What a source is asked for: a document, a person, a vehicle, or several of them that belong together.
 *
 * @param reference of this question, random, the same in the answer; kept by both sides
 */
public record SourceQuestion(
        String reference,
        Optional<ListedDocument> document,
        Optional<Person> person,
        Optional<AlertSubject.Vehicle> vehicle) {

    /** What can be asked for. */
    public enum Kind {
        DOCUMENT,
        PERSON,
        VEHICLE
    }

    /** @param truncatedName the machine-readable zone cut the name off */
    public record Person(
            PersonNames names, boolean truncatedName, PartialDate birth, Optional<Sex> sex, CountryCode nationality) {
        @Override
        public String toString() {
            return "Person";
        }
    }

    public Set<Kind> kinds() {
        var kinds = EnumSet.noneOf(Kind.class);
        if (document.isPresent()) kinds.add(Kind.DOCUMENT);
        if (person.isPresent()) kinds.add(Kind.PERSON);
        if (vehicle.isPresent()) kinds.add(Kind.VEHICLE);
        return kinds;
    }

    /** Without what the source does not take. */
    public SourceQuestion only(Set<Kind> taken) {
        return new SourceQuestion(
                reference,
                document.filter(any -> taken.contains(Kind.DOCUMENT)),
                person.filter(any -> taken.contains(Kind.PERSON)),
                vehicle.filter(any -> taken.contains(Kind.VEHICLE)));
    }

    @Override
    public String toString() {
        return "SourceQuestion " + kinds();
    }
}
