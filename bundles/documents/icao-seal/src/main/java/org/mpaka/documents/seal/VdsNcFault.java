package org.mpaka.documents.seal;

import org.mpaka.api.Sentence;

/** Why a seal for non-constrained environments cannot be read. */
final class VdsNcFault extends Exception {
    private static final long serialVersionUID = 1L;

    final transient Sentence what;

    private VdsNcFault(Sentence what) {
        super(what.code(), null, false, false);
        this.what = what;
    }

    /** @param position in characters, from 1 */
    static VdsNcFault json(long position) {
        return new VdsNcFault(Sentence.of("seal.nc.fault.json", "position", position));
    }

    /** @param part {@code sig.cer} */
    static VdsNcFault part(String part) {
        return new VdsNcFault(Sentence.of("seal.nc.fault.part", "part", part));
    }
}
