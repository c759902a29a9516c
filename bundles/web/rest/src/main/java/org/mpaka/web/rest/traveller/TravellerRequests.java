package org.mpaka.web.rest.traveller;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.traveller.TravellerId;

/** What is sent to the register. Searches are sent as content, because addresses end up in logs and histories. */
public final class TravellerRequests {
    private TravellerRequests() {}

    /**
     * Whose document it is.
     *
     * @param issuer narrows to the state that issued it
     */
    public record DocumentSearch(Optional<CountryCode> issuer, @NotEmpty @Size(max = 32) String number) {
        @Override
        public String toString() {
            return "DocumentSearch";
        }
    }

    /**
     * A search by name.
     *
     * @param names words in any order, each matched from its beginning, case and accents apart
     * @param birth narrows to persons whose birth date may be this one
     * @param limit items wanted, 1 to 500; 50 when absent
     * @param after the `next` of the part before
     */
    public record NameSearch(
            @NotEmpty @Size(max = 200) String names,
            Optional<PartialDate> birth,
            Optional<CountryCode> nationality,
            Optional<Integer> limit,
            Optional<String> after) {
        @Override
        public String toString() {
            return "NameSearch";
        }
    }

    /**
     * Two files are one person.
     *
     * @param merged the file that goes into the other
     */
    public record Merge(TravellerId merged, @Size(min = 5, max = 500) String reason) {}

    /** Why it was not the same person. */
    public record Unmerge(@Size(min = 5, max = 500) String reason) {}
}
