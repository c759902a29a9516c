package org.mpaka.countries.tanzania;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.NodeId;
import org.mpaka.api.NodeIdentity;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.legislation.LawBook;
import org.mpaka.api.legislation.Legislation;
import org.mpaka.core.legislation.LawOfTheNode;
import org.mpaka.core.legislation.LawShelf;
import org.mpaka.core.legislation.LegislationSentences;
import org.mpaka.countries.eac.EacLawBook;
import org.mpaka.countries.eac.EacSentences;
import org.mpaka.testing.tck.legislation.LegislationTck;

class TanzaniaLawTest extends LegislationTck {
    private final Legislation law = engine();

    private static Legislation engine() {
        var shelf = new LawShelf();
        shelf.addBook(new EacLawBook());
        shelf.addBook(new TanzaniaLawBook());
        var kabanga = new NodeIdentity(
                NodeId.of("tza-kab-1"), Tanzania.CODE, BorderPostId.of("TZA-KAB"), NodeIdentity.Mode.TRAINING);
        return new LawOfTheNode(() -> kabanga, shelf);
    }

    @Override
    protected Legislation legislation() {
        return law;
    }

    @Override
    protected LawBook book() {
        return new TanzaniaLawBook();
    }

    @Override
    protected List<SentenceSource> catalogues() {
        return List.of(new TanzaniaSentences(), new EacSentences(), new LegislationSentences());
    }

    @Override
    protected List<URL> cases() {
        return List.of(Objects.requireNonNull(TanzaniaLawTest.class.getResource("cases.yaml")));
    }

    @Override
    protected Optional<URL> collected() {
        return Optional.of(Objects.requireNonNull(TanzaniaLawTest.class.getResource("collected.txt")));
    }
}
