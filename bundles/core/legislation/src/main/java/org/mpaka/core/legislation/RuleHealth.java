package org.mpaka.core.legislation;

import java.util.List;
import org.mpaka.api.legislation.Legislation;
import org.mpaka.api.plugin.NoticedFaults;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the node's health that there is no law, or which of its rules go wrong, since when and how often. */
@Component
public final class RuleHealth implements NoticedFaults {
    private final Legislation legislation;

    @Activate
    public RuleHealth(@Reference Legislation legislation) {
        this.legislation = legislation;
    }

    @Override
    public List<String> faults() {
        if (legislation.version().isEmpty())
            return List.of("No law of this node's country is loaded: every traveller is referred");
        return legislation.ruleFaults().stream()
                .map(fault -> "Rule " + fault.rule() + " of " + fault.law() + " " + fault.kind() + " (" + fault.what()
                        + "), " + fault.times() + " times since " + fault.since() + ", last " + fault.last()
                        + (fault.leftAlone() ? "; it is left alone for now" : ""))
                .toList();
    }
}
