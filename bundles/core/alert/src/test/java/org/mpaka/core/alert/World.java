package org.mpaka.core.alert;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.CountryCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeId;
import org.mpaka.api.NodeIdentity;
import org.mpaka.api.PostZones;
import org.mpaka.api.ThisNode;
import org.mpaka.api.TimeOrderedUuid;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.AlertImports.Preview;
import org.mpaka.api.alert.AlertProposal;
import org.mpaka.api.alert.NewAlert;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.inspection.CheckResult;
import org.mpaka.api.inspection.InspectionEvents;
import org.mpaka.api.inspection.InspectionFacts;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Direction;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.internal.PooledDatabase;
import org.mpaka.documents.alertlists.OfacSdnCsv;
import org.mpaka.documents.alertlists.UnConsolidatedXml;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.MutableClock;
import org.mpaka.testing.fixtures.TestDatabase;

/** The alert services put together by hand over one database. */
final class World implements AutoCloseable {
    private static final PostZones ZONES = PostZones.parse("BDI=Africa/Bujumbura");
    private static final ThisNode NODE = () ->
            new NodeIdentity(NodeId.of("bdi-kob-1"), CountryCode.of("BDI"), Actors.KOBERO, NodeIdentity.Mode.TRAINING);
    final MutableClock clock = new MutableClock();
    final Payloads payloads = new Payloads();
    final Database database;
    final AlertRegister register;
    final AlertMemory memory;
    final AppendingJournal journal;
    final AlertService alerts;
    final ListImports imports;
    final HitRegister hitRegister;
    final StolenDocumentFiles stolen;
    final ScreeningCount screenings;
    final HitService hits;
    final InnocentRegister innocentRegister;
    final InnocentService innocents;
    final ThresholdRegister thresholdRegister;
    final ThresholdService thresholds;
    final AgencyRegister agencyRegister;
    final AlertLifeRegister life;
    final AgencyService agencies;
    final NoticeService notices;
    final NewsDesk news;
    final AlertExpiry expiry;
    final PassageRegister passages;
    final LateRunRegister lateRuns;
    final LateWorker late;
    final LateScreeningService lateScreening;
    final AlertCheck check;

    World(TestDatabase test) {
        this(test, Optional.empty());
    }

    /** The same node started again over the same database. */
    World restarted(TestDatabase test) {
        close();
        return new World(test, Optional.of(this));
    }

    private World(TestDatabase test, Optional<World> before) {
        database = new PooledDatabase(test.dataSource());
        register = new AlertRegister(database, payloads);
        if (before.isEmpty()) test.clear();
        before.ifPresent(gone -> clock.set(gone.clock.instant()));
        thresholdRegister = new ThresholdRegister(database, payloads, new ThresholdPolicy(80), register);
        memory = new AlertMemory(register, thresholdRegister);
        journal = new AppendingJournal(database, payloads, clock);
        before.ifPresent(gone -> journal.entries.addAll(gone.journal.entries));
        stolen = stolen();
        hitRegister = new HitRegister(database, payloads, register);
        journal.appliers.add(new AlertApplier(payloads, memory));
        journal.appliers.add(new ListApplier(payloads, memory));
        journal.appliers.add(hitRegister);
        journal.appliers.add(new FoundRegister(database, payloads, register));
        innocentRegister = new InnocentRegister(database, payloads, register);
        journal.appliers.add(innocentRegister);
        journal.appliers.add(thresholdRegister);
        screenings = new ScreeningCount(database, payloads, register);
        journal.appliers.add(screenings);
        var comparing = new Comparing(memory, memory, register, innocentRegister, stolen, clock);
        journal.companions.add(new HitDrafts(comparing, hitRegister, () -> ZONES, clock));
        passages = new PassageRegister(database, payloads, register);
        lateRuns = new LateRunRegister(database, payloads, register);
        journal.appliers.add(passages);
        journal.appliers.add(lateRuns);
        var policy = new ListPolicy(168);
        var latePolicy = new LatePolicy(90, 100);
        late = new LateWorker(
                passages,
                lateRuns,
                register,
                memory,
                thresholdRegister,
                comparing,
                hitRegister,
                policy,
                latePolicy,
                journal,
                () -> ZONES,
                clock,
                NODE);
        agencyRegister = new AgencyRegister(database, payloads, register);
        life = new AlertLifeRegister(database, payloads, register);
        var noticeRegister = new NoticeRegister(database, payloads, register);
        journal.appliers.addAll(List.of(agencyRegister, life, noticeRegister));
        var caveats = new Caveats(agencyRegister, register);
        news = new NewsDesk(payloads, register, noticeRegister, lateRuns, agencyRegister, caveats);
        journal.appliers.add(news);
        agencies = new AgencyService(agencyRegister, journal);
        notices = new NoticeService(noticeRegister, agencyRegister, caveats, journal);
        expiry = new AlertExpiry(life, journal, () -> ZONES, clock, NODE);
        lateScreening = new LateScreeningService(passages, lateRuns, latePolicy, caveats, clock, NODE);
        alerts = new AlertService(register, journal, payloads, policy, life, caveats, () -> ZONES, clock);
        imports = new ListImports(register, memory, journal, payloads, policy, clock);
        imports.addFormat(new UnConsolidatedXml());
        imports.addFormat(new OfacSdnCsv());
        hits = new HitService(
                hitRegister,
                register,
                new InnocentPolicy(365, "WANTED=30"),
                caveats,
                new HandOvers(agencyRegister, clock),
                journal,
                clock);
        innocents = new InnocentService(innocentRegister, caveats, journal, clock);
        thresholds = new ThresholdService(thresholdRegister, register, journal);
        check = new AlertCheck(memory, comparing, policy, caveats, () -> ZONES, clock);
        memory.refresh();
    }

