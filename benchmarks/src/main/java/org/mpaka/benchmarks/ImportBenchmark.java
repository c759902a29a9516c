package org.mpaka.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.mpaka.api.alert.ImportJob;
import org.mpaka.core.alert.AgencyRegister;
import org.mpaka.core.alert.AlertApplier;
import org.mpaka.core.alert.AlertMemory;
import org.mpaka.core.alert.AlertRegister;
import org.mpaka.core.alert.AnnouncedPeople;
import org.mpaka.core.alert.Caveats;
import org.mpaka.core.alert.ImportJobs;
import org.mpaka.core.alert.ListApplier;
import org.mpaka.core.alert.ListImports;
import org.mpaka.core.alert.ListPolicy;
import org.mpaka.core.alert.PeopleScreener;
import org.mpaka.core.alert.StolenDocumentFiles;
import org.mpaka.core.alert.StolenDocumentImports;
import org.mpaka.core.alert.StolenDocumentService;
import org.mpaka.core.alert.ThresholdPolicy;
import org.mpaka.core.alert.ThresholdRegister;
import org.mpaka.core.json.Payloads;
import org.mpaka.documents.alertlists.FollowTheMoneyJson;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.TestDatabase;
import org.mpaka.testing.journal.TestJournal;

/**
 * Imports a list of invented people twice, the second time a tenth of it changed, through the product's own journal,
 * while a lane records a crossing every twenty milliseconds.
 *
 * <p>{@code ImportBenchmark derby|postgresql DIRECTORY ENTRIES [LANES]}; prints seconds and processor time a stage, the
 * highest use of the heap, how long crossings took before and meanwhile, and how long a flight of 250
 * takes to be compared with what was imported.
 */
public final class ImportBenchmark {
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final BlockingQueue<ImportJob> news = new LinkedBlockingQueue<>();
    private final ImportJobs jobs;
    private long stageBegan;
    private long stageProcessor;

    private ImportBenchmark(ImportJobs jobs) {
        this.jobs = jobs;
        jobs.listen(news::add);
    }

    public static void main(String[] arguments) throws Exception {
        var directory = Path.of(arguments[1]);
        int entries = Integer.parseInt(arguments[2]);
        int lanes = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 1;
        Files.createDirectories(directory);
        try (var database = arguments[0].equals("derby")
                ? TestDatabase.encryptedDerby(directory.resolve("database"))
                : TestDatabase.create(TestDatabase.Kind.POSTGRESQL)) {
            var journal = TestJournal.on(database);
            var payloads = new Payloads();
            var register = new AlertRegister(journal.database(), payloads);
            var thresholds = new ThresholdRegister(
                    journal.database(),
                    payloads,
                    new ThresholdPolicy(Defaults.of(ThresholdPolicy.Settings.class)),
                    register);
            var memory = new AlertMemory(register, thresholds);
            var crossings = new CrossingRegister(journal.database());
            journal.with(new AlertApplier(payloads, memory))
                    .with(new ListApplier(payloads, memory))
                    .with(crossings);
            var policy = new ListPolicy(Defaults.of(ListPolicy.Settings.class));
            var imports = new ListImports(register, memory, journal.journal(), payloads, policy, Clock.systemUTC());
            imports.addFormat(new FollowTheMoneyJson());
            var numbers = new StolenDocumentFiles(() -> directory, Defaults.of(StolenDocumentFiles.Settings.class));
            var stolen = new StolenDocumentImports(
                    new StolenDocumentService(numbers, journal.journal()), numbers, policy, Clock.systemUTC());
            var benchmark = new ImportBenchmark(new ImportJobs(imports, stolen, Clock.systemUTC()));
            try (var lane = new Lanes(journal, lanes)) {
                TimeUnit.SECONDS.sleep(20);
                lane.report("crossings before");
                benchmark.run(directory.resolve("list.json"), entries, 0, lane);
                var agencies = new AgencyRegister(journal.database(), payloads, register);
                Flights.report(
                        new AnnouncedPeople(
                                new PeopleScreener(memory, register, numbers), new Caveats(agencies, register)),
                        entries);
                benchmark.run(directory.resolve("update.json"), entries, entries / 10, lane);
            }
            benchmark.jobs.stop();
            System.exit(0);
        }
    }

    private void run(Path file, int entries, int changed, Lanes lanes) throws IOException, InterruptedException {
        InventedList.write(file, entries, changed);
        System.out.printf(Locale.ROOT, "%n%s: %d MB%n", file.getFileName(), Files.size(file) >> 20);
        begin();
        try (var in = Files.newInputStream(file)) {
            jobs.read(Actors.SUPERVISOR, "ftm-json", in);
        }
        done("taken in");
        var preview = finish("read and compared").preview().orElseThrow();
        System.out.printf(
                "  %d entries, %d added, %d changed, %d removed%n",
                preview.entries(), preview.added(), preview.changed(), preview.removed());
        lanes.report("crossings while reading");
        jobs.takeOver(
                Actors.SUPERVISOR, preview.id(), Optional.of(UUID.randomUUID().toString()));
        finish("cleared");
        lanes.report("crossings while writing");
    }

    private void begin() {
        stageBegan = System.nanoTime();
        stageProcessor = MACHINE.getProcessCpuTime();
    }

    private void done(String what) {
        System.out.printf(
                Locale.ROOT,
                "  %-18s %6.1f s, processor %6.1f s, heap in use %d MB%n",
                what,
                (System.nanoTime() - stageBegan) / 1e9,
                (MACHINE.getProcessCpuTime() - stageProcessor) / 1e9,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
        begin();
    }

    /** The steps of one job until its end. */
    private ImportJob finish(String last) throws InterruptedException {
        boolean written = false;
        for (var job = news.take(); ; job = news.take()) {
            if (job.stage() == ImportJob.Stage.WRITING && !written && job.done() == job.total() && job.total() > 0) {
                written = true;
                done("written");
            }
            if (job.stage() == ImportJob.Stage.CLEARING
                    && job.result().isPresent()
                    && !job.hasEnded()
                    && job.done() == 0) done("in force, loaded");
            if (!job.hasEnded()) continue;
            if (job.state() != ImportJob.State.DONE)
                throw new IllegalStateException(
                        job + " " + job.failure().map(Object::toString).orElse(""));
            done(last);
            return job;
        }
    }
}
