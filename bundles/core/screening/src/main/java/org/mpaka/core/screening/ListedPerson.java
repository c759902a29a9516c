package org.mpaka.core.screening;

import java.util.List;
import java.util.Set;

/**
 * A person as listed.
 *
 * @param entry the caller's own number of the entry; hits give it back
 * @param births all of them; empty where none is known
 * @param nationalities three letters (ISO 3166-1 alpha-3 or Doc 9303)
 * @param birthPlaces all of them, each as listed: village, district, state in any order and script
 */
public record ListedPerson(
        int entry,
        List<ListedName> names,
        List<BirthSpan> births,
        Set<String> nationalities,
        Sex sex,
        List<String> birthPlaces) {
    public ListedPerson {
        names = List.copyOf(names);
        births = List.copyOf(births);
        nationalities = Set.copyOf(nationalities);
        birthPlaces = List.copyOf(birthPlaces);
    }

    /** Somebody of whose place of birth nothing is known. */
    public ListedPerson(int entry, List<ListedName> names, List<BirthSpan> births, Set<String> nationalities, Sex sex) {
        this(entry, names, births, nationalities, sex, List.of());
    }

    public static ListedPerson of(int entry, String name, BirthDate birth) {
        return new ListedPerson(
                entry,
                List.of(ListedName.of(name)),
                birth.isKnown() ? List.of(BirthSpan.on(birth)) : List.of(),
                Set.of(),
                Sex.UNKNOWN);
    }

    /** Never the person. */
    @Override
    public String toString() {
        return "ListedPerson " + entry;
    }
}
