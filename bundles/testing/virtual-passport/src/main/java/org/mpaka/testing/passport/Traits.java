package org.mpaka.testing.passport;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a virtual chip can do.
 *
 * @param pace knows PACE; else basic access alone
 * @param cardNumber printed on the page, six digits
 * @param chipAuthentication has DG14 with a key
 * @param activeAuthentication has DG15
 * @param faults what is wrong with it
 */
public record Traits(
        boolean pace,
        boolean basicAccess,
        Optional<String> cardNumber,
        boolean chipAuthentication,
        ActiveKey activeAuthentication,
        Set<Fault> faults) {
    /** The key of active authentication. */
    public enum ActiveKey {
        NONE,
        RSA,
        ELLIPTIC
    }

    /** As most passports of today are. */
    public static final Traits USUAL =
            new Traits(true, true, Optional.of("123456"), true, ActiveKey.ELLIPTIC, Set.of());

    public Traits {
        faults = Set.copyOf(faults);
    }

    public Traits with(Fault... more) {
        var all = EnumSet.noneOf(Fault.class);
        all.addAll(faults);
        all.addAll(Set.of(more));
        return new Traits(pace, basicAccess, cardNumber, chipAuthentication, activeAuthentication, all);
    }

    /** The same with other means. */
    public Traits means(boolean keepPace, boolean keepChipAuthentication, ActiveKey active) {
        return new Traits(keepPace, basicAccess, cardNumber, keepChipAuthentication, active, faults);
    }

    public boolean has(Fault fault) {
        return faults.contains(fault);
    }
}
