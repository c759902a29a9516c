package org.mpaka.web.rest.legislation;

import jakarta.validation.constraints.Size;
import java.util.List;
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

    /** @param reason in the person's words */
    public record LawReason(@Size(min = 3, max = 500) String reason) {}
}
