package org.mpaka.web.rest.status;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mpaka.api.NodeIdentity;
import org.mpaka.api.alert.AlertList;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.exchange.LinkState;
import org.mpaka.api.inspection.QueueLength;

/**
 * How the post is, as the notice line shows it.
 *
 * @param now the node's clock
 * @param link all links in one word
 * @param links each partner's link
 * @param outboxWaiting messages that wait to be sent, to all partners
 * @param outboxDead messages given up, which a person must look at
 * @param lists the alert lists, with their age
 * @param devices empty where no device is known
 * @param lanes which lane each of these devices serves; one that serves none yet is left out
 * @param lawFaults how many faults the law files have, and rules that went wrong; one more where there is no law
 * @param lawVersion the law that rules now: another one than an open inspection's where it changed meanwhile
 * @param queue the second line; absent without the right to see it
 */
public record StatusView(
        Instant now,
        NodeIdentity node,
        LinkWord link,
        List<LinkState> links,
        int outboxWaiting,
        int outboxDead,
        List<ListAge> lists,
        List<DeviceStatus> devices,
        Map<String, String> lanes,
        int lawFaults,
        String lawVersion,
        Optional<QueueLength> queue) {
    /** All links in one word, the worst leading. */
    public enum LinkWord {
        CONNECTED,
        SLOW,
        /** No partner is reached: the post works alone. */
        POST_ONLY,
        /** No partner is set up. */
        NOT_CONFIGURED;

        static LinkWord of(List<LinkState> links) {
            return links.stream()
                    .map(LinkState::condition)
                    .map(LinkWord::of)
                    .filter(word -> word != NOT_CONFIGURED)
                    .max(Comparator.naturalOrder())
                    .orElse(NOT_CONFIGURED);
        }

        private static LinkWord of(LinkState.Condition condition) {
            return switch (condition) {
                case UP -> CONNECTED;
                case SLOW -> SLOW;
                case DOWN -> POST_ONLY;
                case NOT_CONFIGURED -> NOT_CONFIGURED;
            };
        }
    }

    /**
     * A list and its age.
     *
     * @param importedAt absent when it is no copy but kept here
     * @param stale a copy that is older than its answers are good for
     */
    public record ListAge(AlertListId list, String name, Optional<Instant> importedAt, int entries, boolean stale) {
        static ListAge of(AlertList list, Instant now) {
            boolean stale = list.importedAt()
                    .map(imported -> imported.plus(list.staleAfter()).isBefore(now))
                    .orElse(false);
            return new ListAge(list.id(), list.name(), list.importedAt(), list.entries(), stale);
        }
    }
}
