package org.mpaka.web.rest.passenger;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mpaka.api.passenger.BoardingAnswers;
import org.mpaka.api.passenger.BoardingStatus;

/** What is sent about passenger lists. */
public final class PassengerRequests {
    private PassengerRequests() {}

    /**
     * Why it is deleted.
     *
     * @param reason in the person's words
     */
    public record WhyDeleted(@Size(min = 3, max = 500) String reason) {}

    /**
     * Why it is taken back.
     *
     * @param reason in the person's words
     */
    public record WhyWithdrawn(@Size(min = 3, max = 500) String reason) {}

    /**
     * What the carrier is told.
     *
     * @param passengers of the journey
     * @param words to the carrier's staff: Latin letters, figures and blanks
     * @param ground of the law, for who is not to board
     * @param reason for ourselves
     */
    public record Boarding(
            @Size(min = 1, max = BoardingAnswers.MOST_AT_ONCE) Set<UUID> passengers,
            @NotNull BoardingStatus status,
            Optional<@Size(max = 70) String> words,
            Optional<@Size(max = 80) String> ground,
            Optional<@Size(max = 500) String> reason) {
        BoardingAnswers.Said said() {
            return new BoardingAnswers.Said(passengers, status, words.orElse(""), ground.orElse(""), reason.orElse(""));
        }
    }
}
