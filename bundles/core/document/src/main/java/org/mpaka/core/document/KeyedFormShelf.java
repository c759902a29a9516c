package org.mpaka.core.document;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mpaka.api.document.DocumentBook;
import org.mpaka.api.document.KeyedFields;
import org.mpaka.api.document.KeyedForm;
import org.mpaka.api.document.KeyedForms;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds the forms of the countries that are here. */
@Component
public final class KeyedFormShelf implements KeyedForms {
    private static final Logger LOG = LoggerFactory.getLogger(KeyedFormShelf.class);

    private final Map<DocumentBook, List<KeyedForm>> books = new ConcurrentHashMap<>();

    @Activate
    public KeyedFormShelf() {}

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addBook(DocumentBook book) {
        try {
            books.put(book, KeyedFormFile.read(book.documents()));
        } catch (IOException e) {
            LOG.error("The documents of {} cannot be read, none is offered: {}", book.country(), e.getMessage());
        }
    }

    void removeBook(DocumentBook book) {
        books.remove(book);
    }

    @Override
    public List<KeyedForm> all() {
        return books.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(KeyedForm::id))
                .toList();
    }

    @Override
    public Optional<KeyedForm> find(KeyedFields fields) {
        return all().stream()
                .filter(form -> form.type().equals(fields.type()))
                .filter(form -> form.issuers().contains(fields.issuer()))
                .min(Comparator.comparingInt(form -> rank(form, fields)));
    }

    private static int rank(KeyedForm form, KeyedFields fields) {
        if (form.holders().contains(fields.nationality())) return 0;
        return form.holders().isEmpty() ? 1 : 2;
    }
}
