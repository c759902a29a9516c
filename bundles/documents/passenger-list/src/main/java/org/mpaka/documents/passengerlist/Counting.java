package org.mpaka.documents.passengerlist;

import java.util.List;
import java.util.stream.Stream;
import org.mpaka.api.Sentence;

/** What a message says of its own length. Most that were seen say it wrongly, so that it is told and not refused. */
final class Counting {
    private static final int MOST_NOTES = 20;

    private Counting() {}

    /** @param announced people as the message counts them; negative when it does not */
    static List<Sentence> notes(Interchange.Message message, List<Sentence> others, int announced, int people) {
        var said = message.trailer().get(1, 1);
        int segments = message.segments().size();
        var length = said.equals(Integer.toString(segments))
                ? Stream.<Sentence>empty()
                : Stream.of(Sentence.of("passenger-list.note.segments", "said", Values.word(said), "found", segments));
        var count = announced < 0 || announced == people
                ? Stream.<Sentence>empty()
                : Stream.of(Sentence.of("passenger-list.note.people", "said", announced, "found", people));
        return Stream.of(count, length, others.stream())
                .flatMap(notes -> notes)
                .limit(MOST_NOTES)
                .toList();
    }
}
