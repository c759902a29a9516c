package org.mpaka.api.document;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Writes machine-readable zones: for simulators, demonstration data and whatever a state prints itself.
 *
 * <p>Names and numbers are transliterated by Doc 9303-3 section 6 and names that do not fit are truncated by the rules
 * of Doc 9303 parts 4 to 7. Any thread.
 */
@ProviderType
public interface MrzWriter {
    /**
     * @param format {@code td1}, {@code td2}, {@code td3}, {@code mrv-a} or {@code mrv-b}
     * @param document its code needs one or two letters, the first as the format wants it ({@code P}, {@code V},
     *     {@code I}, {@code A}, {@code C})
     * @return the lines from the top, each as wide as the format demands, every check digit right
     * @throws org.mpaka.api.MpakaException INVALID_FIELD naming the field that does not fit, INVALID_CODE for a format
     *     that is not known
     */
    List<String> write(String format, TravelDocument document);
}
