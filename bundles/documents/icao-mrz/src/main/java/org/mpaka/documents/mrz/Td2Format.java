package org.mpaka.documents.mrz;

import org.mpaka.api.document.DocumentFormat;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Travel documents of two lines of 36 (Doc 9303-6). */
@Component(service = DocumentFormat.class)
public final class Td2Format extends IcaoFormat {
    @Activate
    public Td2Format() {
        super(MrzLayout.TD2);
    }
}
