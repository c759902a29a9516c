package org.mpaka.core.legislation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.mpaka.api.CountryCode;
import org.mpaka.api.legislation.LawBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The law books that are there now.
 *
 * <p>A book that cannot be read does not displace the last good one of its country: that stays in force until a whole
 * one comes, and the faults say so.
 */
@Component(service = LawShelf.class)
public final class LawShelf {
    private static final Logger LOG = LoggerFactory.getLogger(LawShelf.class);

    private final Map<LawBook, List<LawFault>> books = new LinkedHashMap<>();
    private final Map<CountryCode, Law> lastGood = new HashMap<>();
    private final Map<CountryCode, LawBook> present = new HashMap<>();
    private final Map<CountryCode, LawInForce> inForce = new ConcurrentHashMap<>();
    private final List<Consumer<Law>> heard = new ArrayList<>();
    private List<LawAmendment> amendments = List.of();

    private final RuleWatch watch;

    @Activate
    public LawShelf(@Reference Clock clock) {
        this(new RuleWatch(clock));
    }

    public LawShelf() {
        this(new RuleWatch(Clock.systemUTC()));
    }

    LawShelf(RuleWatch watch) {
        this.watch = watch;
    }

    RuleWatch watch() {
        return watch;
    }

    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE, unbind = "removeBook")
    public synchronized void addBook(LawBook book) {
        var loaded = LawLoader.load(book);
        books.put(book, loaded.faults());
        present.put(book.country(), book);
        watch.forget(book.country());
        loaded.law().ifPresent(law -> lastGood.put(book.country(), law));
        inForce.clear();
        loaded.law().ifPresent(law -> heard.forEach(listener -> listener.accept(law)));
        loaded.faults().forEach(fault -> LOG.error("Law of {} not loaded: {}", book.country(), fault));
        loaded.law()
                .ifPresent(law -> LOG.info(
                        "Law of {} loaded: {} rules, {} values, version {}",
                        law.country(),
                        law.rules().size(),
                        law.rows().size(),
                        law.version()));
    }

    public synchronized void removeBook(LawBook book) {
        books.remove(book);
        inForce.clear();
        if (present.get(book.country()) != book) return;
        watch.forget(book.country());
        present.remove(book.country());
        books.keySet().stream()
                .filter(other -> other.country().equals(book.country()))
                .findFirst()
                .ifPresent(other -> present.put(other.country(), other));
    }

    /** The law of a country with that of its region, and the changes approved; without any law when no book is there. */
    LawInForce lawOf(CountryCode country) {
        var held = inForce.get(country);
        return held == null ? made(country) : held;
    }

    private synchronized LawInForce made(CountryCode country) {
        return inForce.computeIfAbsent(country, any -> bare(any).amended(amendments));
    }

    /** Without the changes. */
    synchronized LawInForce bare(CountryCode country) {
        var own = present(country);
        var laws = new ArrayList<Law>();
        own.ifPresent(laws::add);
        own.flatMap(Law::region).flatMap(this::present).ifPresent(laws::add);
        return new LawInForce(country, laws, watch);
    }

    /** From now on the law of every country is ruled with these changes; they concern the node's own. */
    synchronized void amend(List<LawAmendment> approved) {
        amendments = List.copyOf(approved);
        inForce.clear();
    }

    /** Somebody is told of every law that there is, and of each that comes. */
    synchronized void tell(Consumer<Law> listener) {
        heard.add(listener);
        lastGood.values().forEach(listener);
    }

    synchronized Optional<Law> bookOf(CountryCode country) {
        return present(country);
    }

    private Optional<Law> present(CountryCode country) {
        return present.containsKey(country) ? Optional.ofNullable(lastGood.get(country)) : Optional.empty();
    }

    synchronized List<LawFault> faults() {
        return books.values().stream().flatMap(List::stream).toList();
    }
}
