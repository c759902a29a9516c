package org.mpaka.benchmarks.screening;

import java.util.ArrayList;
import java.util.Comparator;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;

/**
 * Reads the whole list with Jaro-Winkler: plainly, or by the rule that US-CBP GTAS publishes (years up to three apart,
 * then 0.95 and the same Double Metaphone).
 */
final class ScanRival implements Rival {
    private static final int TOP = 20;
    private static final double LEAST = 0.85;
    private static final double GTAS_LEAST = 0.95;
    private static final int GTAS_YEARS = 3;

    private final boolean gtas;
    private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    private final DoubleMetaphone metaphone = new DoubleMetaphone();
    private @Nullable SpeedList list;

    ScanRival(boolean gtas) {
        this.gtas = gtas;
    }

    private record Found(int entry, double score) {}

    @Override
    public String name() {
        return gtas ? "GTAS rule" : "Jaro-Winkler scan";
    }

    @Override
    public void build(SpeedList of) {
        list = of;
    }

    @Override
    public int[] search(SpeedQuery query, boolean withYear) {
        if (list == null) throw new IllegalStateException("not built");
        var found = new ArrayList<Found>();
        var sound = metaphone.doubleMetaphone(query.name());
        for (int entry = 0; entry < list.size(); entry++) {
            int year = list.year(entry);
            boolean apart = year != 0 && query.year() != 0 && Math.abs(year - query.year()) > GTAS_YEARS;
            if ((gtas || withYear) && apart) continue;
            double score = similarity.apply(query.name(), list.name(entry));
            if (score < (gtas ? GTAS_LEAST : LEAST)) continue;
            if (gtas && !sound.equals(metaphone.doubleMetaphone(list.name(entry)))) continue;
            found.add(new Found(entry, score));
        }
        found.sort(Comparator.comparingDouble(Found::score).reversed());
        return found.stream().limit(TOP).mapToInt(Found::entry).toArray();
    }

    @Override
    public int queries() {
        return gtas ? 80 : 20;
    }
}
