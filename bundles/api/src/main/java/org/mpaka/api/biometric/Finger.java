package org.mpaka.api.biometric;

/** Of which finger a print is; numbered as ISO/IEC 19794-2 does. */
public enum Finger {
    RIGHT_THUMB,
    RIGHT_INDEX,
    RIGHT_MIDDLE,
    RIGHT_RING,
    RIGHT_LITTLE,
    LEFT_THUMB,
    LEFT_INDEX,
    LEFT_MIDDLE,
    LEFT_RING,
    LEFT_LITTLE;

    /** 1 to 10. */
    public int position() {
        return ordinal() + 1;
    }
}
