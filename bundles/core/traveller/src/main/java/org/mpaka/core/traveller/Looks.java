package org.mpaka.core.traveller;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.mpaka.api.access.Actor;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.Journal;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.Traveller;
import org.mpaka.api.traveller.TravellerEvents;
import org.mpaka.api.traveller.TravellerId;

/**
 * Journals who looked at whom, before the answer is given.
 *
 * <p>What was asked is kept as a salted fingerprint of 16 bits: an auditor who asks whether this name was searched for
 * is answered (wrongly once in 65,536), but the journal cannot be turned into a list of the names asked, because
 * hundreds fit each fingerprint.
 */
final class Looks {
    private static final int SALT_BYTES = 8;
    private static final int FINGERPRINT_BYTES = 2;
    private static final SecureRandom RANDOM = new SecureRandom();
    private final Journal journal;

    Looks(Journal journal) {
        this.journal = journal;
    }

    /** How persons were searched for. */
    enum By {
        DOCUMENT,
        NAME,
        OVERSTAY
    }

    /** @param salt 16 hex digits @param fingerprint 4 hex digits @param found those answered, at most a page */
    record Search(By by, String salt, String fingerprint, List<TravellerId> found) {}

    /** @param part of what is known of the subject */
    record View(String part) {}

    void searched(Actor actor, By by, String asked, List<Traveller> found) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        var hex = HexFormat.of().formatHex(salt);
        var search = new Search(
                by,
                hex,
                fingerprint(hex, asked),
                found.stream().map(Traveller::id).toList());
        journal.append(actor, new Draft(TravellerEvents.TRAVELLERS_SEARCHED, "travellers", search));
    }

    void viewed(Actor actor, TravellerId traveller) {
        journal.append(actor, new Draft(TravellerEvents.FILE_VIEWED, traveller.toString(), new View("file")));
    }

    void viewed(Actor actor, CrossingId crossing) {
        journal.append(actor, new Draft(TravellerEvents.FILE_VIEWED, crossing.toString(), new View("crossing")));
    }

    /** The first two bytes of SHA-256 over the salt's text and what was asked. */
    static String fingerprint(String salt, String asked) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest((salt + asked).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
