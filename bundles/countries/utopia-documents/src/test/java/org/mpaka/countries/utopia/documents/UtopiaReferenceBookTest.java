package org.mpaka.countries.utopia.documents;

import java.util.List;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.examination.ReferenceBook;
import org.mpaka.api.examination.ReferenceDocument;
import org.mpaka.core.examination.ReferenceShelf;
import org.mpaka.testing.tck.ReferenceBookTck;

class UtopiaReferenceBookTest extends ReferenceBookTck {
    @Override
    protected ReferenceBook book() {
        return new UtopiaReferenceBook();
    }

    @Override
    protected List<ReferenceDocument> taken() {
        var shelf = new ReferenceShelf();
        shelf.addBook(book());
        return shelf.all();
    }

    @Override
    protected SentenceSource sentences() {
        return new UtopiaDocumentSentences();
    }

    @Override
    protected List<String> documents() {
        return List.of("uto-passport-2007", "uto-card-2007");
    }
}
