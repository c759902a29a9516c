package org.mpaka.api.document;

import org.osgi.annotation.versioning.ProviderType;

/** Recognises the format, reads and checks a document. */
@ProviderType
public interface DocumentReader {
    /** Never throws for bad text: the reading's findings name what is wrong. */
    DocumentReading read(DocumentInput input);
}
