package org.mpaka.core.alert;

import java.util.LinkedHashMap;
import java.util.List;
import org.mpaka.api.access.UserId;
import org.mpaka.api.alert.Hit;
import org.mpaka.api.alert.Hit.Adjudication;
import org.mpaka.api.alert.Hit.Verdict;

/** What the verdicts given so far add up to; of one person the last one counts. */
final class Adjudications {
    private static final int PERSONS = 2;

    private Adjudications() {}

    static Hit.State state(List<Adjudication> verdicts) {
        var last = new LinkedHashMap<UserId, Verdict>();
        verdicts.forEach(verdict -> last.put(verdict.by(), verdict.verdict()));
        long same = last.values().stream()
                .filter(verdict -> verdict == Verdict.SAME)
                .count();
        long notSame = last.values().stream()
                .filter(verdict -> verdict == Verdict.NOT_SAME)
                .count();
        if (same >= PERSONS) return Hit.State.SAME;
        if (same > 0) {
            // one says yes and another no: a third decides, the other way round needs two as well
            if (notSame >= PERSONS) return Hit.State.NOT_SAME;
            return notSame > 0 ? Hit.State.UNSURE : Hit.State.SAME_TO_CONFIRM;
        }
        return notSame > 0 ? Hit.State.NOT_SAME : Hit.State.UNSURE;
    }
}
