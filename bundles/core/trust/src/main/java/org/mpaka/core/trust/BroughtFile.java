package org.mpaka.core.trust;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.trust.TrustChange.FileBrought;
import org.mpaka.api.trust.TrustChange.Problem;
import org.mpaka.api.trust.TrustProposalId;
import org.mpaka.api.trust.TrustStore;
import org.mpaka.core.trust.TrustIndex.StateKey;
import org.mpaka.core.trust.encoding.UnreadableException;

/**
 * A file beside what is in force: what is new in it, and whether that needs a second person.
 *
 * @param added new here, and of use
 */
record BroughtFile(FileBrought described, List<TrustItem> added, boolean vouchedFor) {
    private static final int ITEMS_AN_ENTRY = 100;
    private static final int BYTES_AN_ENTRY = 1024 * 1024;

    /** @throws MpakaException {@code UNREADABLE_FILE}, {@code TOO_LARGE} */
    static BroughtFile read(byte[] bytes, String source, TrustIndex index) {
        if (bytes.length > TrustStore.MAXIMUM_FILE) throw new MpakaException(ErrorCode.TOO_LARGE, "16 MiB");
        try {
            return compare(TrustFileReader.read(bytes), source, index);
        } catch (UnreadableException e) {
            throw unreadable(e, e.sentence());
        }
    }

    private static MpakaException unreadable(Throwable cause, Sentence why) {
        return new MpakaException(cause, ErrorCode.UNREADABLE_FILE, "certificate-file", "1", word(why.code()));
    }

    /** The arguments of errors are words. */
    private static String word(String code) {
        return switch (code) {
            case "trust.problem.list-signature" -> "wrong-signature";
            case "trust.problem.list-of-nobody" -> "unknown-signer";
            default -> "unusable-content";
        };
    }

    private static BroughtFile compare(TrustFile file, String source, TrustIndex index) throws UnreadableException {
        var problems = new ArrayList<>(file.problems());
        if (file.items().isEmpty()) throw nothing(problems);
        boolean bringsAuthorities = file.items().stream()
                .anyMatch(item -> item instanceof HeldCertificate certificate && certificate.isAuthority());
        var added = new ArrayList<TrustItem>();
        int known = 0;
        for (var item : file.items()) {
            if (index.contains(item.id())) known++;
            else if (item instanceof HeldRevocationList list && !bringsAuthorities && !index.isVerified(list))
                note(problems, "trust.problem.list-of-nobody");
            else added.add(item);
        }
        if (added.isEmpty() && known == 0) throw nothing(problems);
        return new BroughtFile(describe(file, source, index, added, known, problems), added, vouchedFor(added, index));
    }

    private static UnreadableException nothing(List<Problem> problems) {
        return new UnreadableException(
                problems.isEmpty()
                        ? "trust.problem.empty"
                        : problems.get(0).what().code());
    }

    private static void note(List<Problem> problems, String code) {
        if (problems.size() < FileBrought.MOST_PROBLEMS) problems.add(new Problem(0, Sentence.of(code)));
    }

    private static FileBrought describe(
            TrustFile file, String source, TrustIndex index, List<TrustItem> added, int known, List<Problem> problems) {
        var states = new HashSet<>(file.items().stream().map(TrustItem::state).toList());
        return new FileBrought(
                file.format(),
                source,
                file.signer().map(signer -> signer.certificate().subjectText()),
                file.signer().filter(signer -> isKnown(signer, index)).isPresent(),
                added.size(),
                known,
                states.size(),
                problems);
    }

    private static boolean isKnown(TrustFile.ListSigner signer, TrustIndex index) {
        return index.signedByBelieved(signer.certificate());
    }

    /** New link certificates of the file may vouch for new authorities of the same state in the file; nothing else may. */
    private static boolean vouchedFor(List<TrustItem> added, TrustIndex index) {
        var links = added.stream()
                .filter(item -> item instanceof HeldCertificate certificate
                        && TrustIndex.isLink(certificate)
                        && index.vouchesFor(certificate))
                .map(item -> StateKey.of((HeldCertificate) item))
                .collect(Collectors.toSet());
        return added.stream().allMatch(item -> {
            if (item instanceof HeldRevocationList list) return index.isVerified(list);
            var certificate = (HeldCertificate) item;
            return index.vouchesFor(certificate) || links.contains(StateKey.of(certificate));
        });
    }

    /** Parts that a slow link can carry one by one. */
    List<Draft> drafts(TrustProposalId proposal) {
        var drafts = new ArrayList<Draft>();
        var part = new ArrayList<TrustEvents.Item>();
        int size = 0;
        for (var item : added) {
            var der = item.der();
            if (part.size() == ITEMS_AN_ENTRY || size > 0 && size + der.length > BYTES_AN_ENTRY) {
                drafts.add(draft(proposal, part));
                part.clear();
                size = 0;
            }
            size += der.length;
            part.add(new TrustEvents.Item(
                    item.id(), item.kind(), Base64.getEncoder().encodeToString(der)));
        }
        if (!part.isEmpty()) drafts.add(draft(proposal, part));
        return drafts;
    }

    private static Draft draft(TrustProposalId proposal, List<TrustEvents.Item> part) {
        return new Draft(
                TrustEvents.ITEMS_BROUGHT,
                proposal.toString(),
                new TrustEvents.ItemsBrought(proposal, List.copyOf(part)));
    }
}
