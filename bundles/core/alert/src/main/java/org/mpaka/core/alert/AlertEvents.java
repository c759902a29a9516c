package org.mpaka.core.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.access.UserId;
import org.mpaka.api.alert.AgencyId;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.Hit;
import org.mpaka.api.alert.HitId;
import org.mpaka.api.alert.HitNotice;
import org.mpaka.api.alert.NewAlert;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.source.SourceId;
import org.mpaka.api.source.SourceQuestion;

/** What the journal says about alerts, lists and hits. */
final class AlertEvents {
    static final EntryKind PROPOSED = EntryKind.of("alert.proposed");
    static final EntryKind APPROVED = EntryKind.of("alert.approved");
    static final EntryKind REJECTED = EntryKind.of("alert.rejected");
    static final EntryKind WITHDRAWAL_PROPOSED = EntryKind.of("alert.withdrawal-proposed");
    static final EntryKind WITHDRAWAL_REJECTED = EntryKind.of("alert.withdrawal-rejected");
    static final EntryKind WITHDRAWN = EntryKind.of("alert.withdrawn");
    static final EntryKind IMPORT_BEGUN = EntryKind.of("alert.import-begun");
    static final EntryKind IMPORT_PART = EntryKind.of("alert.import-part");
    static final EntryKind IMPORT_CLEARED = EntryKind.of("alert.import-cleared");
    static final EntryKind IMPORT_COMPARED = EntryKind.of("alert.import-compared");
    static final EntryKind LIST_IMPORTED = EntryKind.of("alert.list-imported");
    static final EntryKind LIST_ROLLED_BACK = EntryKind.of("alert.list-rolled-back");
    static final EntryKind DOCUMENTS_TAKEN = EntryKind.of("alert.documents-taken");
    static final EntryKind HIT_RAISED = EntryKind.of("alert.hit-raised");
    static final EntryKind HIT_ADJUDICATED = EntryKind.of("alert.hit-adjudicated");
    static final EntryKind INNOCENT_REVOKED = EntryKind.of("alert.innocent-revoked");
    static final EntryKind THRESHOLD_PROPOSED = EntryKind.of("alert.threshold-proposed");
    static final EntryKind THRESHOLD_APPROVED = EntryKind.of("alert.threshold-approved");
    static final EntryKind THRESHOLD_REJECTED = EntryKind.of("alert.threshold-rejected");
    static final EntryKind LATE_SCREENED = EntryKind.of("alert.late-screened");
    static final EntryKind AGENCY_CHANGED = EntryKind.of("alert.agency-changed");
    static final EntryKind CHANGE_PROPOSED = EntryKind.of("alert.change-proposed");
    static final EntryKind CHANGE_REJECTED = EntryKind.of("alert.change-rejected");
    static final EntryKind EXPIRED = EntryKind.of("alert.expired");
    static final EntryKind HIT_HANDED_OVER = EntryKind.of("alert.hit-handed-over");
    static final EntryKind HIT_TAKEN_OVER = EntryKind.of("alert.hit-taken-over");
    static final EntryKind HIT_NOTIFIED = EntryKind.of("alert.hit-notified");
    static final EntryKind NOTICE_READ = EntryKind.of("alert.notice-read");
    static final EntryKind SEARCHED = EntryKind.of("alert.searched");
    static final EntryKind VIEWED = EntryKind.of("alert.viewed");
    static final EntryKind ALERT_FOUND = EntryKind.of("alert.found");
    static final EntryKind PEOPLE_TAKEN = EntryKind.of("alert.people-taken");
    static final EntryKind PEOPLE_VIEWED = EntryKind.of("alert.people-viewed");
    static final EntryKind PEOPLE_DELETED = EntryKind.of("alert.people-deleted");
    static final EntryKind SOURCE_ASKED = EntryKind.of("alert.source-asked");
    static final EntryKind HITS_VIEWED = EntryKind.of("alert.hits-viewed");

    private AlertEvents() {}

    /**
     * An alert of the national list after the act.
     *
     * @param withdrawalBy who proposed the withdrawal that is open
     * @param reason of a withdrawal or rejection
     */
    record AlertChanged(Alert alert, Optional<UserId> withdrawalBy, Optional<String> reason) {
        @Override
        public String toString() {
            return alert.toString();
        }
    }

    /**
     * A new version of a list is about to be written.
     *
     * @param cleared what an earlier attempt left behind is gone already; otherwise it goes now
     */
    record ImportBegun(AlertListId list, int version, boolean cleared) {}

