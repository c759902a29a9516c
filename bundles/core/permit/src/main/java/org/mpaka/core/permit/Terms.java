package org.mpaka.core.permit;

import java.time.LocalDate;
import java.util.Optional;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.permit.PermitKind;
import org.mpaka.api.permit.PermitKind.Extension;
import org.mpaka.api.permit.PermitTerms;

/**
 * What was decided, held against the law.
 *
 * @param paid what is to be receipted; empty when nothing was to be paid
 */
record Terms(LocalDate from, LocalDate until, Optional<PermitTerms.Payment> paid, Optional<String> reason) {

    /** @param from the first day when the terms name none */
    static Terms of(PermitKind kind, LocalDate from, PermitTerms given) {
        var first = given.from().orElse(from);
        return checked(kind, first, kind.lastDay(first), given);
    }

    /** Once more as long as the law gives, from the day after the last one. */
    static Terms longer(PermitKind kind, LocalDate from, LocalDate until, PermitTerms given) {
        if (kind.extension() == Extension.NO)
            throw new MpakaException(ErrorCode.WRONG_STATE, "permit", "not-extendable", "extend");
        if (kind.extension() == Extension.NOT_SEEN)
            Required.reason(given.reason(), Sentence.of("permit.reason-extension-not-seen"));
        var most = kind.lastDay(until.plusDays(1));
        var terms = checked(kind, until.plusDays(1), most, given);
        return new Terms(from, terms.until(), terms.paid(), terms.reason());
    }

    private static Terms checked(PermitKind kind, LocalDate first, Optional<LocalDate> most, PermitTerms given) {
        var until =
                given.until().or(() -> most).orElseThrow(() -> new MpakaException(ErrorCode.MISSING_FIELD, "until"));
        if (until.isBefore(first)) throw new MpakaException(ErrorCode.INVALID_FIELD, "until", "≥ " + first);
        if (most.filter(until::isAfter).isPresent())
            throw new MpakaException(ErrorCode.INVALID_FIELD, "until", "≤ " + most.get());
        boolean paysAsTheLawSays = pays(kind, given);
        if (!paysAsTheLawSays) Required.reason(given.reason(), unpaid(kind));
        if (most.isEmpty()) Required.reason(given.reason(), Sentence.of("permit.reason-days-not-seen"));
        if (kind.advice()) Required.reason(given.reason(), Sentence.of("permit.reason-advice"));
        return new Terms(
                first,
                until,
                given.paid().filter(paid -> !paid.fee().isNothing()),
                given.reason().filter(text -> !text.isBlank()).map(Required::reason));
    }

    private static Sentence unpaid(PermitKind kind) {
        return kind.fee()
                .map(due -> Sentence.of("permit.reason-fee-not-paid", "fee", due))
                .orElseGet(() -> Sentence.of("permit.reason-fee-not-seen"));
    }

    /** Whether the law's fee was paid, or none is due; false when that needs a reason: waived, or the fee not seen. */
    private static boolean pays(PermitKind kind, PermitTerms given) {
        var paid = given.paid().map(PermitTerms.Payment::fee).filter(fee -> !fee.isNothing());
        given.paid().filter(payment -> !payment.fee().isNothing()).ifPresent(it -> Required.reference(it.reference()));
        if (kind.fee().isEmpty()) return false;
        var due = kind.fee().get();
        if (paid.isEmpty()) return due.isNothing();
        if (paid.filter(due::isSameAs).isEmpty())
            throw new MpakaException(ErrorCode.INVALID_FIELD, "paid", due.toString());
        return true;
    }
}
