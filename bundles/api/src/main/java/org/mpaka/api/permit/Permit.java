package org.mpaka.api.permit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sex;
import org.mpaka.api.access.UserId;
import org.mpaka.api.traveller.DocumentReference;
import org.mpaka.api.traveller.TravellerId;

/**
 * A visa, pass or residence permit with all that became of it.
 *
 * @param revision counts up with every act; sent back with one, it tells that two officers met
 * @param number given with the grant, {@code BDI-KOB-1-26-00012}
 * @param kind a key of the law's table {@link PermitKind#TABLE}
 * @param purpose what it is for, in the words of the application
 * @param from the first day; asked for, and decided by the grant
 * @param until the last day; empty before the grant
 * @param post where it was applied for
 * @param reason of the last act that needed one
 * @param extensions how often it was made longer
 * @param receipts of everything paid, the oldest first
 */
public record Permit(
        PermitId id,
        int revision,
        Optional<String> number,
        String kind,
        State state,
        Holder holder,
        String purpose,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        BorderPostId post,
        UserId appliedBy,
        Instant appliedAt,
        Optional<UserId> decidedBy,
        Optional<Instant> decidedAt,
        Optional<String> reason,
        int extensions,
        List<Receipt> receipts) {
    public Permit {
        receipts = List.copyOf(receipts);
    }

    /** Where it stands. */
    public enum State {
        APPLIED,
        GRANTED,
        REFUSED,
        CANCELLED,
        /** Granted, and its last day is over. No act of its own: the calendar says it. */
        EXPIRED
    }

    /**
     * Whose it is.
     *
     * @param traveller the person in the register; empty for somebody who never crossed
     */
    public record Holder(
            Optional<TravellerId> traveller,
            PersonNames names,
            PartialDate birth,
            Sex sex,
            CountryCode nationality,
            DocumentReference document) {
        @Override
        public String toString() {
            return "Holder";
        }
    }

    /**
     * That something was paid.
     *
     * @param number {@code R-BDI-KOB-1-26-00007}, without gaps within node and year
     * @param extension of which extension, 0 for the grant
     * @param reference of the payment: of the bank's slip or the cash book
     */
    public record Receipt(String number, Fee paid, int extension, String reference, UserId by, Instant at) {
        @Override
        public String toString() {
            return number;
        }
    }

    /** As it stands on a day. */
    public Permit on(LocalDate day) {
        boolean over = state == State.GRANTED
                && until.filter(last -> last.isBefore(day)).isPresent();
        return over ? with(State.EXPIRED) : this;
    }

    /** The same in another state. */
    public Permit with(State other) {
        return new Permit(
                id,
                revision,
                number,
                kind,
                other,
                holder,
                purpose,
                from,
                until,
                post,
                appliedBy,
                appliedAt,
                decidedBy,
                decidedAt,
                reason,
                extensions,
                receipts);
    }

    @Override
    public String toString() {
        return "Permit " + id;
    }
}
