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
import org.mpaka.api.Sex;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.AlertScreening;
import org.mpaka.api.alert.Candidate;
import org.mpaka.api.alert.HitId;
import org.mpaka.api.alert.ListedDocument;
import org.mpaka.api.alert.ScreeningQuery;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.core.alert.InnocentRegister.Judgement;
import org.mpaka.core.alert.screening.DocumentNumber;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Compares a traveller with the lists. The check at the lane and the hits that are recorded with the inspection come
 * from the same comparison: a hit's identifier follows from inspection and alert.
 */
@Component(service = Comparing.class)
public final class Comparing {
    private static final int SHORTEST_PERSONAL_NUMBER = 6;
    private static final long VERSION_8 = 0x8000L;

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
     * @param earlier that this document's holder was found not to be the one
     */
    record Comparison(
            HitId hit,
            Candidate candidate,
            Alert alert,
            String alertHash,
            boolean silent,
            Optional<Judgement> earlier) {}

    /** Best first; silent ones among them. @param day at the post: alerts not yet or no longer valid then are left out */
    List<Comparison> compare(InspectionId inspection, TravelDocument document, LocalDate day) {
        var found = screening.screen(query(document), day);
        var key = documentKey(document);
        var comparisons = new ArrayList<Comparison>();
        var now = clock.instant();
        stolen.find(document).ifPresent(alert -> comparisons.add(stolen(inspection, alert, key)));
        for (var candidate : found.candidates()) {
            register.find(candidate.alert()).ifPresent(held -> {
                comparisons.add(new Comparison(
                        hitId(inspection, candidate.alert()),
                        candidate,
                        register.read(held),
                        held.hash(),
                        held.silent() || memory.isSilent(candidate.alert()),
                        innocents.judgement(key, candidate.alert(), held.hash(), now)));
            });
        }
        return comparisons;
    }

    /** The number is the same, sign by sign: there is nothing to weigh. */
    private Comparison stolen(InspectionId inspection, Alert alert, String documentKey) {
        var hash = Hashes.sha256(alert.id() + " " + alert.category());
        var same = List.of(Sentence.of("alert.match-document-same"));
        return new Comparison(
                hitId(inspection, alert.id()),
                new Candidate(alert.id(), alert.list(), 1, Candidate.Band.STRONG, same),
                alert,
                hash,
                false,
                innocents.judgement(documentKey, alert.id(), hash, clock.instant()));
    }

    private static ScreeningQuery query(TravelDocument document) {
        var shown = new ArrayList<ListedDocument>();
        shown.add(new ListedDocument(Optional.of(document.issuer()), Optional.of(document.type()), document.number()));
        var personal = DocumentNumber.of(document.optionalData()).exact();
        if (personal.length() >= SHORTEST_PERSONAL_NUMBER)
            shown.add(new ListedDocument(Optional.of(document.issuer()), Optional.empty(), personal));
        return new ScreeningQuery(
                document.names(),
                document.truncatedName(),
                document.birth(),
                Optional.of(document.sex()).filter(sex -> sex != Sex.UNSPECIFIED),
                Optional.of(document.nationality()),
                shown);
    }

    /** Whom a judgement is remembered for: the holder of this document, as the document describes him. */
    static String documentKey(TravelDocument document) {
        var described =
                document.issuer() + "|" + DocumentNumber.of(document.number()).exact() + "|" + document.birth() + "|"
                        + document.names().surname() + "|" + document.names().givenNames();
        return Hashes.sha256(described);
    }

    /** UUID version 8 (RFC 9562): the first bits of SHA-256 over inspection and alert. */
    static HitId hitId(InspectionId inspection, AlertId alert) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest((inspection + "|" + alert).getBytes(StandardCharsets.UTF_8));
            var bits = ByteBuffer.wrap(digest);
            // ordered as inspections are, so that the longest waiting come first
            long high = inspection.value().getMostSignificantBits() & ~0xFFFFL | VERSION_8 | bits.getLong() & 0x0FFFL;
            long low = 0x8000_0000_0000_0000L | bits.getLong() >>> 2;
            return new HitId(new UUID(high, low));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
