package org.mpaka.api.document;

import org.osgi.annotation.versioning.ProviderType;

/** Recognises and reads barcodes of documents. Any thread. */
@ProviderType
public interface Seals {
    /**
     * Never throws for bad content: the findings say what is wrong.
     *
     * @param content as the code holds it; text is UTF-8
     * @throws org.mpaka.api.MpakaException TOO_LARGE beyond {@link SealReading#MAXIMUM_BYTES}
     */
    SealReading read(byte[] content);
}
