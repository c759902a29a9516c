package org.mpaka.countries.eac;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.NodeId;
import org.mpaka.api.NodeIdentity;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.legislation.BorderPost;
import org.mpaka.api.legislation.LawBook;
import org.mpaka.api.legislation.Legislation;
import org.mpaka.core.legislation.LawOfTheNode;
import org.mpaka.core.legislation.LawShelf;
import org.mpaka.core.legislation.LegislationSentences;
import org.mpaka.testing.tck.legislation.LegislationTck;

/** The community's book by itself, at a post that is nobody's. */
class EacLawTest extends LegislationTck {
    private static final BorderPostId POST = BorderPostId.of("EAC-TST");
    private final Legislation law = engine();

    private static Legislation engine() {
        var shelf = new LawShelf();
        shelf.addBook(new EacLawBook());
        var node = new NodeIdentity(NodeId.of("eac-tst-1"), CountryCode.of("EAC"), POST, NodeIdentity.Mode.TRAINING);
        return new LawOfTheNode(() -> node, shelf);
    }

    @Override
    protected Legislation legislation() {
        return law;
    }

    @Override
    protected LawBook book() {
        return new EacLawBook();
    }

    @Override
    protected List<BorderPost> posts() {
        return List.of(new BorderPost(
                POST,
                "An invented post",
                BorderPost.Kind.LAND,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty()));
    }

    @Override
    protected List<SentenceSource> catalogues() {
        return List.of(new EacSentences(), new LegislationSentences());
    }

    @Override
    protected List<URL> cases() {
        return List.of(Objects.requireNonNull(EacLawTest.class.getResource("cases.yaml")));
    }

    @Override
    protected Optional<URL> collected() {
        return Optional.of(Objects.requireNonNull(EacLawTest.class.getResource("collected.txt")));
    }
}
