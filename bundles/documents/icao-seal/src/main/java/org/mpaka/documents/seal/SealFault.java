package org.mpaka.documents.seal;

/** What is wrong with a seal's bytes, and where. */
final class SealFault extends Exception {
    private static final long serialVersionUID = 1L;

    /** Of the sentence {@code seal.fault.<what>}. */
    final String what;

    /** In bytes from the beginning of the seal, from 0. */
    final int position;

    SealFault(String what, int position) {
        super(what, null, false, false);
        this.what = what;
        this.position = position;
    }
}
