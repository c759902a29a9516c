package org.mpaka.api.legislation;

/** How far the text behind a rule was seen. */
public enum Confidence {
    /** C1: official text seen. */
    OFFICIAL_TEXT_SEEN(true),
    /** C2: news or secondary page seen. */
    SECONDARY_SOURCE_SEEN(true),
    /** P: partly seen, the rest is general knowledge. */
    PARTLY_SEEN(false),
    /** G: general knowledge, to be verified by the national authority. */
    UNVERIFIED(false),
    /** X: sources conflict. */
    CONFLICTING(false);

    private final boolean mayRule;

    Confidence(boolean mayRule) {
        this.mayRule = mayRule;
    }

    /** Whether it may decide; otherwise it may only advise. */
    public boolean mayRule() {
        return mayRule;
    }
}
