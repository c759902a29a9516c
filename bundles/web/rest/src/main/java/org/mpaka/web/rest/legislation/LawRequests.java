package org.mpaka.web.rest.legislation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.legislation.LawChangeId;
import org.mpaka.api.legislation.LawRowText;

/** What is sent about changes of the law. */
public final class LawRequests {
    private LawRequests() {}

    /**
     * Rows that a person typed.
     *
     * @param source what the person calls them
     * @param reason in the person's words
     */
    public record NewLawRows(
            @Size(min = 1, max = 2000) List<LawRowText> rows,
            @Size(min = 3, max = 200) String source,
            @Size(min = 3, max = 500) String reason) {}

    /**
     * From when on a change no longer holds.
     *
     * @param reason in the person's words
     */
    public record TakenBack(@NotNull LocalDate from, @Size(min = 3, max = 500) String reason) {}

    /**
     * Two laws and some days of crossings.
     *
     * @param change run it dry instead of comparing two versions
     * @param before a version as rulings name it; the law without any change when left out
     * @param after another version; the law in force when left out
     * @param to at most 400 days later
     */
    public record NewLawComparison(
            Optional<LawChangeId> change,
            Optional<String> before,
            Optional<String> after,
            @NotNull LocalDate from,
            @NotNull LocalDate to) {}

    /** @param reason in the person's words */
    public record LawReason(@Size(min = 3, max = 500) String reason) {}
}
