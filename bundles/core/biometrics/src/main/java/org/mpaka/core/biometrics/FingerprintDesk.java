package org.mpaka.core.biometrics;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeDirectory;
import org.mpaka.api.NodeIdentity.Mode;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.UserId;
import org.mpaka.api.biometric.BiometricEvents;
import org.mpaka.api.biometric.Enrolment;
import org.mpaka.api.biometric.Finger;
import org.mpaka.api.biometric.FingerComparison;
import org.mpaka.api.biometric.FingerException;
import org.mpaka.api.biometric.FingerImage;
import org.mpaka.api.biometric.FingerOnScanner;
import org.mpaka.api.biometric.FingerSearch;
import org.mpaka.api.biometric.FingerprintPolicy;
import org.mpaka.api.biometric.Fingerprints;
import org.mpaka.api.device.Devices;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.api.inspection.Inspections;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.journal.Journal;
import org.mpaka.api.legislation.LegalValue;
import org.mpaka.platform.fingerprint.PrintSearch;
import org.mpaka.platform.fingerprint.PrintTemplate;
import org.mpaka.platform.fingerprint.Prints;
import org.mpaka.platform.fingerprint.UnreadablePrintException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Takes, compares and deletes fingerprints as the law of this country says. */
@Component(
        service = {Fingerprints.class, FingerprintDesk.class},
        configurationPid = "org.mpaka.fingerprints")
@Designate(ocd = FingerprintDesk.Settings.class)
public final class FingerprintDesk implements Fingerprints {
    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 500;
    private static final int MOST_ALIKE = 5;
    /** How long a person is waited for who was asked to lay a finger down. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** As the IT team writes them. */
    @ObjectClassDefinition(
            name = "Mpaka fingerprints",
            description = "How fingers are compared; whether they are taken, the law says")
    public @interface Settings {
        @AttributeDefinition(
                name = "Threshold, one to one",
                description = "Similarity from which one finger is worth looking at, 20 to 200",
                min = "20",
                max = "200")
        int threshold() default 40;

        @AttributeDefinition(
                name = "Threshold, one among many",
                description = "The same for a search: higher, since among many one is alike by chance. 20 to 200",
                min = "20",
                max = "200")
        int searchThreshold() default 60;

        @AttributeDefinition(
                name = "Fewest minutiae",
                description = "A print with fewer is called weak, 5 to 60",
                min = "5",
                max = "60")
        int fewestMinutiae() default 20;

        @AttributeDefinition(
                name = "Most prints",
                description = "More are not taken at this post: a search would last too long. 10 to 50000",
                min = "10",
                max = "50000")
        int mostPrints() default 20_000;
    }

    private final BiometricLaw law;
    private final Inspections inspections;
    private final Journal journal;
    private final ThisNode node;
    private final Devices devices;
    private final Clock clock;
    private final HeldScans scans;
    private final Settings settings;
    private final PrintVault vault;
    private final PrintSearch engine;

    @Activate
    public FingerprintDesk(
            @Reference BiometricLaw law,
            @Reference Inspections inspections,
            @Reference Journal journal,
            @Reference ThisNode node,
            @Reference NodeDirectory directory,
            @Reference Devices devices,
            @Reference Clock clock,
            Settings settings) {
        this.law = law;
        this.inspections = inspections;
        this.journal = journal;
        this.node = node;
        this.devices = devices;
        this.clock = clock;
        scans = new HeldScans(clock);
        this.settings = settings;
        vault = new PrintVault(directory.path());
        engine = new PrintSearch(Math.max(1, Runtime.getRuntime().availableProcessors()));
    }

    @Deactivate
    void stop() {
        engine.close();
    }

    @Override
    public FingerprintPolicy policy() {
        var row = law.fingerprints();
        return new FingerprintPolicy(
                row.isPresent(),
                row.map(LegalValue::citations).orElse(List.of()),
                row.map(BiometricLaw::days).orElse(0),
                settings.threshold(),
                settings.searchThreshold(),
                settings.fewestMinutiae(),
                Prints.engine());
    }

    @Override
    public Enrolment.Taken judge(Actor actor, FingerImage image) {
        actor.require(Right.SECOND_LINE);
        allowed();
        int minutiae = template(image).minutiae();
        return new Enrolment.Taken(image.finger(), minutiae, minutiae < settings.fewestMinutiae(), image.source());
    }

