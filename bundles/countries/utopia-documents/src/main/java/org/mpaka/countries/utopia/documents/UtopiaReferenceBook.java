package org.mpaka.countries.utopia.documents;

import java.net.URL;
import java.util.Objects;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.examination.ReferenceBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** An invented passport and an invented identity card, with forgeries that nobody made. */
@Component
public final class UtopiaReferenceBook implements ReferenceBook {
    @Activate
    public UtopiaReferenceBook() {}

    @Override
    public CountryCode country() {
        return CountryCode.of("UTO");
    }

    @Override
    public URL documents() {
        return Objects.requireNonNull(UtopiaReferenceBook.class.getResource("documents.json"));
    }

    @Override
    public Optional<URL> picture(String name) {
        return Optional.ofNullable(UtopiaReferenceBook.class.getResource(name));
    }
}
