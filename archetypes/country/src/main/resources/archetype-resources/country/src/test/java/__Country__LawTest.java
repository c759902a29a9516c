package ${package};

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

/** The law keeps the contract, and rules as its cases say. */
class ${Country}LawTest extends LegislationTck {
    private final Legislation law = engine();

    private static Legislation engine() {
        var shelf = new LawShelf();
        shelf.addBook(new ${Country}LawBook());
        var bridge = new NodeIdentity(
                NodeId.of("${prefix}-bri-1"),
                ${Country}LawBook.${code},
                BorderPostId.of("${code}-BRI"),
                NodeIdentity.Mode.TRAINING);
        return new LawOfTheNode(() -> bridge, shelf);
    }

    @Override
    protected Legislation legislation() {
        return law;
    }

    @Override
    protected LawBook book() {
        return new ${Country}LawBook();
    }

    @Override
    protected List<SentenceSource> catalogues() {
        return List.of(new ${Country}Sentences(), new LegislationSentences());
    }

    @Override
    protected List<URL> cases() {
        return List.of(Objects.requireNonNull(${Country}LawTest.class.getResource("cases.yaml")));
    }
}
