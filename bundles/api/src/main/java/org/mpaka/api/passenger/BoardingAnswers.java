package org.mpaka.api.passenger;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What carriers are told before people board. A person answers; nothing here answers by itself.
 *
 * <p>Answering needs SCREEN_PEOPLE. That somebody is not to board is proposed by one person with a ground of the law in
 * force and a reason, and confirmed by another with CONFIRM; until then the carrier knows nothing of it. Reading needs
 * INSPECT or SCREEN_PEOPLE. Every act is journaled; of whoever is not to board the journal names the person, so that a
 * complaint can be answered after the list is gone.
 */
@ProviderType
public interface BoardingAnswers {
    /** Most people answered at once. */
    int MOST_AT_ONCE = 1_000;

    /**
     * What is to be said.
     *
     * @param passengers of one journey, 1 to {@link #MOST_AT_ONCE}; one alone who is not to board
     * @param words to the carrier's staff: Latin letters, figures and blanks, at most 70 characters, may be empty
     * @param ground of the law, for who is not to board
     * @param reason for ourselves, 10 to 500 characters for who is not to board, otherwise up to 500
     */
    record Said(Set<UUID> passengers, BoardingStatus status, String words, String ground, String reason) {
        private static final int LONGEST_WORDS = 70;
        private static final int LONGEST_REASON = 500;
        private static final int SHORTEST_REASON = 10;

        public Said {
            passengers = Set.copyOf(passengers);
            words = words.strip();
            ground = ground.strip();
            reason = reason.strip();
            if (passengers.isEmpty() || passengers.size() > MOST_AT_ONCE)
                throw new MpakaException(ErrorCode.INVALID_FIELD, "passengers", "1-" + MOST_AT_ONCE);
            if (!words.matches("[A-Za-z0-9 .,()/=-]{0," + LONGEST_WORDS + "}"))
                throw new MpakaException(ErrorCode.INVALID_FIELD, "words", "A-Z 0-9, 0-" + LONGEST_WORDS);
            if (reason.length() > LONGEST_REASON)
                throw new MpakaException(ErrorCode.INVALID_FIELD, "reason", "0-" + LONGEST_REASON);
            if (status == BoardingStatus.DO_NOT_BOARD) {
                if (passengers.size() > 1) throw new MpakaException(ErrorCode.INVALID_FIELD, "passengers", "1");
                if (ground.isEmpty()) throw new MpakaException(ErrorCode.MISSING_FIELD, "ground");
                if (reason.length() < SHORTEST_REASON)
                    throw new MpakaException(ErrorCode.INVALID_FIELD, "reason", SHORTEST_REASON + "-" + LONGEST_REASON);
            } else ground = "";
        }

        @Override
        public String toString() {
            return status + " of " + passengers.size();
        }
    }

    /** All of a journey, the youngest first. */
    List<BoardingAnswer> answers(Actor actor, UUID journey);

    /**
     * Answers, or proposes that somebody is not to board. What stood before for the same people is replaced, a proposal
     * stands beside it until it is confirmed.
     *
     * @throws MpakaException {@code WRONG_STATE} for somebody who is expected no longer; {@code NOT_FOUND};
     *     {@code INVALID_CODE} for a ground that the law does not name
     */
    List<BoardingAnswer> answer(Actor actor, UUID journey, Said said);

    /** @throws MpakaException {@code SECOND_PERSON_REQUIRED}, {@code WRONG_STATE}, {@code NOT_FOUND} */
    BoardingAnswer confirm(Actor actor, UUID answer);

    /**
     * Takes back a proposal, or that somebody is not to board: then the carrier is told that he may. One person is
     * enough, since it holds nobody back.
     *
     * @param reason 3 to 500 characters
     */
    BoardingAnswer withdraw(Actor actor, UUID answer, String reason);

    /** The messages that go back to the carriers, the youngest first. Needs SCREEN_PEOPLE. */
    List<OutgoingReply> replies(Actor actor, UUID journey);

    /**
     * A message to hand over by another way, or because the list was given by hand; counts as sent.
     *
     * @return UTF-8
     */
    byte[] fetch(Actor actor, UUID reply);
}
