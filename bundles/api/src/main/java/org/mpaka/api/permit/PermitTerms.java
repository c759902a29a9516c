package org.mpaka.api.permit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a permit is granted, or made longer.
 *
 * @param from the first day; empty for the day asked for, or today. Not read when it is made longer
 * @param until the last day; empty for as long as the law allows. Needed where the law's validity was not seen
 * @param paid what was paid; needed where the law has a fee, unless a reason says why it is waived
 * @param reason needed where the law may only advise, or the fee is waived; 3 to 500 characters
 */
public record PermitTerms(
        Optional<LocalDate> from, Optional<LocalDate> until, Optional<Payment> paid, Optional<String> reason) {

    /**
     * Money taken.
     *
     * @param reference of the bank's slip or the cash book, 1 to 60 characters
     */
    public record Payment(Fee fee, String reference) {}
}
