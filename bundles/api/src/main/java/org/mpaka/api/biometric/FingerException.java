package org.mpaka.api.biometric;

/** A finger that is not taken. It is a fact of the taking and says nothing against the person. */
public record FingerException(Finger finger, Why why) {
    /** Why not. No more is asked or kept than one of these. */
    public enum Why {
        /** The person has no such finger. */
        NOT_THERE,
        /** Hurt or dressed; it will be there another day. */
        NOT_NOW,
        /** The lines are too fine or too worn to be read, as by work, age or an illness of the skin. */
        NOT_READABLE,
        /** The hand cannot be laid on the reader. */
        NOT_REACHABLE,
        /** The law spares this person, as a small child. */
        SPARED
    }

    @Override
    public String toString() {
        return "FingerException";
    }
}
