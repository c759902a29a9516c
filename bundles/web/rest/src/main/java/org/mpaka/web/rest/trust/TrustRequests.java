package org.mpaka.web.rest.trust;

import jakarta.validation.constraints.Size;
import org.mpaka.api.trust.TrustPolicy;

/** What is sent about trust. */
public final class TrustRequests {
    private TrustRequests() {}

    /**
     * Why something about trust is done.
     *
     * @param reason in the person's words
     */
    public record TrustReason(@Size(min = 3, max = 500) String reason) {}

    /**
     * How a state is to be judged.
     *
     * @param policy all of it as it is to be
     * @param reason in the person's words
     */
    public record NewTrustPolicy(TrustPolicy policy, @Size(min = 3, max = 500) String reason) {}
}
