package org.mpaka.core.alert;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.Sentence;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.AlertScreening;
import org.mpaka.api.alert.Candidate;
import org.mpaka.api.alert.HitId;
import org.mpaka.api.alert.ScreeningQuery;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.core.alert.InnocentRegister.Judgement;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Compares a traveller with the lists. The check at the lane and the hits that are recorded with the inspection come
 * from the same comparison: a hit's identifier follows from inspection, or crossing, and alert.
 */
@Component(service = Comparing.class)
public final class Comparing {
    private static final long VERSION_8 = 0x8000L;
    private static final double READ_ALIKE = 0.9;

    private final AlertScreening screening;
    private final AlertMemory memory;
    private final AlertRegister register;
    private final InnocentRegister innocents;
    private final StolenDocumentFiles stolen;
    private final Clock clock;

    @Activate
    public Comparing(
            @Reference AlertScreening screening,
            @Reference AlertMemory memory,
            @Reference AlertRegister register,
            @Reference InnocentRegister innocents,
            @Reference StolenDocumentFiles stolen,
            @Reference Clock clock) {
        this.screening = screening;
        this.memory = memory;
        this.register = register;
        this.innocents = innocents;
        this.stolen = stolen;
        this.clock = clock;
    }

    /** Whether all lists could be looked into. */
    boolean isWhole() {
        return stolen.isWhole();
    }

    /**
     * One record to compare.
     *
     * @param key for whom or what a judgement is remembered
     * @param earlier that this document's holder was found not to be the one
     */
    record Comparison(
            HitId hit,
            Candidate candidate,
            Alert alert,
            String alertHash,
            boolean silent,
            String key,
            Optional<Judgement> earlier) {}

    /** Where candidates come from. */
    @FunctionalInterface
    interface Source {
        List<Candidate> search(ScreeningQuery query);
    }

    /** Best first; silent ones among them. @param day at the post: alerts not yet or no longer valid then are left out */
    List<Comparison> compare(Occasion occasion, Shown shown, LocalDate day) {
        return compare(occasion, shown, query -> screening.screen(query, day).candidates(), true);
    }

    /** @param withStolen whether the stolen documents on this node's disk are looked into as well */
    List<Comparison> compare(Occasion occasion, Shown shown, Source source, boolean withStolen) {
        var comparisons = new ArrayList<Comparison>();
        if (shown.isNothing()) return comparisons;
        var now = clock.instant();
        if (withStolen)
            shown.document().ifPresent(document -> comparisons.addAll(stolen(occasion, document, shown.documentKey())));
        for (var candidate : source.search(shown.query())) {
            register.find(candidate.alert()).ifPresent(held -> {
                var alert = register.read(held);
                comparisons.add(new Comparison(
                        hitId(occasion, candidate.alert()),
                        candidate,
                        alert,
                        held.hash(),
                        held.silent() || memory.isSilent(candidate.alert()),
                        shown.key(alert.subject()),
                        innocents.judgement(shown.key(alert.subject()), candidate.alert(), held.hash(), now)));
            });
        }
        return comparisons;
    }

    /** The number is the same, sign by sign: there is nothing to weigh; or it is if a sign is read otherwise: a hint. */
    private List<Comparison> stolen(Occasion occasion, TravelDocument document, String key) {
        var exact = stolen.find(document);
        if (exact.isPresent())
            return List.of(stolen(occasion, exact.get(), key, 1, Sentence.of("alert.match-document-same")));
        return stolen.alike(document).stream()
                .map(alike -> stolen(
                        occasion,
                        alike.alert(),
                        key,
                        READ_ALIKE,
                        Sentence.of("alert.match-document-read-alike", "confusions", alike.confusion())))
                .toList();
    }

    private Comparison stolen(Occasion occasion, Alert alert, String key, double score, Sentence why) {
        var hash = Hashes.sha256(alert.id() + " " + alert.category());
        var band = score == 1 ? Candidate.Band.STRONG : Candidate.Band.MEDIUM;
        return new Comparison(
                hitId(occasion, alert.id()),
                new Candidate(alert.id(), alert.list(), score, band, List.of(why)),
                alert,
                hash,
                false,
                key,
                innocents.judgement(key, alert.id(), hash, clock.instant()));
    }

    /** UUID version 8 (RFC 9562): the first bits of SHA-256 over what it stands on and the alert. */
    static HitId hitId(Occasion occasion, AlertId alert) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest((occasion.id() + "|" + alert).getBytes(StandardCharsets.UTF_8));
            var bits = ByteBuffer.wrap(digest);
            // ordered as inspections and crossings are, so that the longest waiting come first
            long high = occasion.id().getMostSignificantBits() & ~0xFFFFL | VERSION_8 | bits.getLong() & 0x0FFFL;
            long low = 0x8000_0000_0000_0000L | bits.getLong() >>> 2;
            return new HitId(new UUID(high, low));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
