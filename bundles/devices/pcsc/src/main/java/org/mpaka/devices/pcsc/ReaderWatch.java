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
    /** The service behind the readers, as one look found it. */
    enum ServiceState {
        NO_SERVICE,
        NO_READER,
        READERS
    }

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

    /** @return how the service behind the readers is */
    ServiceState look() {
        List<CardTerminal> all;
        var state = ServiceState.NO_READER;
        try {
            all = terminals.list();
        } catch (CardException e) {
            // a post without readers has no service either: that is how it is, and no error
            all = List.of();
            state = ServiceState.NO_SERVICE;
        }
        var now = wanted(all);
        now.forEach((name, terminal) -> {
            if (!readers.containsKey(name)) {
                var reader = new PcscReader(name, clock);
                readers.put(name, reader);
                reader.seen(Optional.of(terminal));
                found.accept(reader);
            }
        });
        readers.forEach((name, reader) -> reader.seen(Optional.ofNullable(now.get(name))));
        return now.isEmpty() ? state : ServiceState.READERS;
    }

    /** Whether no reader was ever seen. */
    boolean hasNone() {
        return readers.isEmpty();
    }

    private Map<String, CardTerminal> wanted(List<CardTerminal> all) {
        return all.stream()
                .filter(terminal -> wanted.matcher(terminal.getName()).matches())
                .collect(Collectors.toMap(
                        CardTerminal::getName, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