    @Override
    public FingerOnScanner scan(Actor actor, InspectionId inspection, String lane, Finger finger) {
        mayWorkOn(actor, inspection);
        allowed();
        var scanner = devices.fingerScanner(lane)
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "finger-scanner", lane));
        var scan = scanner.scan(finger, PATIENCE);
        var name = scanner.status().name();
        if (scan.image().isEmpty()) return new FingerOnScanner(Optional.empty(), name, scan.advice());
        var image = scan.image().get();
        var taken = judge(actor, image);
        return new FingerOnScanner(
                Optional.of(scans.hold(actor, inspection, image, taken, scan.quality())), name, scan.advice());
    }

    @Override
    public FingerImage scanned(Actor actor, InspectionId inspection, UUID scan) {
        mayWorkOn(actor, inspection);
        return scans.get(actor, inspection, scan);
    }

    @Override
    public Enrolment take(Actor actor, InspectionId inspection, FingerImage image) {
        mayWorkOn(actor, inspection);
        allowed();
        var print = new Holding.Print(image.finger(), template(image), image.source());
        if (prints().size() >= settings.mostPrints())
            throw new MpakaException(ErrorCode.TOO_LARGE, settings.mostPrints());
        return keep(actor, inspection, image.finger(), List.of(print), List.of(), image.simulated());
    }

    @Override
    public Enrolment except(Actor actor, InspectionId inspection, FingerException exception) {
        mayWorkOn(actor, inspection);
        return keep(actor, inspection, exception.finger(), List.of(), List.of(exception), false);
    }

    /** With what is held of the other fingers. */
    private synchronized Enrolment keep(
            Actor actor,
            InspectionId inspection,
            Finger finger,
            List<Holding.Print> prints,
            List<FingerException> exceptions,
            boolean simulated) {
        int days = BiometricLaw.days(allowed());
        var at = clock.instant();
        var before = held(inspection);
        var holding = new Holding(
                inspection,
                at,
                at.plus(Duration.ofDays(days)),
                actor.user(),
                actor.displayName(),
                joined(before.map(Holding::prints), prints, one -> one.finger() != finger),
                joined(before.map(Holding::exceptions), exceptions, one -> one.finger() != finger),
                simulated || before.filter(Holding::simulated).isPresent());
        // first that it is taken: templates that nobody knows of would be worse than an entry too many
        var told = Map.<String, Object>of(
                "fingers",
                holding.prints().size(),
                "exceptions",
                holding.exceptions().size(),
                "days",
                days);
        record(actor, BiometricEvents.ENROLLED, inspection, told);
        vault.keep(holding);
        return holding.told(settings.fewestMinutiae());
    }

    private static <T> List<T> joined(Optional<List<T>> before, List<T> more, Predicate<T> ofAnotherFinger) {
        return Stream.concat(before.orElse(List.of()).stream().filter(ofAnotherFinger), more.stream())
                .toList();
    }

    @Override
    public Optional<Enrolment> find(Actor actor, InspectionId inspection) {
        actor.require(Right.SECOND_LINE);
        var found = held(inspection).map(holding -> holding.told(settings.fewestMinutiae()));
        if (found.isPresent()) record(actor, BiometricEvents.VIEWED, inspection, Map.of());
        return found;
    }

    @Override
    public FingerComparison compare(Actor actor, InspectionId inspection, InspectionId with, FingerImage image) {
        mayWorkOn(actor, inspection);
        allowed();
        var print = held(with)
                .flatMap(holding -> holding.find(image.finger()))
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "fingerprint", image.finger()));
        var template = template(image);
        double similarity = Prints.similarity(template, print.template());
        var comparison = comparison(with, print, template, similarity, settings.threshold());
        record(
                actor,
                BiometricEvents.COMPARED,
                inspection,
                Map.of(
                        "with",
                        with.toString(),
                        "similarity",
                        Math.round(similarity),
                        "threshold",
                        settings.threshold(),
                        "engine",
                        comparison.engine()));
        return comparison;
    }

    @Override
    public FingerSearch search(Actor actor, InspectionId inspection, FingerImage image) {
        mayWorkOn(actor, inspection);
        allowed();
        var template = template(image);
        var among = prints().stream()
                .filter(one -> !one.of().equals(inspection) && one.print().finger() == image.finger())
                .toList();
        var alike = found(template, among).stream()
                .map(found -> comparison(
                        among.get(found.index()).of(),
                        among.get(found.index()).print(),
                        template,
                        found.similarity(),
                        settings.searchThreshold()))
                .toList();
        record(
                actor,
                BiometricEvents.SEARCHED,
                inspection,
                Map.of(
                        "searched",
                        among.size(),
                        "alike",
                        alike.stream().map(one -> one.with().toString()).toList(),
                        "threshold",
                        settings.searchThreshold(),
                        "engine",
                        Prints.engine()));
        return new FingerSearch(alike, among.size(), settings.searchThreshold(), Prints.engine());
    }

    private List<PrintSearch.Found> found(PrintTemplate template, List<Owned> among) {
        try {
            var templates = among.stream().map(one -> one.print().template()).toList();
            return engine.search(template, templates, settings.searchThreshold(), MOST_ALIKE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopping", e);
        }
    }

    private record Owned(InspectionId of, Holding.Print print) {}

    private List<Owned> prints() {
        var now = clock.instant();
        return vault.all().stream()
                .filter(holding -> now.isBefore(holding.until()))
                .flatMap(holding -> holding.prints().stream().map(print -> new Owned(holding.inspection(), print)))
                .toList();
    }

    private FingerComparison comparison(
            InspectionId with, Holding.Print print, PrintTemplate given, double similarity, double threshold) {
        int fewest = Math.min(print.template().minutiae(), given.minutiae());
        return new FingerComparison(
                with, print.finger(), similarity, threshold, fewest < settings.fewestMinutiae(), Prints.engine());
    }

    @Override
    public void delete(Actor actor, InspectionId inspection, String reason) {
        actor.require(Right.CONFIRM);
        var why = reason.strip();
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "reason", SHORTEST_REASON + "-" + LONGEST_REASON);
        if (vault.find(inspection).isEmpty()) throw new MpakaException(ErrorCode.NOT_FOUND, "fingerprint", inspection);
        record(actor, BiometricEvents.DELETED, inspection, Map.of("reason", why));
        vault.delete(inspection);
    }

    /** Deletes what its days are over for; also where the law does not allow the taking any more. */
    int deletePast() {
        var here = node.identity();
        var itself = new Actor(UserId.of(here.node().value()), here.node().value(), Set.of(Role.MACHINE), here.post());
        var now = clock.instant();
        int deleted = 0;
        for (var holding : vault.all()) {
            if (now.isBefore(holding.until())) continue;
            record(itself, BiometricEvents.DELETED, holding.inspection(), Map.of("reason", "days over"));
            vault.delete(holding.inspection());
            deleted++;
        }
        return deleted;
    }

    private Optional<Holding> held(InspectionId inspection) {
        return vault.find(inspection).filter(holding -> clock.instant().isBefore(holding.until()));
    }

    private LegalValue allowed() {
        return law.fingerprints()
                .orElseThrow(() -> new MpakaException(ErrorCode.WRONG_STATE, "law", "without fingerprints", "take"));
    }

    private void mayWorkOn(Actor actor, InspectionId id) {
        actor.require(Right.SECOND_LINE);
        var inspection = inspections.get(actor, id);
        if (inspection.state() != InspectionState.IN_SECOND_LINE)
            throw new MpakaException(ErrorCode.WRONG_STATE, "inspection", inspection.state(), "take fingers");
        if (inspection.secondLineOfficer().filter(actor.user()::equals).isEmpty())
            throw new AccessDeniedException(actor, Right.SECOND_LINE);
    }

    private PrintTemplate template(FingerImage image) {
        if (image.simulated() && node.identity().mode() == Mode.LIVE)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "simulated", "false");
        if (image.image().length > FingerImage.LARGEST)
            throw new MpakaException(ErrorCode.TOO_LARGE, FingerImage.LARGEST);
        if (image.source().isBlank() || image.source().length() > 60)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "source", "1-60");
        try {
            var template = Prints.extract(image.image(), image.resolution());
            if (template.minutiae() == 0) throw new MpakaException(ErrorCode.INVALID_FIELD, "image", "no finger");
            return template;
        } catch (UnreadablePrintException e) {
            throw new MpakaException(e, ErrorCode.INVALID_FIELD, "image", "PNG, PGM: " + e.getMessage());
        }
    }

    private void record(Actor actor, EntryKind kind, InspectionId id, Map<String, Object> payload) {
        journal.append(actor, new Draft(kind, id.toString(), payload));
    }
}
