package org.mpaka.web.rest.inspection;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.inspection.Decision;
import org.mpaka.api.traveller.Declaration;

/** What is sent with the acts of an inspection. The revision is the one last read; it tells that two officers met. */
public final class InspectionRequests {
    private InspectionRequests() {}

    /** An act that needs nothing more. */
    public record Act(int revision) {}

    /**
     * An act with its reason.
     *
     * @param reason in the officer's words
     */
    public record ReasonedAct(int revision, @NotEmpty @Size(max = 500) String reason) {}

    /** What the traveller said. */
    public record Declared(int revision, Declaration declaration) {}

    /** The document's data anew. */
    public record Rescan(int revision, DocumentInput input) {}

    /** What the officer decides. */
    public record Decided(int revision, Decision decision) {}

    /**
     * The second officer, who signs at the first one's workstation.
     *
     * @param agrees false takes the refusal back: who refused decides anew
     * @param user the second officer's account
     * @param password the second officer's password
     */
    public record Confirmation(
            int revision,
            boolean agrees,
            @NotEmpty @Size(max = 64) String user,
            @NotEmpty @Size(max = 256) String password) {
        @Override
        public String toString() {
            return "Confirmation";
        }
    }

    /**
     * A note of the second line.
     *
     * @param text in the officer's words
     */
    public record NewNote(int revision, @NotEmpty @Size(max = 2000) String text) {
        @Override
        public String toString() {
            return "NewNote";
        }
    }
}
