package org.mpaka.documents.mrz;

import org.mpaka.api.document.DocumentFormat;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Visas of two lines of 36 (Doc 9303-7). */
@Component(service = DocumentFormat.class)
public final class MrvBFormat extends IcaoFormat {
    @Activate
    public MrvBFormat() {
        super(MrzLayout.MRV_B);
    }
}