    private static StolenDocumentFiles stolen() {
        try {
            return stolen(Files.createTempDirectory("mpaka-stolen"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static StolenDocumentFiles stolen(Path directory) {
        return new StolenDocumentFiles(() -> directory, (StolenDocumentFiles.Settings) Proxy.newProxyInstance(
                World.class.getClassLoader(),
                new Class<?>[] {StolenDocumentFiles.Settings.class},
                (self, method, given) -> method.getDefaultValue()));
    }

    @Override
    public void close() {
        memory.stop();
    }

    Preview preview(String file) {
        return preview("un-consolidated-xml", file.getBytes(StandardCharsets.UTF_8));
    }

    Preview preview(String format, byte[] file) {
        try {
            return imports.preview(Actors.SUPERVISOR, format, new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    void importList(String... persons) {
        imports.apply(Actors.SUPERVISOR, preview(Invented.unList(persons)).id(), Optional.empty());
    }

    Alert inForce(NewAlert wanted) {
        var proposed = alerts.propose(Actors.SUPERVISOR, wanted, Optional.empty());
        return approve(Actors.SECOND_SUPERVISOR, proposed.id());
    }

    /** What waits now, as one who has just looked at it. */
    Alert approve(Actor actor, AlertId alert) {
        return alerts.approve(actor, alert, revision(actor, alert));
    }

    Alert reject(Actor actor, AlertId alert, String reason) {
        return alerts.reject(actor, alert, revision(actor, alert), reason);
    }

    private String revision(Actor actor, AlertId alert) {
        try {
            return alerts.proposal(actor, alert).map(AlertProposal::revision).orElse("none");
        } catch (MpakaException notSeen) {
            return "none";
        }
    }

    InspectionId newInspection() {
        return new InspectionId(TimeOrderedUuid.next(clock));
    }

    CheckResult check(InspectionId inspection, Optional<TravelDocument> document) {
        return check(inspection, document, Declaration.NONE);
    }

    CheckResult check(InspectionId inspection, Optional<TravelDocument> document, Declaration declaration) {
        return check.run(new InspectionFacts(
                inspection,
                Actors.OFFICER,
                Actors.KOBERO,
                "1",
                Direction.ENTRY,
                clock.instant(),
                Invented.reading(document),
                declaration));
    }

    /** Starts an inspection as its service does: checks first, then one act. */
    CheckResult inspect(InspectionId id, TravelDocument document) {
        return inspect(id, Optional.of(document), Declaration.NONE);
    }

    CheckResult inspect(InspectionId id, Optional<TravelDocument> document, Declaration declaration) {
        var result = check(id, document, declaration);
        journal.append(Actors.OFFICER, started(id, document, declaration, result));
        return result;
    }

    Draft started(InspectionId id, Optional<TravelDocument> document, Declaration declaration, CheckResult alertCheck) {
        var inspection = Invented.inspection(
                id, document, declaration, alertCheck, InspectionState.OPEN, Optional.empty(), clock.instant());
        return new Draft(InspectionEvents.STARTED, id.toString(), inspection);
    }

    private static @Nullable String value(ResultSet row, int column) throws SQLException {
        return switch (row.getMetaData().getColumnType(column)) {
            case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY ->
                Arrays.toString(row.getBytes(column));
            default -> row.getString(column);
        };
    }

    /** Every row of the registers, to compare before and after a rebuild. */
    List<String> rows() {
        return database.read(sql -> {
            var rows = new ArrayList<String>();
            for (var table : List.of(
                    "alert_list",
                    "alert_entry",
                    "alert_part",
                    "alert_found",
                    "alert_hit",
                    "alert_judgement",
                    "alert_threshold",
                    "alert_passing",
                    "alert_late_run",
                    "alert_late_progress",
                    "alert_agency",
                    "alert_term",
                    "alert_change",
                    "alert_notice",
                    "alert_screening_day"))
                try (var statement = sql.connection().createStatement();
                        var result = statement.executeQuery("SELECT * FROM " + table)) {
                    int columns = result.getMetaData().getColumnCount();
                    while (result.next()) {
                        var row = new StringBuilder(table);
                        for (int i = 1; i <= columns; i++) row.append('|').append(value(result, i));
                        rows.add(row.toString());
                    }
                }
            rows.sort(null);
            return rows;
        });
    }
}
