package org.mpaka.benchmarks.screening;

import java.util.AbstractList;
import java.util.List;
import java.util.Set;
import org.mpaka.core.screening.BirthDate;
import org.mpaka.core.screening.ListedPerson;
import org.mpaka.core.screening.PersonQuery;
import org.mpaka.core.screening.ScreeningIndex;
import org.mpaka.core.screening.Sex;

/** Mpaka's engine. */
final class EngineRival implements Rival {
    private final ScreeningIndex index = new ScreeningIndex();

    @Override
    public String name() {
        return "Mpaka";
    }

    @Override
    public void build(SpeedList list) {
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
        List<org.mpaka.core.screening.PersonHit> hits = index.search(new PersonQuery(
                query.name(),
                query.mutation() == Mutation.TRUNCATED,
                withYear ? BirthDate.ofYear(query.year()) : BirthDate.UNKNOWN,
                "",
                Sex.UNKNOWN,
                PersonQuery.Admission.ALL));
        var entries = new int[hits.size()];
        for (int i = 0; i < entries.length; i++) entries[i] = hits.get(i).entry();
        return entries;
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
