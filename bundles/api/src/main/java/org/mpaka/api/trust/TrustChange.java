package org.mpaka.api.trust;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mpaka.api.Sentence;

/** What a proposal wants. */
public sealed interface TrustChange {

    /**
     * The certificates and revocation lists of a file.
     *
     * @param format what the file turned out to be
     * @param source where it is from, in the words of who brought it
     * @param signer of a master list: the distinguished name of who signed it, the signature being right
     * @param signerKnown the signer's country signing authority was believed already when the file came
     * @param added items that are new here
     * @param known items that were here before
     * @param states how many states the certificates are of
     * @param problems what was not taken over, the first {@value #MOST_PROBLEMS}
     */
    record FileBrought(
            Format format,
            String source,
            Optional<String> signer,
            boolean signerKnown,
            int added,
            int known,
            int states,
            List<Problem> problems)
            implements TrustChange {
        public static final int MOST_PROBLEMS = 100;

        public FileBrought {
            problems = List.copyOf(problems);
        }
    }

    /** A withdrawn certificate is believed again. */
    record Restored(TrustItemId certificate) implements TrustChange {}

    /** A state is judged in another way. */
    record PolicyChanged(TrustPolicy policy) implements TrustChange {}

    /** @param item from 1, in the file's order; 0 for the file itself */
    record Problem(int item, Sentence what) {}

    /** What a file is. */
    enum Format {
        /** Doc 9303-12 master list: signed CMS. */
        MASTER_LIST,
        /** The content of a master list, without signature. */
        BARE_LIST,
        /** As the ICAO public key directory hands out. */
        LDIF,
        PEM,
        CERTIFICATE,
        REVOCATION_LIST
    }

    default <R> R fold(
            Function<FileBrought, R> file, Function<Restored, R> restored, Function<PolicyChanged, R> policy) {
        if (this instanceof FileBrought f) return file.apply(f);
        if (this instanceof Restored r) return restored.apply(r);
        return policy.apply((PolicyChanged) this);
    }
}
