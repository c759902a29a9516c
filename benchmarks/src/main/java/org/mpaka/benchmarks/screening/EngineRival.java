package org.mpaka.benchmarks.screening;

import java.util.AbstractList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.mpaka.core.screening.Band;
import org.mpaka.core.screening.BirthDate;
import org.mpaka.core.screening.ListedPerson;
import org.mpaka.core.screening.PersonQuery;
import org.mpaka.core.screening.ScreeningIndex;
import org.mpaka.core.screening.Sex;

/** Mpaka's engine. */
final class EngineRival implements Rival {
    private final ScreeningIndex index;
    private final double floor;

    EngineRival() {
        this(new ScreeningIndex(), Band.THRESHOLD);
    }

    private EngineRival(ScreeningIndex index, double floor) {
        this.index = index;
        this.floor = floor;
    }

    /** The same, asked for everything that it finds: Lucene has no threshold. */
    EngineRival wide() {
        return new EngineRival(index, Band.FLOOR);
    }

    @Override
    public String name() {
        return String.format("Mpaka from %.2f", floor);
    }

    @Override
    public void build(SpeedList list) {
        if (index.size() > 0) return;
        index.update(
                new AbstractList<>() {
                    @Override
                    public ListedPerson get(int entry) {
                        return ListedPerson.of(entry, list.name(entry), BirthDate.ofYear(list.year(entry)));
                    }

                    @Override
                    public int size() {
                        return list.size();
                    }
                },
                Set.of());
    }

    ScreeningIndex index() {
        return index;
    }

    @Override
    public int[] search(SpeedQuery query, boolean withYear) {
        return search(query, withYear, entry -> true);
    }

    @Override
    public int[] search(SpeedQuery query, boolean withYear, IntPredicate wanted) {
        List<org.mpaka.core.screening.PersonHit> hits = index.search(new PersonQuery(
                query.name(),
                query.mutation() == Mutation.TRUNCATED,
                withYear ? BirthDate.ofYear(query.year()) : BirthDate.UNKNOWN,
                "",
                Sex.UNKNOWN,
                from(wanted)));
        var entries = new int[hits.size()];
        for (int i = 0; i < entries.length; i++) entries[i] = hits.get(i).entry();
        return entries;
    }

    private PersonQuery.Admission from(IntPredicate wanted) {
        return new PersonQuery.Admission() {
            @Override
            public boolean admits(int entry, double score) {
                return wanted.test(entry);
            }

            @Override
            public double floor() {
                return floor;
            }
        };
    }

    @Override
    public int queries() {
        return Integer.MAX_VALUE;
    }

    @Override
    public long bytes() {
        return index.bytes();
    }
}
