package org.mpaka.documents.boardingpass;

/** What is wrong with a pass, and where. */
final class PassFault extends Exception {
    private static final long serialVersionUID = 1L;

    /** Of the sentence {@code boarding-pass.fault.<what>}. */
    final String what;

    /** In characters, from 0. */
    final int position;

    PassFault(String what, int position) {
        super(what, null, false, false);
        this.what = what;
        this.position = position;
    }
}
