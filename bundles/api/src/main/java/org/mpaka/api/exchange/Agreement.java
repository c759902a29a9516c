package org.mpaka.api.exchange;

import java.util.List;
import java.util.Set;
import org.mpaka.api.CountryCode;
import org.mpaka.api.DateRange;
import org.mpaka.api.legislation.Citation;
import org.mpaka.api.legislation.Confidence;

/**
 * What may be told to whom, and why. A message outside its agreement cannot be built.
 *
 * @param partner the state told
 * @param legalBasis with its confidence in words when not verified
 * @param fields names of the fields that may leave, {@code names}, {@code birth}, {@code document} …
 * @param retentionDays how long the receiver keeps them
 * @param inForce from when to when
 */
public record Agreement(
        AgreementId id,
        CountryCode partner,
        String purpose,
        List<Citation> legalBasis,
        Confidence confidence,
        Set<String> fields,
        int retentionDays,
        DateRange inForce) {
    public Agreement {
        legalBasis = List.copyOf(legalBasis);
        fields = Set.copyOf(fields);
    }
}
