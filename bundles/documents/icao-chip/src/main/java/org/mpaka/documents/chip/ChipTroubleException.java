package org.mpaka.documents.chip;

/** Reading ended. */
final class ChipTroubleException extends Exception {
    private static final long serialVersionUID = 1;

    private final Trouble trouble;

    ChipTroubleException(Trouble trouble) {
        super(trouble.name());
        this.trouble = trouble;
    }

    ChipTroubleException(Trouble trouble, Throwable cause) {
        super(trouble.name(), cause);
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }
}
