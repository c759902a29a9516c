package org.mpaka.countries.utopia;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.NodeId;
import org.mpaka.api.NodeIdentity;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.legislation.LawBook;
import org.mpaka.api.legislation.Legislation;
import org.mpaka.core.legislation.LawOfTheNode;
import org.mpaka.core.legislation.LawShelf;
import org.mpaka.core.legislation.LegislationSentences;
import org.mpaka.testing.tck.legislation.LegislationTck;

class UtopiaLawTest extends LegislationTck {
    private final Legislation law = engine();

    private static Legislation engine() {
        var shelf = new LawShelf();
        shelf.addBook(new UtopiaLawBook());
        var amaurot = new NodeIdentity(
                NodeId.of("uto-ama-1"),
                new UtopiaLawBook().country(),
                BorderPostId.of("UTO-AMA"),
                NodeIdentity.Mode.TRAINING);
        return new LawOfTheNode(() -> amaurot, shelf);
    }

    @Override
    protected Legislation legislation() {
        return law;
    }

    @Override
    protected LawBook book() {
        return new UtopiaLawBook();
    }

    @Override
    protected List<SentenceSource> catalogues() {
        return List.of(new UtopiaSentences(), new LegislationSentences());
    }

    @Override
    protected List<URL> cases() {
        return List.of(Objects.requireNonNull(UtopiaLawTest.class.getResource("cases.yaml")));
    }
}
