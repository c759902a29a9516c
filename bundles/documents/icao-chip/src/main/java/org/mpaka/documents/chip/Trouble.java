package org.mpaka.documents.chip;

/** Why a chip could not be read to its end. */
enum Trouble {
    /** The document or the reader went away. */
    TORN_OFF,
    /** The chip answers too slowly. */
    LATE,
    /** What is printed does not open it. */
    WRONG_KEY,
    /** It refuses to be opened for now. */
    BLOCKED,
    /** Neither zone nor card number was there to open it with. */
    NO_KEY,
    /** After chip authentication it answers nothing: it has not the key of DG14. To be opened anew without. */
    KEYS_DIFFER,
    /** It is no chip of a travel document, or answers what Doc 9303-11 does not know. */
    NOT_UNDERSTOOD
}
