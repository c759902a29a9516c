package org.mpaka.api.legislation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where it is written.
 *
 * @param title of the act, in the country's form: {@code Loi n°1/25 du 5 novembre 2021}
 * @param article {@code art. 29(1)}; empty when not known
 * @param address where the text was seen; empty when not seen
 * @param gazetted the gazette's date; empty means not seen
 * @param seen the day the source was last looked at
 */
public record Citation(
        String title,
        Optional<String> article,
        Optional<String> address,
        Optional<LocalDate> gazetted,
        Optional<LocalDate> seen) {}
