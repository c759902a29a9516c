package org.mpaka.core.inspection;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.InspectionListener;
import org.mpaka.api.inspection.InspectionState;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells all listeners which inspection changed. */
@Component(service = InspectionNews.class)
public final class InspectionNews {
    private static final Logger LOG = LoggerFactory.getLogger(InspectionNews.class);

    private final List<InspectionListener> listeners = new CopyOnWriteArrayList<>();
    private final InspectionRegister register;

    @Activate
    public InspectionNews(@Reference InspectionRegister register) {
        this.register = register;
    }

    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE, unbind = "removeListener")
    void addListener(InspectionListener listener) {
        listeners.add(listener);
    }

    void removeListener(InspectionListener listener) {
        listeners.remove(listener);
    }

    void tell(InspectionId id) {
        if (listeners.isEmpty()) return;
        register.state(id).ifPresent(state -> {
            for (var listener : listeners) tell(listener, id, state);
        });
    }

    private static void tell(InspectionListener listener, InspectionId id, InspectionState state) {
        try {
            listener.changed(id, state);
        } catch (RuntimeException e) {
            LOG.warn("{} failed to hear of inspection {}", listener.getClass().getName(), id, e);
        }
    }
}
