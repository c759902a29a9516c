package org.mpaka.documents.mrz;

import org.mpaka.api.document.DocumentFormat;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Identity cards of three lines (Doc 9303-5). */
@Component(service = DocumentFormat.class)
public final class Td1Format extends IcaoFormat {
    @Activate
    public Td1Format() {
        super(MrzLayout.TD1);
    }
}
