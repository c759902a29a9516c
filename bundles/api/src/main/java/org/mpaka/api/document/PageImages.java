package org.mpaka.api.document;

import org.mpaka.api.access.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reads the machine-readable zone and the barcodes in a photograph or scan of a document's page. Any thread; one picture
 * after the other, within some seconds. The picture is decoded in a process of its own and is not kept.
 */
@ProviderType
public interface PageImages {
    /** A photograph of twelve million pixels has six million octets. */
    int MAXIMUM_BYTES = 12 * 1024 * 1024;

    /**
     * Never throws for a bad picture: the reading says what was missed and why.
     *
     * @param image JPEG or PNG
     * @throws org.mpaka.api.MpakaException ACCESS_DENIED without INSPECT; TOO_LARGE beyond {@link #MAXIMUM_BYTES}
     */
    PageReading read(Actor by, byte[] image);
}
