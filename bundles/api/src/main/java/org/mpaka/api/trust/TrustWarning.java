package org.mpaka.api.trust;

import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.Sentence;

/** Something about the trust store that will keep documents from being verified. @param item what it is about */
public record TrustWarning(Optional<CountryCode> state, Optional<TrustItemId> item, Sentence what) {}
