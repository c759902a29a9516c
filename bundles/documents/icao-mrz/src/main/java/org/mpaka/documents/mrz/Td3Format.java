package org.mpaka.documents.mrz;

import org.mpaka.api.document.DocumentFormat;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Passports (Doc 9303-4). */
@Component(service = DocumentFormat.class)
public final class Td3Format extends IcaoFormat {
    @Activate
    public Td3Format() {
        super(MrzLayout.TD3);
    }
}
