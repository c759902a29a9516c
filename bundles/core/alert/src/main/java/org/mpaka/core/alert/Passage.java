package org.mpaka.core.alert;

import org.mpaka.api.BorderPostId;

/**
 * Somebody who passed this node.
 *
 * @param key orders by time
 * @param waits the alert check was not done and is not made good
 */
record Passage(String key, Occasion occasion, BorderPostId post, boolean waits, Shown shown) {
    @Override
    public String toString() {
        return "Passage of " + occasion.id();
    }
}
