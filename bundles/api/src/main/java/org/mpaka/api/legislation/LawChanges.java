package org.mpaka.api.legislation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Lets two persons of the national authority change values of the law, without a new build. All acts are journaled. */
@ProviderType
public interface LawChanges {
    /** The largest table taken, in bytes. */
    int MAXIMUM_FILE = 1 << 20;

    /** The most rows of one change. */
    int MAXIMUM_ROWS = 2_000;

    /**
     * Proposes a table: CSV in UTF-8, apart by commas or semicolons, whose first line names the columns ({@code table,
     * key, id, from, to, ends, unit, confidence, title, article, gazetted, address, note}; any other column is a value).
     * Needs LAW_PROPOSE. The law in force stays until another person approves.
     *
     * @param source name of the file, 3 to 200 characters
     * @param reason 3 to 500 characters
     * @throws MpakaException {@code UNREADABLE_FILE} with file, line and what is wrong there
     */
    LawChange propose(Actor actor, byte[] file, String source, String reason);

    /** Proposes rows that a person typed; otherwise as {@link #propose(Actor, byte[], String, String)}. */
    LawChange propose(Actor actor, List<LawRowText> rows, String source, String reason);

    /**
     * What {@link #propose(Actor, byte[], String, String)} would take, and every line it would refuse. Needs LAW_PROPOSE;
     * nothing changes.
     */
    LawTablePreview preview(Actor actor, byte[] file, String source);

    /**
     * What the change would have meant for the crossings recorded from one day to another, as if it had been in force
     * on them. Needs LAW_PROPOSE or LAW_APPROVE.
     */
    LawDifference dryRun(Actor actor, LawChangeId change, LocalDate from, LocalDate to);

    /** Needs LAW_APPROVE. @throws MpakaException {@code SECOND_PERSON_REQUIRED} for one's own */
    LawChange approve(Actor actor, LawChangeId change);

    /** Turns a change down, or takes one's own back. Needs LAW_APPROVE, or LAW_PROPOSE for one's own. */
    LawChange reject(Actor actor, LawChangeId change, String reason);

    /**
     * Proposes that its keys have again, from a day on, what they would have without this change and with all others.
     * Needs LAW_PROPOSE; in force when another person approves.
     *
     * @param from not before today
     * @throws MpakaException {@code WRONG_STATE} for a change that is not approved
     */
    LawChange takeBack(Actor actor, LawChangeId change, LocalDate from, String reason);

    /**
     * How two versions of the law that this node has had differ on the crossings recorded from one day to another. Needs
     * LAW_PROPOSE or LAW_APPROVE.
     *
     * @param before {@link Ruling#version()}; empty for the law of the bundles without any change
     * @param after likewise; empty for the law in force
     * @throws MpakaException {@code NOT_FOUND} for a version that is not known here
     */
    LawDifference difference(
            Actor actor, Optional<String> before, Optional<String> after, LocalDate from, LocalDate to);

    /**
     * The laws that can be compared here, the latest first: the bundles' texts that this node has had, and the present one
     * after each change. Needs LAW_PROPOSE or LAW_APPROVE.
     */
    List<LawVersion> versions(Actor actor);

    LawChange get(Actor actor, LawChangeId change);

    /** The latest first. Needs LAW_PROPOSE or LAW_APPROVE. */
    Page<LawChange> latest(Actor actor, PageRequest page);
}
