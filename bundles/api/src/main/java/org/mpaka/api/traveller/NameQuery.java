package org.mpaka.api.traveller;

import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;

/**
 * A search by name: words in any order, each matched from its beginning, case and accents apart.
 *
 * @param birth narrows to persons whose birth date may be this one
 */
public record NameQuery(String names, Optional<PartialDate> birth, Optional<CountryCode> nationality) {
    @Override
    public String toString() {
        return "NameQuery";
    }
}
