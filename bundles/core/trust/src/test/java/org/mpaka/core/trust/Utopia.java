package org.mpaka.core.trust;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Role;
import org.mpaka.api.trust.SignerTrust;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.MutableClock;
import org.mpaka.testing.fixtures.TestDatabase;
import org.mpaka.testing.journal.TestJournal;
import org.mpaka.testing.pki.InventedAuthority;
import org.mpaka.testing.pki.MasterLists;

/** A trust store with a journal, and a state that issues documents. */
final class Utopia {
    static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
    static final Instant TO = Instant.parse("2035-01-01T00:00:00Z");
    static final Actor FIRST = Actors.ADMINISTRATOR;
    static final Actor SECOND = Actors.actor("i.ndikumana", "I. Ndikumana", Role.ADMINISTRATOR);
    static final String HOW = "fingerprint compared by telephone with the ministry";

    final TestJournal journal;
    final TrustRegister register;
    final TrustService store;
    final SignerTrust trust;
    final InventedAuthority authority = InventedAuthority.of("UT", "CSCA Utopia", FROM, TO);

    Utopia(TestDatabase database) {
        journal = TestJournal.on(database);
        var tables = new TrustApplier(journal.database(), journal.payloads());
        journal.with(tables);
        register = new TrustRegister(journal.database(), journal.payloads(), tables);
        store = new TrustService(register, new TrustWarnings(90), journal.journal(), journal.clock());
        trust = new AnchoredSignerTrust(register);
    }

    Instant now() {
        return journal.clock().instant();
    }

    static Instant later(int days) {
        return MutableClock.START.plus(Duration.ofDays(days));
    }

    /** Brought by one and approved by another. */
    void believe(InventedAuthority... authorities) {
        var list = MasterLists.bare(
                List.of(authorities).stream().map(InventedAuthority::der).toList());
        var proposal = store.bring(FIRST, list, "invented", HOW);
        store.approve(SECOND, proposal.id());
    }

    void bring(byte[] file) {
        store.bring(FIRST, file, "invented", HOW);
    }

    byte[] emptyRevocationList() {
        return authority.revocationList(now(), Optional.of(later(30)));
    }
}
