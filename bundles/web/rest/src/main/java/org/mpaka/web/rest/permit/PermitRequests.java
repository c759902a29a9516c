package org.mpaka.web.rest.permit;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.mpaka.api.permit.PermitTerms;

/** What is sent to the register of permits. */
public final class PermitRequests {
    private PermitRequests() {}

    /** A number of a permit, a receipt or a document. */
    public record NumberSearch(@NotEmpty @Size(max = 60) String number) {
        @Override
        public String toString() {
            return "NumberSearch";
        }
    }

    /**
     * How it is granted or made longer.
     *
     * @param revision the permit's when it was looked at
     */
    public record PermitDecided(@Min(1) int revision, @NotNull PermitTerms terms) {}

    /**
     * Why it is refused or taken back.
     *
     * @param revision the permit's when it was looked at
     */
    public record PermitEnded(@Min(1) int revision, @Size(min = 3, max = 500) String reason) {}
}
