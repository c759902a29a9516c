package org.mpaka.core.alert.screening;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertId;

/** All listed names, found by their words. */
final class NameIndex {
    /** Words that more than one name in so many has do not tell people apart. */
    private static final int COMMON_ONE_IN = 150;

    private final TokenDictionary dictionary = new TokenDictionary();
    private final List<@Nullable ListedName> slots = new ArrayList<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private final Map<AlertId, List<Integer>> byAlert = new HashMap<>();

    void add(ListedSubject subject, Alert alert) {
        for (var name : ListedSubject.names(alert)) {
            var tokens = NameTokens.of(name.text());
            if (tokens.size() == 0) continue;
            int slot = occupy(new ListedName(subject, tokens, name.quality()));
            dictionary.add(tokens, slot);
            byAlert.computeIfAbsent(alert.id(), any -> new ArrayList<>(1)).add(slot);
        }
    }

    private int occupy(ListedName name) {
        var slot = free.poll();
        if (slot == null) {
            slots.add(name);
            return slots.size() - 1;
        }
        slots.set(slot, name);
        return slot;
    }

    void remove(AlertId alert) {
        var held = byAlert.remove(alert);
        if (held == null) return;
        for (int slot : held) {
            var name = slots.set(slot, null);
            if (name == null) continue;
            dictionary.remove(name.tokens(), slot);
            free.add(slot);
        }
    }

    int size() {
        return slots.size() - free.size();
    }

    boolean rare(Token token) {
        return !token.particle() && dictionary.frequency(token) <= 3 + size() / COMMON_ONE_IN;
    }

    /** Hands over every name that shares enough words with this one to be worth comparing. */
    void candidates(NameTokens name, boolean truncated, Consumer<ListedName> candidates) {
        var shared = new SharedWords(slots.size());
        for (int i = 0; i < name.size(); i++) {
            var token = name.tokens().get(i);
            if (token.particle() && name.telling() > 0 || token.initial()) continue;
            for (var word : dictionary.like(token, truncated && i == name.size() - 1)) {
                shared.mark(word.names, 1 << i);
                shared.mark(word.joinedNames, 1 << i | 1 << i + 16);
            }
        }
        var joins = name.joins();
        for (int i = 0; i < joins.size(); i++)
            for (var word : dictionary.sameSound(joins.get(i))) shared.mark(word.names, 1 << i | 1 << i + 16);
        shared.each((slot, words) -> {
            var listed = slots.get(slot);
            if (listed != null && words >= needed(name, truncated, listed.tokens())) candidates.accept(listed);
        });
    }

    private static int needed(NameTokens name, boolean truncated, NameTokens listed) {
        if (truncated && name.telling() <= 2 || name.hasInitial() || listed.hasInitial()) return 1;
        return Math.max(1, Math.min(2, Math.min(name.telling(), listed.telling())));
    }
}
