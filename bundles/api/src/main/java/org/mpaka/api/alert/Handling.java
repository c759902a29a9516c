package org.mpaka.api.alert;

import java.util.Optional;

/**
 * What an officer does at a hit.
 *
 * @param owner the authority that answers for the alert
 * @param instruction in the officer's language where given in it
 * @param contact whom to call
 */
public record Handling(AlertAction action, String owner, Optional<String> instruction, Optional<String> contact) {
    @Override
    public String toString() {
        return "Handling " + action;
    }
}
