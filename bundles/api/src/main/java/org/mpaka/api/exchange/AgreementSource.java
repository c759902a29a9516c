package org.mpaka.api.exchange;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** A country's agreements; its bundle registers one. */
@ConsumerType
public interface AgreementSource {
    List<Agreement> agreements();
}
