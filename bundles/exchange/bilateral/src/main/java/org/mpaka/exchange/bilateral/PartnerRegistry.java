package org.mpaka.exchange.bilateral;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Follows the partners as their configurations come and go. */
@Component(service = PartnerRegistry.class)
public final class PartnerRegistry implements Partners {
    private final List<Partner> partners = new CopyOnWriteArrayList<>();

    @Activate
    public PartnerRegistry() {}

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addPartner(PartnerConfiguration configuration) {
        partners.add(configuration.partner());
    }

    void removePartner(PartnerConfiguration configuration) {
        partners.remove(configuration.partner());
    }

    @Override
    public List<Partner> all() {
        return List.copyOf(partners);
    }
}
