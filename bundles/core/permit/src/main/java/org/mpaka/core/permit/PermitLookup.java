package org.mpaka.core.permit;

import java.util.Collection;
import java.util.List;
import org.mpaka.api.legislation.Legislation;
import org.mpaka.api.permit.Permit;
import org.mpaka.api.permit.PermitKind;
import org.mpaka.api.traveller.DocumentReference;
import org.mpaka.api.traveller.HeldPermit;
import org.mpaka.api.traveller.HeldPermits;
import org.mpaka.api.traveller.TravellerId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells inspections what somebody holds. */
@Component
public final class PermitLookup implements HeldPermits {
    private final PermitRegister register;
    private final Legislation law;

    @Activate
    public PermitLookup(@Reference PermitRegister register, @Reference Legislation law) {
        this.register = register;
        this.law = law;
    }

    @Override
    public List<HeldPermit> of(Collection<TravellerId> persons, Collection<DocumentReference> documents) {
        return register.granted(persons, documents).stream().map(this::held).toList();
    }

    private HeldPermit held(Permit permit) {
        var from = permit.from().orElseThrow();
        // by the law of the day it was granted for: what a permit allows is not changed behind its holder's back
        var stay = law.table(PermitKind.TABLE, from).stream()
                .filter(row -> row.key().equals(permit.kind()))
                .findFirst()
                .flatMap(row -> PermitKind.of(row).stayDays());
        return new HeldPermit(
                permit.kind(),
                permit.number().orElseThrow(),
                from,
                permit.until().orElseThrow(),
                stay);
    }
}
