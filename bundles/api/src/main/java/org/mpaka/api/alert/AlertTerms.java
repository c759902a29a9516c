package org.mpaka.api.alert;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mpaka.api.access.Role;

/**
 * Under which terms an alert is kept and acted upon.
 *
 * @param reviewOn day by which its owner looks whether it is still needed
 * @param agency of the owner, whose users are told of hits
 * @param roles who of those that may read alerts see it; empty with empty {@code agencies} for all of them
 * @param agencies whose users see it besides
 * @param handling what is to be done at a hit, by language ({@code en}, {@code fr}, {@code sw}, {@code rn})
 * @param contact whom to call
 */
public record AlertTerms(
        Optional<LocalDate> reviewOn,
        Optional<AgencyId> agency,
        Set<Role> roles,
        Set<AgencyId> agencies,
        Map<String, String> handling,
        Optional<String> contact) {
    public AlertTerms {
        roles = Set.copyOf(roles);
        agencies = Set.copyOf(agencies);
        handling = Map.copyOf(handling);
    }

    /** In a language; in another one where it is not given in this. */
    public Optional<String> handling(String language) {
        if (handling.containsKey(language)) return Optional.of(handling.get(language));
        if (handling.containsKey("en")) return Optional.of(handling.get("en"));
        return new TreeMap<>(handling).values().stream().findFirst();
    }

    @Override
    public String toString() {
        return "AlertTerms";
    }
}
