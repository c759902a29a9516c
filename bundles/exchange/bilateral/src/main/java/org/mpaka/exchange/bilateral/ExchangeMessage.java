package org.mpaka.exchange.bilateral;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeId;
import org.mpaka.api.exchange.Agreement;
import org.mpaka.api.exchange.AgreementId;

/**
 * What one state tells the other of one traveller.
 *
 * @param id the same at every try, so that the receiver takes it once
 * @param kind {@code expected-arrival}
 * @param left when the traveller left
 * @param fields by the names of {@link AgreedField}; only those the agreement names
 */
record ExchangeMessage(
        UUID id,
        AgreementId agreement,
        String kind,
        NodeId sender,
        BorderPostId leftAt,
        Instant left,
        Map<String, String> fields) {
    static final String EXPECTED_ARRIVAL = "expected-arrival";
    private static final int LONGEST_VALUE = 200;

    ExchangeMessage {
        fields = Map.copyOf(fields);
    }

    /**
     * Refuses what the agreement does not cover. Both sides ask: the sender before it builds, the receiver before it
     * keeps.
     *
     * @throws MpakaException {@code OUTSIDE_AGREEMENT}, {@code INVALID_FIELD}
     */
    ExchangeMessage within(Agreement covering) {
        LocalDate day = LocalDate.ofInstant(left, ZoneOffset.UTC);
        if (!covering.id().equals(agreement))
            throw new MpakaException(ErrorCode.OUTSIDE_AGREEMENT, covering.id(), agreement);
        if (!covering.inForce().contains(day)) throw new MpakaException(ErrorCode.OUTSIDE_AGREEMENT, agreement, day);
        if (!kind.equals(EXPECTED_ARRIVAL)) throw new MpakaException(ErrorCode.OUTSIDE_AGREEMENT, agreement, "kind");
        new TreeMap<>(fields).forEach((name, value) -> {
            if (!AgreedField.covered(covering.fields(), name))
                throw new MpakaException(ErrorCode.OUTSIDE_AGREEMENT, agreement, name);
            if (value.length() > LONGEST_VALUE) throw new MpakaException(ErrorCode.INVALID_FIELD, name, "length");
        });
        return this;
    }

    @Override
    public String toString() {
        return "ExchangeMessage " + id;
    }
}
