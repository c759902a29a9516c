package org.mpaka.api.exchange;

import java.util.Set;
import org.mpaka.api.CountryCode;
import org.osgi.annotation.versioning.ConsumerType;

/** A transport tells with whom it may exchange: configured, and approved by the national authority. */
@ConsumerType
public interface ApprovedPartners {
    Set<CountryCode> approved();
}
