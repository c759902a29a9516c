package org.mpaka.benchmarks;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.CountryCode;
import org.mpaka.api.NodeId;
import org.mpaka.api.NodeIdentity;
import org.mpaka.api.PostZones;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.UserId;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.Journal;
import org.mpaka.api.reporting.Reporting;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.Traveller;
import org.mpaka.api.traveller.TravellerEvents;
import org.mpaka.api.traveller.TravellerHistory;
import org.mpaka.api.traveller.Travellers;
import org.mpaka.core.journal.ChainedJournal;
import org.mpaka.core.journal.FileNodeKey;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.reporting.CountedCrossings;
import org.mpaka.core.reporting.CrossingReports;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.internal.PooledDatabase;
import org.mpaka.core.traveller.Granted;
import org.mpaka.core.traveller.PostTimes;
import org.mpaka.core.traveller.Register;
import org.mpaka.core.traveller.RegisterHistory;
import org.mpaka.core.traveller.TravellerApplier;
import org.mpaka.core.traveller.TravellerService;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.TestDatabase;

/** The core services of one post, put together by hand over the real journal. */
record Post(Database database, Journal journal, Travellers travellers, TravellerHistory history, Reporting reports) {
    static final Actor OFFICER =
            new Actor(UserId.of("bench"), "Bench", Set.of(Role.SUPERVISOR, Role.ANALYST), Actors.KOBERO);
    static final PostZones ZONES = PostZones.parse("BDI=Africa/Bujumbura", "TZA=Africa/Dar_es_Salaam");

    static Post over(TestDatabase testDatabase, Path keys) {
        var identity = new NodeIdentity(
                NodeId.of("bdi-kob-1"), CountryCode.of("BDI"), Actors.KOBERO, NodeIdentity.Mode.TRAINING);
        ThisNode node = () -> identity;
        var clock = Clock.systemUTC();
        var payloads = new Payloads();
        var database = new PooledDatabase(testDatabase.dataSource());
        var journal = new ChainedJournal(
                database,
                node,
                new FileNodeKey(node, () -> keys, clock, Defaults.of(FileNodeKey.Settings.class)),
                clock,
                payloads);
        var register = new Register(database);
        var counted = new CountedCrossings(database, payloads);
        journal.addApplier(new TravellerApplier(register, payloads));
        journal.addApplier(counted);
        var times = new PostTimes(node, () -> ZONES);
        var granted = new Granted(register, (persons, documents) -> java.util.List.of());
        return new Post(
                database,
                journal,
                new TravellerService(register, journal, payloads, times, granted, clock),
                new RegisterHistory(register, payloads, times, granted),
                new CrossingReports(
                        database, counted, journal, clock, () -> ZONES, Defaults.of(CrossingReports.Settings.class)));
    }

    void record(Traveller traveller, Crossing crossing) {
        journal.append(
                OFFICER,
                java.util.List.of(new Draft(
                        TravellerEvents.CROSSING_RECORDED,
                        crossing.id().toString(),
                        new TravellerEvents.CrossingRecorded(traveller, crossing))),
                Optional.of(crossing.id().toString()));
    }
}
