package org.mpaka.api.alert;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.mpaka.api.access.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Says that something about alerts, hits, notices or late screening is new, so that nobody has to ask again and again.
 * It says what to ask for, and never what it holds.
 */
@ProviderType
public interface AlertNews {
    /**
     * Tells until closed, for acts of this node and for those that came from others.
     *
     * @param listener called by the thread that has just recorded the act; must return at once
     */
    AutoCloseable listen(Consumer<News> listener);

    /**
     * @param subject identifier of the alert or the hit; of late screening, the node that screens
     * @param audience who may hear of it: by rights, silence, roles and agencies as they were when it was said; looks
     *     into nothing, so that it may be asked for hundreds of listeners
     */
    record News(Kind kind, String subject, Predicate<Actor> audience) {
        @Override
        public String toString() {
            return kind + " " + subject;
        }
    }

    /** Of what. */
    enum Kind {
        /** An alert was proposed, changed, put in force, turned down or ended. */
        ALERT,
        /** A hit was raised, adjudicated, handed or taken over. */
        HIT,
        /** The owner of an alert is told, or somebody read it. */
        NOTICE,
        /** There is something to compare those who passed with, or it went on. */
        LATE_SCREENING
    }
}
