package org.mpaka.api.exchange;

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

/**
 * What one state tells the other of one traveller.
 *
 * @param id the same at every try, so that the receiver takes it once
 * @param kind {@link #EXPECTED_ARRIVAL}
 * @param leftAt the post left
 * @param left when the traveller left
 * @param fields the agreed field's name, or that name, a dot and its part: {@code birth}, {@code names.surname}; dates
 *     as ISO text
 */
public record ExchangeMessage(
        UUID id,
        AgreementId agreement,
        String kind,
        NodeId sender,
        BorderPostId leftAt,
        Instant left,
        Map<String, String> fields) {
    public static final String EXPECTED_ARRIVAL = "expected-arrival";
    private static final int LONGEST_VALUE = 200;
    private static final int MOST_FIELDS = 40;

    public ExchangeMessage {
        if (fields.size() > MOST_FIELDS) throw new MpakaException(ErrorCode.INVALID_FIELD, "fields", fields.size());
        fields.forEach((name, value) -> {
            if (value.length() > LONGEST_VALUE) throw new MpakaException(ErrorCode.INVALID_FIELD, name, "length");
        });
        fields = Map.copyOf(fields);
    }

    /**
     * This message, when the agreement covers it. Both sides ask: the sender before it queues, the receiver before it
     * keeps.
     *
     * @throws MpakaException {@code OUTSIDE_AGREEMENT}
     */
    public ExchangeMessage within(Agreement covering) {
        LocalDate day = LocalDate.ofInstant(left, ZoneOffset.UTC);
        require(covering.id().equals(agreement), agreement);
        require(covering.inForce().contains(day), day);
        require(kind.equals(EXPECTED_ARRIVAL), kind);
        new TreeMap<>(fields).keySet().forEach(name -> require(covering.fields().contains(agreed(name)), name));
        return this;
    }

    private void require(boolean covered, Object what) {
        if (!covered) throw new MpakaException(ErrorCode.OUTSIDE_AGREEMENT, agreement, what);
    }

    private static String agreed(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    @Override
    public String toString() {
        return "ExchangeMessage " + id;
    }
}
