package org.mpaka.countries.eac;

import java.net.URL;
import java.util.Objects;
import org.mpaka.api.CountryCode;
import org.mpaka.api.document.DocumentBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Documents of Burundi that no reader reads; in the region's bundle, because its neighbours meet them at entry. */
@Component(service = DocumentBook.class)
public final class BurundiDocumentBook implements DocumentBook {
    @Activate
    public BurundiDocumentBook() {}

    @Override
    public CountryCode country() {
        return CountryCode.of("BDI");
    }

    @Override
    public URL documents() {
        return Objects.requireNonNull(BurundiDocumentBook.class.getResource("documents/burundi.json"));
    }
}