    /**
     * Parts of which neither the version in force nor a roll-back needs a line are taken out, so many that no lane waits
     * long. Earlier versions of this software named rows; of these entries nothing is done.
     *
     * @param version in force
     */
    record ImportCleared(AlertListId list, int version, List<String> parts) {
        ImportCleared {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Entries that differ from the version in force; seen by nobody until {@link ListImported}.
     *
     * @param put new and changed ones, as earlier versions of this software wrote them
     * @param removed written by them beside
     * @param packed rows, one a line, as versions after these wrote them
     * @param heads what is looked through, see {@link PartText}
     * @param bodies the alerts
     */
    record ImportPart(
            AlertListId list,
            int version,
            List<Alert> put,
            List<AlertId> removed,
            Optional<String> packed,
            Optional<String> heads,
            Optional<String> bodies) {
        ImportPart {
            put = List.copyOf(put);
            removed = List.copyOf(removed);
        }

        @Override
        public String toString() {
            return "ImportPart of " + list;
        }
    }

    /**
     * The version is in force.
     *
     * @param contentHash of the whole list, see {@link Fingerprints#contentHash}
     * @param clearedApart what only the version before the last needed is taken out by entries that follow
     */
    record ListImported(
            AlertListId list,
            int version,
            String format,
            String name,
            String owner,
            Optional<Instant> publishedAt,
            int entries,
            String contentHash,
            boolean clearedApart) {}

    /**
     * Numbers of stolen documents were taken over on this node's disk.
     *
     * @param whole the list was made anew; otherwise it was changed
     * @param fileHash SHA-256 of the file as it came
     */
    record DocumentsTaken(boolean whole, long documents, long setAside, String fileHash) {}

    /** @param version the new one, whose content is that before the last */
    record ListRolledBack(AlertListId list, int version, String reason) {}

    /**
     * @param documentKey issuer and number of the traveller's document
     * @param alertHash of the alert as compared
     * @param innocentUntil when the traveller was found not to be the one: until when he is not stopped again
     */
    record HitChanged(Hit hit, boolean silent, String documentKey, String alertHash, Optional<Instant> innocentUntil) {
        @Override
        public String toString() {
            return hit.toString();
        }
    }

    /** The pair is compared again. */
    record InnocentRevoked(HitId hit, String reason) {}

    /**
     * @param percent decided by two persons; empty when the settings decide
     * @param proposal that waits
     * @param reason of a rejection
     */
    record ThresholdChanged(
            AlertListId list, Optional<Integer> percent, Optional<ThresholdWanted> proposal, Optional<String> reason) {}

    /** @param percent empty to go back to the settings */
    record ThresholdWanted(Optional<Integer> percent, UserId by, String reason) {}

    /**
     * Some of those who passed this node were compared with what is listed since.
     *
     * @param runs for which they were compared
     * @param fromKey they come after it, see {@link PassageRegister}
     * @param afterKey the last of them
     * @param screened up to there, of {@code total}
     * @param hits raised with this entry that are not silent
     * @param madeGood the alert checks of those of them that were not done are done with it
     * @param crossings that were recorded without an inspection and are compared for the first time
     */
    record LateScreened(
            List<String> runs,
            String fromKey,
            String afterKey,
            long screened,
            long total,
            int hits,
            int silentHits,
            boolean madeGood,
            boolean ended,
            int crossings) {
        LateScreened {
            runs = List.copyOf(runs);
        }
    }

    /**
     * A file of people is about to be screened; who is in it stays out of the journal.
     *
     * @param fileHash SHA-256 of the file as it came
     */
    record PeopleTaken(String name, String reason, int lines, String fileHash) {
        @Override
        public String toString() {
            return "PeopleTaken " + lines;
        }
    }

    /** @param people of the result that were shown */
    record PeopleLooked(int people) {}

    /** What an external source, or the list of stolen documents, holds of somebody who came. */
    record AlertFound(Alert alert) {
        @Override
        public String toString() {
            return alert.toString();
        }
    }

    /**
     * An external source is about to be asked by hand; what for stays between the two sides.
     *
     * @param reference of the question, which the source keeps too
     */
    record SourceAsked(SourceId source, String reference, Set<SourceQuestion.Kind> kinds, String reason) {
        SourceAsked {
            kinds = Set.copyOf(kinds);
        }
    }

    /** @param wanted of a change that is proposed */
    record ChangeDecided(AlertId alert, Optional<NewAlert> wanted, String reason) {
        @Override
        public String toString() {
            return "change of " + alert;
        }
    }

    /** Its last day is over. */
    record AlertExpired(AlertId alert, LocalDate lastDay) {}

    /** The owner is told of a hit, in this system. */
    record HitNotified(
            HitId hit, AlertId alert, String owner, Optional<AgencyId> agency, HitNotice.Why why, boolean silent) {}

    /** Somebody of the owner's read the notice. */
    record NoticeRead(HitId hit) {}

    /** @param found identifiers of what was shown */
    record Look(List<String> found) {
        Look {
            found = List.copyOf(found);
        }
    }
}
