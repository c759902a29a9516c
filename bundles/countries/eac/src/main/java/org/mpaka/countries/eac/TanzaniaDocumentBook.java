package org.mpaka.countries.eac;

import java.net.URL;
import java.util.Objects;
import org.mpaka.api.CountryCode;
import org.mpaka.api.document.DocumentBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Documents of Tanzania that no reader reads; in the region's bundle, because its neighbours meet them at entry. */
@Component(service = DocumentBook.class)
public final class TanzaniaDocumentBook implements DocumentBook {
    @Activate
    public TanzaniaDocumentBook() {}

    @Override
    public CountryCode country() {
        return CountryCode.of("TZA");
    }

    @Override
    public URL documents() {
        return Objects.requireNonNull(TanzaniaDocumentBook.class.getResource("documents/tanzania.json"));
    }
}
