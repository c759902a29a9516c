package org.mpaka.core.reporting;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.reporting.Dimension;
import org.mpaka.api.traveller.Purpose;
import org.mpaka.api.traveller.TravellerClass;

/**
 * Values as travellers' files show them to those who may not know why a case has protection priority. Who reads files
 * knows who crossed that day: a cell of one would tell him the rest.
 */
final class Neutral {
    private Neutral() {}

    static boolean isNeeded(Actor actor) {
        return actor.may(Right.TRAVELLER_READ) && !actor.may(Right.PROTECTION_READ);
    }

    static String shown(Dimension dimension, String value) {
        if (!tells(dimension, value)) return value;
        return dimension == Dimension.PURPOSE ? Columns.UNKNOWN : TravellerClass.VISITOR.name();
    }

    /** The stored values that are shown as those asked for; maybe none. */
    static Set<String> stored(Dimension dimension, Set<String> asked) {
        var stored = new TreeSet<String>();
        asked.stream().filter(value -> !tells(dimension, value)).forEach(stored::add);
        if (dimension == Dimension.TRAVELLER_CLASS && asked.contains(TravellerClass.VISITOR.name()))
            Arrays.stream(TravellerClass.values())
                    .filter(TravellerClass::tellsOfProtection)
                    .forEach(value -> stored.add(value.name()));
        if (dimension == Dimension.PURPOSE && asked.contains(Columns.UNKNOWN))
            Arrays.stream(Purpose.values())
                    .filter(Purpose::tellsOfProtection)
                    .forEach(value -> stored.add(value.name()));
        return stored;
    }

    private static boolean tells(Dimension dimension, String value) {
        return switch (dimension) {
            case TRAVELLER_CLASS ->
                Arrays.stream(TravellerClass.values())
                        .filter(TravellerClass::tellsOfProtection)
                        .anyMatch(one -> one.name().equals(value));
            case PURPOSE ->
                Arrays.stream(Purpose.values())
                        .filter(Purpose::tellsOfProtection)
                        .anyMatch(one -> one.name().equals(value));
            default -> false;
        };
    }
}
