package org.mpaka.devices.simulator;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeIdentity.Mode;
import org.mpaka.api.PageRequest;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.UserId;
import org.mpaka.api.device.Simulator;
import org.mpaka.api.trust.TrustCertificate;
import org.mpaka.api.trust.TrustQuery;
import org.mpaka.api.trust.TrustStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the authority believed that signs the chips of a simulated reader, so that they can be shown in order: in the name of
 * two simulated persons, as such trust is always given. Never on a node in operation, where simulators have none.
 */
@Component(immediate = true, service = SimulatedTrust.class)
public final class SimulatedTrust {
    private static final Logger LOG = LoggerFactory.getLogger(SimulatedTrust.class);
    private static final CountryCode UTOPIA = CountryCode.of("UTO");

    private final ThisNode node;
    private final TrustStore trust;

    @Activate
    public SimulatedTrust(@Reference ThisNode node, @Reference TrustStore trust) {
        this.node = node;
        this.trust = trust;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addSimulator(Simulator simulator) {
        if (node.identity().mode() == Mode.LIVE) return;
        try {
            simulator.authority().ifPresent(this::believe);
        } catch (MpakaException e) {
            LOG.warn("The chips of {} stay without authority: {}", simulator.id(), e.code());
        }
    }

    void removeSimulator(Simulator simulator) {
        LOG.debug("{} is gone; what it signed stays as it was decided", simulator.id());
    }

    private void believe(byte[] certificate) {
        var first = actor("simulator");
        var query = new TrustQuery(Optional.of(UTOPIA), Optional.of(TrustCertificate.Kind.CSCA), Optional.empty());
        boolean known = trust.certificates(first, query, PageRequest.first(PageRequest.MAXIMUM)).items().stream()
                .anyMatch(held -> held.id().value().equals(fingerprint(certificate)));
        if (known) return;
        var proposal = trust.bring(
                first, certificate, "Simulator of this node", "Invented, for training and demonstration only");
        trust.approve(actor("simulator-2"), proposal.id());
        LOG.info("The simulated authority of Utopia is believed on this node");
    }

    /** Two, because whom to trust needs four eyes. */
    private Actor actor(String user) {
        return new Actor(
                UserId.of(user),
                "Simulator",
                EnumSet.complementOf(EnumSet.of(Role.MACHINE)),
                node.identity().post());
    }

    private static String fingerprint(byte[] certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
