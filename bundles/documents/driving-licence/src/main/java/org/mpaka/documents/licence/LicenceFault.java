package org.mpaka.documents.licence;

/** What is wrong with a licence's code, and where. */
final class LicenceFault extends Exception {
    private static final long serialVersionUID = 1L;

    /** Of the sentence {@code driving-licence.fault.<what>}. */
    final String what;

    /** In characters, from 0. */
    final int position;

    LicenceFault(String what, int position) {
        super(what, null, false, false);
        this.what = what;
        this.position = position;
    }
}
