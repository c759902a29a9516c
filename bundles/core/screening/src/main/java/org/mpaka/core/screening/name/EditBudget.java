package org.mpaka.core.screening.name;

/** How many letters may be wrong: the longer the word, the more. */
public final class EditBudget {
    private EditBudget() {}

    /** None up to 3 letters, one up to 5, else two; of two words the longer counts. */
    public static int of(int length) {
        if (length <= 3) return 0;
        return length <= 5 ? 1 : 2;
    }
}
