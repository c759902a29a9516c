package org.mpaka.devices.pcsc;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;

/** Looks which readers there are, and tells each what became of it. One thread. */
final class ReaderWatch {
    private final Terminals terminals;
    private final Pattern wanted;
    private final Clock clock;
    private final Consumer<PcscReader> found;
    private final Map<String, PcscReader> readers = new LinkedHashMap<>();

    /** @param wanted names of readers that are for chips of documents @param found told of each the first time */
    ReaderWatch(Terminals terminals, Pattern wanted, Clock clock, Consumer<PcscReader> found) {
        this.terminals = terminals;
        this.wanted = wanted;
        this.clock = clock;
        this.found = found;
    }

    void look() {
        var now = now();
        now.forEach((name, terminal) -> {
            if (!readers.containsKey(name)) {
                var reader = new PcscReader(name, clock);
                readers.put(name, reader);
                reader.seen(Optional.of(terminal));
                found.accept(reader);
            }
        });
        readers.forEach((name, reader) -> reader.seen(Optional.ofNullable(now.get(name))));
    }

    /** Without a daemon there is no reader: that is how a post without one is, and no error. */
    private Map<String, CardTerminal> now() {
        List<CardTerminal> all;
        try {
            all = terminals.list();
        } catch (CardException e) {
            all = List.of();
        }
        return all.stream()
                .filter(terminal -> wanted.matcher(terminal.getName()).matches())
                .collect(Collectors.toMap(
                        CardTerminal::getName, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
