package org.mpaka.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.NodeId;
import org.mpaka.api.NodeIdentity;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.AlertImports;
import org.mpaka.api.inspection.Inspections;
import org.mpaka.core.alert.AgencyRegister;
import org.mpaka.core.alert.AlertApplier;
import org.mpaka.core.alert.AlertCheck;
import org.mpaka.core.alert.AlertMemory;
import org.mpaka.core.alert.AlertRegister;
import org.mpaka.core.alert.Caveats;
import org.mpaka.core.alert.Comparing;
import org.mpaka.core.alert.HandOvers;
import org.mpaka.core.alert.HitDrafts;
import org.mpaka.core.alert.HitRegister;
import org.mpaka.core.alert.HitService;
import org.mpaka.core.alert.InnocentPolicy;
import org.mpaka.core.alert.InnocentRegister;
import org.mpaka.core.alert.ListApplier;
import org.mpaka.core.alert.ListImports;
import org.mpaka.core.alert.ListPolicy;
import org.mpaka.core.alert.StolenDocumentFiles;
import org.mpaka.core.alert.ThresholdPolicy;
import org.mpaka.core.alert.ThresholdRegister;
import org.mpaka.core.document.CheckedDocumentReader;
import org.mpaka.core.document.DocumentCheck;
import org.mpaka.core.document.KeyedFormShelf;
import org.mpaka.core.document.StateCodeTable;
import org.mpaka.core.inspection.Acts;
import org.mpaka.core.inspection.AlertPairs;
import org.mpaka.core.inspection.CheckBoard;
import org.mpaka.core.inspection.Decisions;
import org.mpaka.core.inspection.Desk;
import org.mpaka.core.inspection.FencedLaw;
import org.mpaka.core.inspection.FirstLine;
import org.mpaka.core.inspection.InspectionApplier;
import org.mpaka.core.inspection.InspectionNews;
import org.mpaka.core.inspection.InspectionRegister;
import org.mpaka.core.inspection.InspectionService;
import org.mpaka.core.inspection.Lanes;
import org.mpaka.core.inspection.SecondLine;
import org.mpaka.core.journal.ChainedJournal;
import org.mpaka.core.journal.FileNodeKey;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.legislation.LawOfTheNode;
import org.mpaka.core.legislation.LawShelf;
import org.mpaka.core.legislation.PostRegister;
import org.mpaka.core.reporting.CountedCrossings;
import org.mpaka.core.storage.internal.PooledDatabase;
import org.mpaka.core.traveller.Granted;
import org.mpaka.core.traveller.HistoryCheck;
import org.mpaka.core.traveller.PostTimes;
import org.mpaka.core.traveller.Register;
import org.mpaka.core.traveller.RegisterHistory;
import org.mpaka.core.traveller.TravellerApplier;
import org.mpaka.countries.burundi.BurundiLawBook;
import org.mpaka.countries.eac.EacLawBook;
import org.mpaka.documents.alertlists.UnConsolidatedXml;
import org.mpaka.documents.mrz.Td3Format;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.TestDatabase;

/** Everything that stands behind a lane at Kobero, put together by hand with the default settings. */
record BorderPostServices(ChainedJournal journal, Inspections inspections, AlertImports imports) {

