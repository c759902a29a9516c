package org.mpaka.core.trust.passive;

import static org.mpaka.api.CheckAnswer.FAILED;
import static org.mpaka.api.CheckAnswer.NOT_DONE;
import static org.mpaka.api.CheckAnswer.NOT_POSSIBLE;
import static org.mpaka.api.CheckAnswer.PASSED;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.CountryCode;
import org.mpaka.api.Sentence;
import org.mpaka.api.chip.ChipCheck;
import org.mpaka.api.chip.ChipCheck.Kind;
import org.mpaka.api.chip.ChipContent;
import org.mpaka.api.chip.ChipFile;
import org.mpaka.api.trust.SignerTrust.SignerDescription;
import org.mpaka.core.trust.encoding.DataObjects;
import org.mpaka.core.trust.encoding.UnreadableException;

/** Compares what was read with what was signed. */
final class ContentChecks {
    private static final int MRZ = 0x5F1F;
    private static final int TAG_LIST = 0x5C;

    /** Fingerprint and iris: only for readers to whom the state gave a certificate. */
    private static final Set<ChipFile> PROTECTED = EnumSet.of(ChipFile.DG3, ChipFile.DG4);

    private ContentChecks() {}

    /** Of every data group that is signed or was read. */
    static List<ChipCheck> dataGroups(SecurityObject object, ChipContent content) {
        var checks = new ArrayList<ChipCheck>();
        for (var file : ChipFile.values()) {
            var hash = Optional.ofNullable(object.hashes().get(file));
            var read = content.find(file);
            if (!file.isDataGroup() || hash.isEmpty() && read.isEmpty()) continue;
            if (hash.isEmpty()) checks.add(group(file, FAILED, "not-signed"));
            else if (read.isEmpty() && PROTECTED.contains(file)) checks.add(group(file, NOT_POSSIBLE, "protected"));
            else if (read.isEmpty()) checks.add(group(file, NOT_DONE, "not-read"));
            else if (MessageDigest.isEqual(Digests.digest(object.digest(), read.get()), hash.get()))
                checks.add(group(file, PASSED, "good"));
            else checks.add(group(file, FAILED, "altered"));
        }
        return checks;
    }

    private static ChipCheck group(ChipFile file, CheckAnswer answer, String what) {
        return ChipCheck.of(file, answer, Sentence.of("chip.group." + what, "file", file));
    }

    /**
     * EF.COM is not signed: who takes a group out of it that proves the chip genuine makes a copy look like a simple
     * document.
     */
    static ChipCheck fileList(SecurityObject object, ChipContent content) {
        var com = content.find(ChipFile.COM);
        if (com.isEmpty()) return list(NOT_POSSIBLE, Sentence.of("chip.files.not-read"));
        try {
            var inside = DataObjects.find(com.get(), ChipFile.COM.tag())
                    .orElseThrow(() -> new UnreadableException("trust.problem.encoding"));
            var listed = EnumSet.noneOf(ChipFile.class);
            for (byte tag : DataObjects.find(inside, TAG_LIST).orElse(new byte[0]))
                ChipFile.ofTag(tag & 0xFF).filter(ChipFile::isDataGroup).ifPresent(listed::add);
            var hidden = difference(object.hashes().keySet(), listed);
            if (!hidden.isEmpty()) return list(FAILED, Sentence.of("chip.files.hidden", "files", names(hidden)));
            var unsigned = difference(listed, object.hashes().keySet());
            if (!unsigned.isEmpty()) return list(FAILED, Sentence.of("chip.files.unsigned", "files", names(unsigned)));
            return list(PASSED, Sentence.of("chip.files.same"));
        } catch (UnreadableException e) {
            return list(FAILED, Sentence.of("chip.files.unreadable"));
        }
    }

    private static Set<ChipFile> difference(Set<ChipFile> all, Set<ChipFile> without) {
        return all.stream()
                .filter(file -> !without.contains(file))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ChipFile.class)));
    }

    private static String names(Set<ChipFile> files) {
        return files.stream().map(ChipFile::name).collect(Collectors.joining(", "));
    }

    private static ChipCheck list(CheckAnswer answer, Sentence reason) {
        return ChipCheck.of(Kind.FILE_LIST, answer, reason);
    }

    /** A signer of one state may not sign documents in another's name. */
    static ChipCheck issuer(Optional<SignerDescription> signer, ChipContent content) {
        var named = content.find(ChipFile.DG1).flatMap(ContentChecks::issuingState);
        if (named.isEmpty() || signer.isEmpty())
            return ChipCheck.of(Kind.ISSUER, NOT_POSSIBLE, Sentence.of("chip.issuer.not-read"));
        var signing = signer.get().state();
        boolean same = signing.equals(named.get());
        return ChipCheck.of(
                Kind.ISSUER,
                same ? PASSED : FAILED,
                Sentence.of(
                        same ? "chip.issuer.same" : "chip.issuer.other", "issuer", named.get(), "country", signing));
    }

    /** Characters 3 to 5 of every layout of Doc 9303. */
    private static Optional<CountryCode> issuingState(byte[] file) {
        try {
            var inside = DataObjects.find(file, ChipFile.DG1.tag());
            var mrz = inside.isEmpty() ? Optional.<byte[]>empty() : DataObjects.find(inside.get(), MRZ);
            return mrz.filter(text -> text.length >= 5)
                    .map(text -> new String(text, 2, 3, StandardCharsets.US_ASCII).replace("<", ""))
                    .filter(code -> code.matches("[A-Z]{1,3}"))
                    .map(CountryCode::of);
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }
}
