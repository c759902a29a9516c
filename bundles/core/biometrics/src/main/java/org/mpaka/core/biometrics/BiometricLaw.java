package org.mpaka.core.biometrics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.mpaka.api.PostClocks;
import org.mpaka.api.ThisNode;
import org.mpaka.api.legislation.LegalValue;
import org.mpaka.api.legislation.Legislation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Whether the country's law says today that fingerprints are taken: a row {@code fingerprints} of its table
 * {@code biometrics}, with {@code days} to keep them. Without one they are not.
 */
@Component(service = BiometricLaw.class)
public final class BiometricLaw {
    private static final String TABLE = "biometrics";
    private static final String ROW = "fingerprints";
    private static final int MOST_DAYS = 3660;

    private final Legislation legislation;
    private final Clock clock;

    @Activate
    public BiometricLaw(
            @Reference Legislation legislation,
            @Reference ThisNode node,
            @Reference PostClocks clocks,
            @Reference Clock clock) {
        this(legislation, clock.withZone(clocks.zones().of(node.identity().post())));
    }

    BiometricLaw(Legislation legislation, Clock clock) {
        this.legislation = legislation;
        this.clock = clock;
    }

    /** A row whose source was not seen, or that does not say for how long, allows nothing. */
    Optional<LegalValue> fingerprints() {
        return legislation.table(TABLE, LocalDate.now(clock)).stream()
                .filter(row -> row.key().equals(ROW) && row.confidence().mayRule() && days(row) > 0)
                .findFirst();
    }

    /** 0 when it does not say. */
    static int days(LegalValue row) {
        var text = row.values().getOrDefault("days", "");
        return text.matches("[0-9]{1,4}") ? Math.min(MOST_DAYS, Integer.parseInt(text)) : 0;
    }
}
