package org.mpaka.core.inspection;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mpaka.api.inspection.CheckId;
import org.mpaka.api.inspection.InspectionCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The checks that bundles contribute, each with a few threads of its own; the first to come holds its row. */
@Component(service = CheckBoard.class)
public final class CheckBoard {
    private final List<FencedCheck> checks = new CopyOnWriteArrayList<>();

    @Activate
    public CheckBoard() {}

    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE, unbind = "removeCheck")
    public void addCheck(InspectionCheck check) {
        checks.add(new FencedCheck(check));
    }

    void removeCheck(InspectionCheck check) {
        checks.stream().filter(fenced -> fenced.check() == check).forEach(FencedCheck::close);
        checks.removeIf(fenced -> fenced.check() == check);
    }

    @Deactivate
    void stop() {
        checks.forEach(FencedCheck::close);
    }

    /** In order of their rows, one for each identifier. */
    List<FencedCheck> all() {
        Map<CheckId, FencedCheck> first = new LinkedHashMap<>();
        checks.forEach(fenced -> first.putIfAbsent(fenced.check().id(), fenced));
        return first.values().stream()
                .sorted(Comparator.comparingInt(fenced -> fenced.check().position()))
                .toList();
    }

    Optional<FencedCheck> find(CheckId id) {
        return all().stream().filter(fenced -> fenced.check().id().equals(id)).findFirst();
    }
}