    static BorderPostServices over(TestDatabase testDatabase, Path keys) {
        var identity = new NodeIdentity(
                NodeId.of("bdi-kob-1"), CountryCode.of("BDI"), Actors.KOBERO, NodeIdentity.Mode.TRAINING);
        ThisNode node = () -> identity;
        var clock = Clock.systemUTC();
        var payloads = new Payloads();
        var database = new PooledDatabase(testDatabase.dataSource());
        var nodeKey = new FileNodeKey(node, () -> keys, clock, Defaults.of(FileNodeKey.Settings.class));
        var journal = new ChainedJournal(database, node, nodeKey, clock, payloads);

        var travellers = new Register(database);
        var times = new PostTimes(node, () -> Post.ZONES);
        var history = new RegisterHistory(
                travellers, payloads, times, new Granted(travellers, (persons, documents) -> java.util.List.of()));
        journal.addApplier(new TravellerApplier(travellers, payloads));
        journal.addApplier(new CountedCrossings(database, payloads));

        var alerts = new AlertRegister(database, payloads);
        var thresholds = new ThresholdRegister(
                database, payloads, new ThresholdPolicy(Defaults.of(ThresholdPolicy.Settings.class)), alerts);
        var memory = new AlertMemory(alerts, thresholds);
        var hits = new HitRegister(database, payloads, alerts);
        var agencies = new AgencyRegister(database, payloads, alerts);
        var caveats = new Caveats(agencies, alerts);
        var innocents = new InnocentRegister(database, payloads, alerts);
        var stolen = new StolenDocumentFiles(() -> keys, Defaults.of(StolenDocumentFiles.Settings.class));
        var comparing = new Comparing(memory, memory, alerts, innocents, stolen, clock);
        var policy = new ListPolicy(Defaults.of(ListPolicy.Settings.class));
        journal.addApplier(new AlertApplier(payloads, memory));
        journal.addApplier(new ListApplier(payloads, memory));
        journal.addApplier(hits);
        journal.addApplier(innocents);
        journal.addApplier(thresholds);
        journal.addCompanion(new HitDrafts(comparing, hits, () -> Post.ZONES, clock));
        var imports = new ListImports(alerts, memory, journal, payloads, policy, clock);
        imports.addFormat(new UnConsolidatedXml());

        var board = new CheckBoard();
        board.addCheck(new DocumentCheck(clock));
        board.addCheck(new AlertCheck(memory, comparing, policy, caveats, () -> Post.ZONES, clock));
        board.addCheck(new HistoryCheck(history, times, clock, Defaults.of(HistoryCheck.Settings.class)));
        var reader =
                new CheckedDocumentReader(new StateCodeTable(), node, clock, () -> Post.ZONES, new KeyedFormShelf());
        reader.addFormat(new Td3Format());

        var shelf = new LawShelf();
        shelf.addBook(new EacLawBook());
        shelf.addBook(new BurundiLawBook());
        var posts = new PostRegister(identity.country(), shelf, LocalDate.now(clock));
        var desk = new Desk(
                board,
                history,
                new FencedLaw(new LawOfTheNode(node, shelf)),
                posts,
                clock,
                () -> Post.ZONES,
                Defaults.of(Desk.Settings.class));
        return new BorderPostServices(
                journal,
                inspections(
                        journal,
                        database,
                        payloads,
                        desk,
                        reader,
                        clock,
                        new HitService(
                                hits,
                                alerts,
                                new InnocentPolicy(Defaults.of(InnocentPolicy.Settings.class)),
                                caveats,
                                new HandOvers(agencies, clock),
                                journal,
                                clock)),
                imports);
    }

    private static Inspections inspections(
            ChainedJournal journal,
            PooledDatabase database,
            Payloads payloads,
            Desk desk,
            CheckedDocumentReader reader,
            Clock clock,
            HitService hits) {
        var register = new InspectionRegister(database, payloads);
        journal.addApplier(new InspectionApplier(register, payloads, new InspectionNews(register)));
        var acts = new Acts(journal, register, clock);
        var lanes = new Lanes(acts);
        var pairs = new AlertPairs();
        pairs.addHits(hits);
        return new InspectionService(
                acts,
                lanes,
                new FirstLine(acts, lanes, desk, reader),
                new Decisions(acts, desk, pairs),
                new SecondLine(acts));
    }

    /** Invented persons under the United Nations' form of list. */
    void list(Actor supervisor, int persons) throws IOException {
        var xml = new StringBuilder("<CONSOLIDATED_LIST dateGenerated='2026-11-19T23:00:04.625Z'><INDIVIDUALS>\n");
        for (int i = 0; i < persons; i++) {
            // a number no traveller has
            var person = InventedPeople.person(5_000_000 + i, InventedTraffic.id(5_000_000 + i));
            xml.append("<INDIVIDUAL><REFERENCE_NUMBER>BM.")
                    .append(i)
                    .append("</REFERENCE_NUMBER><FIRST_NAME>")
                    .append(person.names().givenNames())
                    .append("</FIRST_NAME><SECOND_NAME>")
                    .append(person.names().surname())
                    .append("</SECOND_NAME><INDIVIDUAL_DATE_OF_BIRTH><YEAR>")
                    .append(person.birth().year())
                    .append("</YEAR></INDIVIDUAL_DATE_OF_BIRTH></INDIVIDUAL>\n");
        }
        xml.append("</INDIVIDUALS></CONSOLIDATED_LIST>");
        var preview = imports.preview(
                supervisor,
                "un-consolidated-xml",
                new ByteArrayInputStream(xml.toString().getBytes(StandardCharsets.UTF_8)));
        if (preview.entries() != persons)
            throw new IllegalStateException(preview.entries() + " entries read, " + preview.problems());
        imports.apply(supervisor, preview.id(), Optional.empty());
    }
}
