package org.mpaka.web.metrics;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeDirectory;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.UserId;
import org.mpaka.api.alert.AlertList;
import org.mpaka.api.alert.Alerts;
import org.mpaka.api.exchange.Exchange;
import org.mpaka.api.exchange.LinkState;
import org.mpaka.api.journal.Journal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Says at {@code /system/health} whether the post can do its work: database, room on the disk, age of the lists, partners.
 *
 * <p>Critical is what stops the lanes; what a person has to look at today is a warning. Nothing here names a traveller.
 */
@Component(
        service = HealthCheck.class,
        property = {HealthCheck.NAME + "=Work of the post", HealthCheck.TAGS + "=post", HealthCheck.TAGS + "=mpaka"})
public final class PostHealth implements HealthCheck {
    static final long LITTLE_BYTES = 2_000_000_000L;
    static final long TOO_LITTLE_BYTES = 200_000_000L;
    private static final long MEGABYTE = 1_000_000;

    private final ThisNode node;
    private final NodeDirectory directory;
    private final Journal journal;
    private final Alerts alerts;
    private final @Nullable Exchange exchange;
    private final Clock clock;

    @Activate
    public PostHealth(
            @Reference ThisNode node,
            @Reference NodeDirectory directory,
            @Reference Journal journal,
            @Reference Alerts alerts,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    @Nullable
                    Exchange exchange,
            @Reference Clock clock) {
        this.node = node;
        this.directory = directory;
        this.journal = journal;
        this.alerts = alerts;
        this.exchange = exchange;
        this.clock = clock;
    }

    @Override
    public Result execute() {
        var log = new FormattingResultLog();
        room(directory.path().toFile().getUsableSpace(), log);
        try {
            journal.read(node.identity().node(), 1, 1);
            log.info("The database answers.");
            var eyes = new Actor(
                    UserId.of("metrics"),
                    "Metrics",
                    Set.of(Role.OFFICER),
                    node.identity().post());
            for (var list : alerts.lists(eyes)) age(list, log);
            if (exchange != null) exchange.links().forEach(link -> link(link, log));
        } catch (MpakaException e) {
            // the code alone: arguments may hold anything
            log.critical("The database does not answer: {}. Nothing can be recorded.", e.code());
        }
        return new Result(log);
    }

    static void room(long bytes, FormattingResultLog log) {
        if (bytes < TOO_LITTLE_BYTES)
            log.critical("{} MB of room on the disk: recording stops when it is full.", bytes / MEGABYTE);
        else if (bytes < LITTLE_BYTES) log.warn("Only {} MB of room on the disk.", bytes / MEGABYTE);
        else log.info("{} MB of room on the disk.", bytes / MEGABYTE);
    }

    private void age(AlertList list, FormattingResultLog log) {
        var age = list.importedAt().map(at -> Duration.between(at, clock.instant()));
        if (age.filter(old -> old.compareTo(list.staleAfter()) > 0).isPresent())
            log.warn(
                    "Alert list {} is {} hours old: its checks are not done. Import it again.",
                    list.id(),
                    age.orElseThrow().toHours());
        else log.info("Alert list {} is in force.", list.id());
    }

    private static void link(LinkState link, FormattingResultLog log) {
        if (link.dead() > 0)
            log.warn("Partner {} refused {} messages: a person must look.", link.partner(), link.dead());
        else if (link.condition() == LinkState.Condition.DOWN)
            log.warn("Partner {} is not reached; {} messages wait.", link.partner(), link.waiting());
        else log.info("Partner {}: {}.", link.partner(), link.condition());
    }
}
