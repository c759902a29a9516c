package org.mpaka.core.permit;

import java.time.LocalDate;
import java.util.Locale;
import org.mpaka.api.NodeId;

/**
 * Numbers of permits and receipts: node, year, and a count within both, so that nodes never meet and a missing receipt
 * is seen. {@code BDI-KOB-1-26-00012}, {@code R-BDI-KOB-1-26-00007}.
 */
final class Numbers {
    private final PermitRegister register;
    private final NodeId node;

    Numbers(PermitRegister register, NodeId node) {
        this.register = register;
        this.node = node;
    }

    /** The next one; to be recorded before the next one is asked for. */
    String permit(LocalDate today) {
        return next(node.value().toUpperCase(Locale.ROOT), today);
    }

    String receipt(LocalDate today) {
        return next("R-" + node.value().toUpperCase(Locale.ROOT), today);
    }

    private String next(String start, LocalDate today) {
        var series = String.format(Locale.ROOT, "%s-%02d", start, today.getYear() % 100);
        return String.format(Locale.ROOT, "%s-%05d", series, register.given(series) + 1);
    }

    static String series(String number) {
        return number.substring(0, number.lastIndexOf('-'));
    }
}
