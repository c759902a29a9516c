package org.mpaka.core.passenger;

import java.util.List;
import java.util.stream.Stream;
import org.mpaka.api.Sentence;
import org.mpaka.api.passenger.Voyage;

/** What is kept of a journey beside its moments. */
record JourneyBody(Voyage voyage, List<String> senders, List<Sentence> notes) {
    private static final int MOST = 20;

    JourneyBody {
        senders = List.copyOf(senders);
        notes = List.copyOf(notes);
    }

    /** With what another message says of it. */
    JourneyBody with(Voyage said, String sender, List<Sentence> more) {
        var from = sender.isEmpty() ? Stream.<String>empty() : Stream.of(sender);
        return new JourneyBody(
                said,
                Stream.concat(senders.stream(), from).distinct().limit(MOST).toList(),
                Stream.concat(notes.stream(), more.stream())
                        .distinct()
                        .limit(MOST)
                        .toList());
    }
}
