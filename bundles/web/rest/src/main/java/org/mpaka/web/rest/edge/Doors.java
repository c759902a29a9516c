package org.mpaka.web.rest.edge;

import java.util.Set;

/** Which operations are open to whom, named by method and path so that the whole list can be read here. */
final class Doors {
    /** Open to anybody: to sign in, to learn which post this is, to learn the interface. */
    private static final Set<String> PUBLIC = Set.of("POST session", "GET node", "GET openapi.json");

    private static final Set<String> LOCKED = Set.of("GET session", "DELETE session", "POST session/unlock");

    private static final Set<String> PASSWORD = Set.of("GET session", "DELETE session", "POST session/password");

    /** Asked by the console on its own, so nobody need be at the keyboard. */
    private static final Set<String> BACKGROUND = Set.of("GET session", "GET status", "GET events");

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private Doors() {}

    static boolean isPublic(String operation) {
        return PUBLIC.contains(operation);
    }

    static boolean isOpenWhileLocked(String operation) {
        return LOCKED.contains(operation);
    }

    static boolean isOpenBeforePasswordChange(String operation) {
        return PASSWORD.contains(operation);
    }

    static boolean isBackground(String operation) {
        return BACKGROUND.contains(operation);
    }

    static boolean isWrite(String method) {
        return !READING.contains(method);
    }
}
