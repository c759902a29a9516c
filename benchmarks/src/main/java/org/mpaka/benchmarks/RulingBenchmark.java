package org.mpaka.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.NodeId;
import org.mpaka.api.NodeIdentity;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sex;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.legislation.BorderPost;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.TravellerHistory.History;
import org.mpaka.core.legislation.LawOfTheNode;
import org.mpaka.core.legislation.LawShelf;
import org.mpaka.core.legislation.PostRegister;
import org.mpaka.countries.burundi.BurundiLawBook;
import org.mpaka.countries.eac.EacLawBook;
import org.mpaka.testing.fixtures.Actors;

/** How long Burundi's law takes to rule on travellers of five nationalities at every post. */
public final class RulingBenchmark {
    private static final List<String> NATIONALITIES = List.of("BDI", "KEN", "COD", "D", "SOM");

    private static final LawShelf SHELF = shelf();
    private static final List<BorderPost> POSTS =
            new PostRegister(CountryCode.of("BDI"), SHELF, LocalDate.parse("2026-11-22")).of(CountryCode.of("BDI"));

    private RulingBenchmark() {}

    private static LawShelf shelf() {
        var shelf = new LawShelf();
        shelf.addBook(new EacLawBook());
        shelf.addBook(new BurundiLawBook());
        return shelf;
    }

    public static void main(String[] arguments) {
        var node = new NodeIdentity(
                NodeId.of("bdi-kob-1"), CountryCode.of("BDI"), Actors.KOBERO, NodeIdentity.Mode.TRAINING);
        var law = new LawOfTheNode(() -> node, SHELF);
        Latencies.measure("ruling, Burundi", 20_000, 100_000, i -> law.rule(facts(i, 0)));
    }

    /** @param daysAgo before 22 November 2026 */
    static LegalFacts facts(int number, int daysAgo) {
        var nationality = CountryCode.of(NATIONALITIES.get(number % NATIONALITIES.size()));
        var document = new TravelDocument(
                "P",
                DocumentType.PASSPORT,
                nationality,
                "X1234567",
                new PersonNames("SPECIMEN", "CASE"),
                false,
                nationality,
                PartialDate.of("1990-01-01"),
                Sex.UNSPECIFIED,
                Optional.of(LocalDate.parse("2030-01-01")),
                "");
        var nothing = new History(Optional.empty(), List.of(), Optional.empty(), false, 0, 0, List.of());
        return new LegalFacts(
                LocalDate.parse("2026-11-22").minusDays(daysAgo),
                number % 2 == 0 ? Direction.ENTRY : Direction.EXIT,
                POSTS.get(number % POSTS.size()),
                Optional.of(document),
                Declaration.NONE,
                Optional.of(nothing));
    }
}
