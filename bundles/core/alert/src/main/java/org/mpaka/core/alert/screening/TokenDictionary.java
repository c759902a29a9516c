package org.mpaka.core.alert.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Every word of the listed names once, with the names it occurs in.
 *
 * <p>Lists of ten thousand names have about as many different words; those close in spelling are found among the words
 * of nearly the same length whose letters are nearly the same, so that few edit distances are computed.
 */
final class TokenDictionary {
    /** A word and the slots of its names. */
    static final class Word {
        final Token token;
        final Slots names = new Slots();
        /** Slots of the names that write this word as two. */
        final Slots joinedNames = new Slots();

        Word(Token token) {
            this.token = token;
        }
    }

    private final TreeMap<String, Word> words = new TreeMap<>();
    private final Map<String, List<Word>> bySound = new HashMap<>();
    private final Map<String, List<Word>> bySkeleton = new HashMap<>();
    private final Map<Integer, List<Word>> byLength = new HashMap<>();

    void add(NameTokens name, int slot) {
        for (var token : Set.copyOf(name.tokens())) word(token).names.add(slot);
        for (var join : Set.copyOf(name.joins())) word(join).joinedNames.add(slot);
    }

    void remove(NameTokens name, int slot) {
        for (var token : Set.copyOf(name.tokens())) word(token).names.remove(slot);
        for (var join : Set.copyOf(name.joins())) word(join).joinedNames.remove(slot);
        for (var token : name.tokens()) forgetIfUnused(token);
        for (var join : name.joins()) forgetIfUnused(join);
    }

    /** In how many names the word occurs. */
    int frequency(Token token) {
        var word = words.get(token.text());
        return word == null ? 0 : word.names.size();
    }

    /** Words like this one: equal, of one sound, of one skeleton, within the edits its length allows. */
    Collection<Word> like(Token token, boolean prefix) {
        var like = new LinkedHashSet<Word>(sameSound(token));
        if (!token.skeleton().isEmpty()) like.addAll(bySkeleton.getOrDefault(token.skeleton(), List.of()));
        int most = EditDistance.allowed(token.text().length() + 1);
        for (int length = token.text().length() - most; length <= token.text().length() + most; length++)
            addClose(like, token, length);
        if (prefix && token.text().length() >= 3)
            like.addAll(words.subMap(token.text(), token.text() + Character.MAX_VALUE)
                    .values());
        return like;
    }

    Collection<Word> sameSound(Token token) {
        return bySound.getOrDefault(token.sound(), List.of());
    }

    private void addClose(Collection<Word> close, Token token, int length) {
        int allowed = EditDistance.allowed(Math.max(length, token.text().length()));
        if (allowed == 0 || Math.abs(length - token.text().length()) > allowed) return;
        for (var word : byLength.getOrDefault(length, List.of())) {
            if (Integer.bitCount(word.token.letters() ^ token.letters()) > 2 * allowed) continue;
            if (EditDistance.between(token.text(), word.token.text(), allowed) <= allowed) close.add(word);
        }
    }

    private Word word(Token token) {
        return words.computeIfAbsent(token.text(), text -> {
            var word = new Word(token);
            bySound.computeIfAbsent(token.sound(), any -> new ArrayList<>(1)).add(word);
            if (!token.skeleton().isEmpty())
                bySkeleton
                        .computeIfAbsent(token.skeleton(), any -> new ArrayList<>(1))
                        .add(word);
            byLength.computeIfAbsent(text.length(), any -> new ArrayList<>()).add(word);
            return word;
        });
    }

    private void forgetIfUnused(Token token) {
        var word = words.get(token.text());
        if (word == null || word.names.size() + word.joinedNames.size() > 0) return;
        words.remove(token.text());
        drop(bySound, token.sound(), word);
        drop(bySkeleton, token.skeleton(), word);
        drop(byLength, token.text().length(), word);
    }

    private static <K> void drop(Map<K, List<Word>> index, K key, Word word) {
        var list = index.get(key);
        if (list == null) return;
        list.remove(word);
        if (list.isEmpty()) index.remove(key);
    }
}
