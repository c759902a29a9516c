package org.mpaka.api.document;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The forms of all countries of this node. Any thread. */
@ProviderType
public interface KeyedForms {
    /** By identifier. */
    List<KeyedForm> all();

    /**
     * The form of a keyed document: of its type and issuer, issued to holders of its nationality if there is such a
     * form, else to anybody, else the first.
     */
    Optional<KeyedForm> find(KeyedFields fields);
}
