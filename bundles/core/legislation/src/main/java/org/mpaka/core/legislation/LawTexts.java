package org.mpaka.core.legislation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.CountryCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.legislation.LawRow;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the rows of every law that ruled here, so that a ruling can be made again after the bundle was replaced. */
@Component(service = LawTexts.class)
public final class LawTexts {
    private static final Logger LOG = LoggerFactory.getLogger(LawTexts.class);

    private final Database database;
    private final Payloads payloads;
    private final LawShelf shelf;
    private final Clock clock;

    /** @param register its tables must be there */
    @Activate
    public LawTexts(
            @Reference Database database,
            @Reference Payloads payloads,
            @Reference LawShelf shelf,
            @Reference Clock clock,
            @Reference LawChangeRegister register) {
        this.database = database;
        this.payloads = payloads;
        this.shelf = shelf;
        this.clock = clock;
        shelf.tell(this::keep);
    }

    private record Body(String body) {}

    private record Text(CountryCode country, Optional<CountryCode> region, List<LawRow> rows) {}

    private void keep(Law law) {
        try {
            write(law);
        } catch (MpakaException e) {
            // a text not kept costs a later replay, never the law itself
            LOG.warn("Text of the law {} not kept: {}", law.version(), e.code());
        }
    }

    /** Once for each text; the rules stay in the bundle. */
    private void write(Law law) {
        var version = text(law.version());
        if (database.find(Body.class, "SELECT body FROM law_text WHERE version = ?", version)
                .isPresent()) return;
        database.update(
                "INSERT INTO law_text (version, kept_at, body) VALUES (?, ?, ?)",
                version,
                clock.instant(),
                payloads.write(new Text(law.country(), law.region(), law.rows())));
    }

    /** The law of a country whose text had this fingerprint, with the rules of today. */
    Optional<Law> find(CountryCode country, String text) {
        var now = shelf.bookOf(country);
        if (now.filter(law -> text(law.version()).equals(text)).isPresent()) return now;
        return now.flatMap(law -> database.find(Body.class, "SELECT body FROM law_text WHERE version = ?", text)
                .map(row -> payloads.read(row.body(), Text.class))
                .filter(kept -> kept.country().equals(country))
                .map(kept -> new Law(
                        kept.country(),
                        kept.region(),
                        law.rules(),
                        kept.rows(),
                        Set.of(),
                        List.of(),
                        text + "." + rules(law.version()))));
    }

    /** @param text the first part of {@link Law#version()} */
    record Kept(String text, Instant since) {}

    private record Line(String version, Instant keptAt, String body) {}

    /** The texts of a country's book that were here, the latest first. */
    List<Kept> of(CountryCode country) {
        return database.query(Line.class, "SELECT version, kept_at, body FROM law_text ORDER BY kept_at DESC").stream()
                .filter(line -> payloads.read(line.body(), Text.class).country().equals(country))
                .map(line -> new Kept(line.version(), line.keptAt()))
                .toList();
    }

    static String text(String version) {
        return version.split("\\.", 2)[0];
    }

    static String rules(String version) {
        var parts = version.split("\\.");
        return parts.length > 1 ? parts[1] : "";
    }
}
