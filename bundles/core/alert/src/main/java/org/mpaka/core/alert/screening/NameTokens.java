package org.mpaka.core.alert.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A name as words, titles dropped. */
record NameTokens(List<Token> tokens) {
    /** Longest names of real lists have 12 words; more are noise, and cost time. */
    private static final int MOST = 16;

    private static final Set<String> TITLES = Set.of(
            "MR", "MRS", "MS", "MISS", "DR", "PROF", "ENG", "HON", "SIR", "REV", "CAPT", "COL", "GEN", "MAJ", "LT",
            "SGT", "BRIG", "RTD", "HAJI", "HAJJI", "HADJI", "HAJ", "HAJJ", "ALHAJ", "MULLAH", "MAULAVI", "MAULAWI",
            "SHEIKH", "SHAIKH", "SHEIK", "MWALIMU", "MZEE", "JR", "SR", "MZ");

    NameTokens {
        tokens = List.copyOf(tokens);
    }

    static NameTokens of(String name) {
        var words = Arrays.stream(LatinFolding.fold(name).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .toList();
        var telling = words.stream().filter(word -> !TITLES.contains(word)).toList();
        return new NameTokens(
                (telling.isEmpty() ? words : telling).stream().map(Token::of).toList());
    }

    /** Neighbouring words written as one, so that AL HASSAN finds ALHASSAN. */
    List<Token> joins() {
        var joins = new ArrayList<Token>();
        for (int i = 0; i + 1 < tokens.size(); i++)
            joins.add(Token.of(tokens.get(i).text() + tokens.get(i + 1).text()));
        return joins;
    }

    int size() {
        return tokens.size();
    }

    /** Words that are not particles. */
    int telling() {
        return (int) tokens.stream().filter(token -> !token.particle()).count();
    }

    boolean hasInitial() {
        return tokens.stream().anyMatch(Token::initial);
    }

    /** Never the name. */
    @Override
    public String toString() {
        return "NameTokens";
    }
}
