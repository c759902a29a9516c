package org.mpaka.core.permit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.access.UserId;
import org.mpaka.api.permit.Permit;
import org.mpaka.api.permit.Permit.Receipt;

/** A permit after an act. */
record Acts(UserId by, Instant at) {
    Permit granted(Permit permit, String number, Terms terms, Optional<Receipt> receipt) {
        return after(permit, Permit.State.GRANTED, Optional.of(number), Optional.of(terms), terms.reason(), 0, receipt);
    }

    Permit longer(Permit permit, Terms terms, Optional<Receipt> receipt) {
        return after(
                permit,
                Permit.State.GRANTED,
                permit.number(),
                Optional.of(terms),
                terms.reason(),
                permit.extensions() + 1,
                receipt);
    }

    Permit ended(Permit permit, Permit.State state, String reason) {
        return after(
                permit,
                state,
                permit.number(),
                Optional.empty(),
                Optional.of(reason),
                permit.extensions(),
                Optional.empty());
    }

    private Permit after(
            Permit before,
            Permit.State state,
            Optional<String> number,
            Optional<Terms> terms,
            Optional<String> reason,
            int extensions,
            Optional<Receipt> receipt) {
        List<Receipt> receipts = new ArrayList<>(before.receipts());
        receipt.ifPresent(receipts::add);
        return new Permit(
                before.id(),
                before.revision() + 1,
                number,
                before.kind(),
                state,
                before.holder(),
                before.purpose(),
                terms.map(Terms::from).or(before::from),
                terms.map(Terms::until).or(before::until),
                before.post(),
                before.appliedBy(),
                before.appliedAt(),
                Optional.of(by),
                Optional.of(at),
                reason,
                extensions,
                receipts);
    }
}
