package org.mpaka.web.rest.passenger;

import jakarta.validation.constraints.Size;

/** What is sent about passenger lists. */
public final class PassengerRequests {
    private PassengerRequests() {}

    /**
     * Why it is deleted.
     *
     * @param reason in the person's words
     */
    public record WhyDeleted(@Size(min = 3, max = 500) String reason) {}
}
