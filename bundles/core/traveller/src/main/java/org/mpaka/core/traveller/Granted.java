package org.mpaka.core.traveller;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.mpaka.api.traveller.DocumentReference;
import org.mpaka.api.traveller.HeldPermit;
import org.mpaka.api.traveller.HeldPermits;
import org.mpaka.api.traveller.Traveller;
import org.mpaka.api.traveller.TravellerId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a person was granted, on whichever of his documents and before whichever merge. */
@Component(service = Granted.class)
public final class Granted {
    private final Register register;
    private final HeldPermits permits;

    @Activate
    public Granted(@Reference Register register, @Reference HeldPermits permits) {
        this.register = register;
        this.permits = permits;
    }

    List<HeldPermit> to(Traveller traveller) {
        return to(traveller, List.of());
    }

    /** @param shown documents that may not be in the register yet */
    List<HeldPermit> to(Traveller traveller, List<DocumentReference> shown) {
        var persons = new ArrayList<TravellerId>();
        persons.add(traveller.id());
        register.read(sql -> persons.addAll(
                People.group(sql, traveller.id()).stream().map(Person::id).toList()));
        var documents = new LinkedHashSet<>(traveller.documents());
        documents.addAll(shown);
        return permits.of(persons.stream().distinct().toList(), documents);
    }

    /** For somebody the register does not know. */
    List<HeldPermit> on(DocumentReference document) {
        return permits.of(List.of(), List.of(document));
    }
}
