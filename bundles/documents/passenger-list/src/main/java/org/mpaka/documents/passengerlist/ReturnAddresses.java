package org.mpaka.documents.passengerlist;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mpaka.api.passenger.ReturnAddress;

/** Where a message wants to be answered. */
final class ReturnAddresses {
    private static final int SENDER = 2;
    private static final int RECIPIENT = 3;
    private static final int CONTROL = 5;

    private ReturnAddresses() {}

    static Optional<ReturnAddress> of(Interchange.Message message, String transaction) {
        var interchange = message.interchange();
        var header = message.header();
        var version = IntStream.rangeClosed(2, 5)
                .mapToObj(component -> header.get(2, component))
                .collect(Collectors.joining(":"));
        var address = new ReturnAddress(
                party(interchange, 1),
                party(interchange, SENDER),
                party(interchange, RECIPIENT),
                interchange.get(CONTROL, 1),
                message.group().get(CONTROL, 1),
                header.get(1, 1),
                version,
                header.get(3, 1),
                transaction);
        return address.isWhole() ? Optional.of(address) : Optional.empty();
    }

    /** With the qualifier behind it, where there is one. */
    private static String party(Segment segment, int element) {
        var qualifier = segment.get(element, 2);
        return segment.get(element, 1) + (qualifier.isEmpty() ? "" : ":" + qualifier);
    }
}
