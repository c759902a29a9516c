package org.mpaka.core.alert.screening;

/** How alike two words are, and in which way. */
record TokenSimilarity(double value, Way way, int edits) {
    /** Why they count as alike, best first. */
    enum Way {
        SAME,
        SOUND,
        PREFIX,
        SPELLING,
        SKELETON,
        INITIAL,
        NONE
    }

    private static final double SOUND = 0.95;
    private static final double SKELETON = 0.85;
    private static final double INITIAL = 0.8;
    static final TokenSimilarity NONE = new TokenSimilarity(0, Way.NONE, 0);

    /** @param prefix the first word was cut off: the second may go on */
    static TokenSimilarity of(Token a, Token b, boolean prefix) {
        if (a.text().equals(b.text())) return new TokenSimilarity(1, Way.SAME, 0);
        if (a.initial() || b.initial()) return initial(a, b, prefix);
        if (prefix && b.text().startsWith(a.text())) return new TokenSimilarity(SOUND, Way.PREFIX, 0);
        if (a.sound().equals(b.sound())) return new TokenSimilarity(SOUND, Way.SOUND, 0);
        var spelling = spelling(a.text(), b.text());
        if (spelling.value() >= SKELETON) return spelling;
        if (!a.skeleton().isEmpty() && a.skeleton().equals(b.skeleton()))
            return new TokenSimilarity(SKELETON, Way.SKELETON, 0);
        return spelling;
    }

    private static TokenSimilarity initial(Token a, Token b, boolean prefix) {
        if (a.text().charAt(0) != b.text().charAt(0)) return NONE;
        return prefix && a.initial()
                ? new TokenSimilarity(INITIAL, Way.PREFIX, 0)
                : new TokenSimilarity(INITIAL, Way.INITIAL, 0);
    }

    private static TokenSimilarity spelling(String a, String b) {
        int limit = EditDistance.allowed(Math.max(a.length(), b.length()));
        int edits = EditDistance.between(a, b, limit);
        if (edits > limit) return NONE;
        return new TokenSimilarity(1 - edits / (double) Math.max(a.length(), b.length()), Way.SPELLING, edits);
    }
}
