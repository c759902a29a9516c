package org.mpaka.testing.demonstration;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.mpaka.api.NodeIdentity.Mode;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.Sessions;
import org.mpaka.api.access.Users;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.Alerts;
import org.mpaka.api.alert.NewAlert;
import org.mpaka.api.journal.Journal;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads the invented data once, on a node in demonstration mode. Loading again adds nothing. */
@Component(immediate = true, service = DemonstrationData.class)
public final class DemonstrationData {
    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationData.class);

    private final Users users;
    private final Sessions sessions;
    private final Journal journal;
    private final Alerts alerts;
    private final Clock clock;
    private final ObjectMapper json;

    @Activate
    public DemonstrationData(
            BundleContext context,
            @Reference ThisNode node,
            @Reference Users users,
            @Reference Sessions sessions,
            @Reference Journal journal,
            @Reference Alerts alerts,
            @Reference Clock clock,
            @Reference(target = "(name=mpaka)") ObjectMapper json)
            throws IOException {
        this.users = users;
        this.sessions = sessions;
        this.journal = journal;
        this.alerts = alerts;
        this.clock = clock;
        this.json = json;
        String directory = context.getProperty("mpaka.node.dir");
        if (node.identity().mode() == Mode.LIVE || directory == null)
            LOG.warn("Demonstration data are not loaded: this node is not in demonstration mode");
        else load(node, Path.of(directory));
    }

    private void load(ThisNode node, Path directory) throws IOException {
        var actors = DemonstrationActors.at(node.identity().post());
        Cast cast = read(json);
        var officers = cast.officersOf(node.identity().country());
        new OfficerAccounts(users, sessions, directory).make(actors.first(), officers);
        new Past(journal, clock).record(actors.first(), cast.travellers());
        for (int i = 0; i < cast.alerts().size(); i++)
            issue(actors, cast.alerts().get(i), i);
        LOG.info("Demonstration data are loaded; all persons are invented");
    }

    private void issue(DemonstrationActors actors, NewAlert alert, int number) {
        var key = Optional.of("demonstration-alert-" + number);
        // at a later start the answer is that of the first time, whatever became of the alert since
        var id = alerts.propose(actors.first(), alert, key).id();
        if (alerts.get(actors.first(), id).state() == Alert.State.PROPOSED)
            alerts.approve(
                    actors.second(),
                    id,
                    alerts.proposal(actors.second(), id).orElseThrow().revision());
    }

    static Cast read(ObjectMapper json) throws IOException {
        try (InputStream in = DemonstrationData.class.getResourceAsStream("cast.json")) {
            if (in == null) throw new IllegalStateException("cast.json is missing");
            return json.readValue(in, Cast.class);
        }
    }
}
