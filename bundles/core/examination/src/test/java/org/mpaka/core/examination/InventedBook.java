package org.mpaka.core.examination;

import java.net.URL;
import java.util.Objects;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.examination.ReferenceBook;

/** A book of two documents with one picture. */
final class InventedBook implements ReferenceBook {
    private final String file;

    InventedBook() {
        this("documents.json");
    }

    InventedBook(String file) {
        this.file = file;
    }

    @Override
    public CountryCode country() {
        return CountryCode.of("UTO");
    }

    @Override
    public URL documents() {
        return Objects.requireNonNull(InventedBook.class.getResource(file));
    }

    @Override
    public Optional<URL> picture(String name) {
        return Optional.ofNullable(InventedBook.class.getResource(name));
    }
}
