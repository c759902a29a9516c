package org.mpaka.core.legislation;

import static org.mpaka.core.legislation.LawFault.because;

import java.util.Optional;
import java.util.Set;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.BorderPost;
import org.mpaka.api.legislation.LegalValue;

/** Whether a row of the tables that the house itself reads says what it should: points of entry, and their hours. */
final class PointOfEntry {
    private static final Set<String> TABLES = Set.of(BorderPost.TABLE, PostHours.TABLE);

    private PointOfEntry() {}

    static boolean isTable(String table) {
        return TABLES.contains(table);
    }

    /** Empty for rows of other tables, too. */
    static Optional<Sentence> fault(CountryCode country, LegalValue row) {
        if (row.table().equals(PostHours.TABLE))
            return row.key().startsWith(country + "-") ? PostHours.fault(row) : notOurs(country, row);
        return row.table().equals(BorderPost.TABLE) ? postFault(country, row) : Optional.empty();
    }

    private static Optional<Sentence> notOurs(CountryCode country, LegalValue row) {
        return Optional.of(because("not-our-post", "key", row.key(), "country", country));
    }

    private static Optional<Sentence> postFault(CountryCode country, LegalValue row) {
        try {
            var post = BorderPost.of(row);
            if (!post.id().country().equals(country)) return notOurs(country, row);
            if (post.neighbour().filter(country::equals).isPresent())
                return Optional.of(because("own-neighbour", "key", row.key()));
            if (post.opposite().isPresent()
                    && !post.opposite().map(BorderPostId::country).equals(post.neighbour()))
                return Optional.of(because("opposite", "key", row.key()));
            return Optional.empty();
        } catch (MpakaException e) {
            return Optional.of(e.sentence());
        }
    }
}
