package org.mpaka.documents.mdl;

/** What of a licence cannot be read. */
final class MdlFault extends Exception {
    private static final long serialVersionUID = 1L;

    /** {@code issuerAuth}. */
    final String part;

    MdlFault(String part) {
        super(part, null, false, false);
        this.part = part;
    }
}
