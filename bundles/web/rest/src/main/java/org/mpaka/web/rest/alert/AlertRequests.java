package org.mpaka.web.rest.alert;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.access.UserId;
import org.mpaka.api.alert.AgencyId;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertCategory;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.Hit;
import org.mpaka.api.alert.NewAlert;

/** What is sent about alerts. */
public final class AlertRequests {
    private AlertRequests() {}

    /**
     * Which alerts are wanted; an absent field does not narrow.
     *
     * @param text in names or document numbers
     * @param limit items wanted, 1 to 500; 50 when absent
     * @param after the `next` of the part before
     */
    public record AlertSearch(
            Optional<AlertListId> list,
            Optional<String> text,
            Optional<AlertCategory> category,
            Optional<Alert.State> state,
            Optional<Integer> limit,
            Optional<String> after) {
        @Override
        public String toString() {
            return "AlertSearch";
        }
    }

    /**
     * Why it is done.
     *
     * @param reason in the person's words
     */
    public record Reason(@Size(min = 3, max = 500) String reason) {}

    /** @param revision of the proposal that was seen */
    public record Seen(@NotBlank @Size(max = 64) String revision) {}

    /** @param revision of the proposal that was seen */
    public record TurnedDown(@NotBlank @Size(max = 64) String revision, @Size(min = 3, max = 500) String reason) {}

    /**
     * A change of an alert.
     *
     * @param wanted all of the alert as it is to be
     */
    public record WantedChange(NewAlert wanted, @Size(min = 3, max = 500) String reason) {}

    /**
     * To whom the traveller, or what he carried, was handed over.
     *
     * @param to person or unit
     * @param agency whose users may confirm it
     * @param note what went with it
     */
    public record GivenTo(
            @Size(min = 1, max = 200) String to, Optional<AgencyId> agency, @Size(min = 3, max = 500) String note) {}

    /**
     * A receipt.
     *
     * @param reference its number, or that of the case there
     */
    public record Received(@Size(min = 1, max = 200) String reference) {}

    /**
     * An authority.
     *
     * @param members its users
     */
    public record NamedAgency(@Size(min = 1, max = 200) String name, Set<UserId> members) {}

    /**
     * A threshold wanted for a list.
     *
     * @param percent 70 to 100; absent to go back to the node's settings
     */
    public record NewThreshold(Optional<Integer> percent, @Size(min = 3, max = 500) String reason) {}

    /**
     * What one person says of a hit.
     *
     * @param reason remembered, so that the same innocent traveller is not stopped again
     */
    public record NewVerdict(Hit.Verdict verdict, @Size(min = 3, max = 500) String reason) {}
}
