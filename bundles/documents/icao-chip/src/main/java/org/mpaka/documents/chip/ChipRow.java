package org.mpaka.documents.chip;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.Sentence;
import org.mpaka.api.chip.ChipCheck.Kind;
import org.mpaka.api.chip.ChipReading;
import org.mpaka.api.chip.PassiveAuthentication;
import org.mpaka.api.device.CardLostException;
import org.mpaka.api.device.ChipReader;
import org.mpaka.api.device.Devices;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.inspection.CheckId;
import org.mpaka.api.inspection.CheckResult;
import org.mpaka.api.inspection.InspectionCheck;
import org.mpaka.api.inspection.InspectionFacts;
import org.mpaka.documents.chip.ChipInspector.Outcome;
import org.mpaka.documents.chip.ChipInspector.ReadingRules;
import org.mpaka.documents.chip.portrait.PortraitDecoder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The row "chip" of an inspection: reads the chip that lies on the lane's reader, while the other checks run. */
@Component(configurationPid = "org.mpaka.chip")
@Designate(ocd = ChipRow.Settings.class)
public final class ChipRow implements InspectionCheck {
    /** How chips are read. */
    @ObjectClassDefinition(name = "Mpaka: chips of documents")
    public @interface Settings {
        @AttributeDefinition(
                name = "Wait (ms)",
                description = "How long to wait for a chip where none lies on the reader, 0 to 3000",
                min = "0",
                max = "3000")
        int waitMillis() default 300;

        @AttributeDefinition(
                name = "Limit (ms)",
                description = "How long the reading of a chip may take in all, 1000 to 5000",
                min = "1000",
                max = "5000")
        int limitMillis() default 5000;

        @AttributeDefinition(
                name = "Basic access after PACE",
                description = "Whether a chip whose PACE failed is opened by basic access, which the officer is told")
        boolean fallBackToBasicAccess() default true;

        @AttributeDefinition(
                name = "Block (octets)",
                description = "How much a command asks for: 223 works with every reader, up to 60000 with readers of"
                        + " extended length, faster",
                min = "128",
                max = "60000")
        int blockBytes() default 223;

        @AttributeDefinition(
                name = "Chip required of",
                description =
                        "States all of whose passports have a chip, by their codes: one of them that shows none is"
                                + " not done instead of not possible")
        String[] required() default {};
    }

    private static final int POSITION = 20;
    /** What is left of the time for verification once the last command is out. */
    private static final Duration RESERVE = Duration.ofMillis(700);
    /** It writes what passes between reader and chip. The reference keeps the setting alive. */
    private static final Logger PROTOCOLS = Logger.getLogger("org.jmrtd");

    private final Devices devices;
    private final ChipInspector inspector;
    private final ChipShelf shelf;
    private final Duration wait;
    private final Duration limit;
    private final Set<String> required;

    static {
        PROTOCOLS.setLevel(Level.OFF);
    }

    @Activate
    public ChipRow(
            @Reference Devices devices,
            @Reference PassiveAuthentication passive,
            @Reference PortraitDecoder portraits,
            @Reference ChipShelf shelf,
            @Reference Clock clock,
            Settings settings) {
        this(
                devices,
                new ChipInspector(passive, portraits, clock, new ReadingRules(settings.fallBackToBasicAccess(), (int)
                        between(settings.blockBytes(), 128, 60_000))),
                shelf,
                Duration.ofMillis(between(settings.waitMillis(), 0, 3000)),
                Duration.ofMillis(between(settings.limitMillis(), 1000, 5000)),
                Set.of(settings.required()));
    }

    ChipRow(
            Devices devices,
            ChipInspector inspector,
            ChipShelf shelf,
            Duration wait,
            Duration limit,
            Set<String> required) {
        this.devices = devices;
        this.inspector = inspector;
        this.shelf = shelf;
        this.wait = wait;
        this.limit = limit;
        this.required = required;
    }

    private static long between(int value, int least, int most) {
        return Math.max(least, Math.min(most, value));
    }

    @Override
    public CheckId id() {
        return CheckId.CHIP;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public Duration budget() {
        return limit;
    }

    @Override
    public CheckResult run(InspectionFacts facts) {
        long began = System.nanoTime();
        shelf.forget(facts.inspection());
        var reader = devices.chipReader(facts.lane());
        if (reader.isEmpty())
            return new CheckResult(
                    CheckId.CHIP,
                    CheckAnswer.NOT_POSSIBLE,
                    false,
                    Sentence.of("chip.row.no-reader"),
                    Sentence.of("chip.source.lane"),
                    facts.at(),
                    since(began),
                    List.of());
        try (var channel = reader.get().connect(wait).orElse(null)) {
            if (channel == null) return result(facts, reader.get(), began, absent(facts), "chip.row.no-chip");
            long end = began + limit.minus(RESERVE).toNanos();
            var outcome = inspector.inspect(
                    reader.get(), channel, facts.reading(), shelf.findCardNumber(facts.inspection()), end);
            shelf.put(facts.inspection(), outcome.reading());
            return result(facts, reader.get(), began, answer(outcome), reason(outcome));
        } catch (CardLostException e) {
            return result(facts, reader.get(), began, CheckAnswer.NOT_DONE, "chip.row.reader-lost");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return result(facts, reader.get(), began, CheckAnswer.NOT_DONE, "chip.trouble.late");
        }
    }

    private CheckAnswer absent(InspectionFacts facts) {
        boolean expected = facts.reading()
                .document()
                .filter(document -> document.code().startsWith("P"))
                .map(TravelDocument::issuer)
                .filter(issuer -> required.contains(issuer.value()))
                .isPresent();
        return expected ? CheckAnswer.NOT_DONE : CheckAnswer.NOT_POSSIBLE;
    }

    /** What failed speaks first; then that the reading was cut short; then what is missing. */
    private static CheckAnswer answer(Outcome outcome) {
        var answer = outcome.reading().result().answer();
        return cutShort(outcome).isPresent() && answer != CheckAnswer.FAILED ? CheckAnswer.NOT_DONE : answer;
    }

    private static Sentence reason(Outcome outcome) {
        var result = outcome.reading().result();
        if (result.answer() == CheckAnswer.FAILED) return result.decisive().reason();
        return cutShort(outcome)
                .map(ChipInspector::sentence)
                .orElseGet(() -> result.answer() == CheckAnswer.PASSED
                        ? passed(outcome.reading())
                        : result.decisive().reason());
    }

    private static Optional<Trouble> cutShort(Outcome outcome) {
        return outcome.trouble().filter(trouble -> trouble == Trouble.TORN_OFF || trouble == Trouble.LATE);
    }

    private static Sentence passed(ChipReading reading) {
        boolean original = List.of(Kind.CHIP_AUTHENTICATION, Kind.ACTIVE_AUTHENTICATION).stream()
                .flatMap(kind -> reading.result().find(kind).stream())
                .anyMatch(check -> check.answer() == CheckAnswer.PASSED);
        var state =
                reading.result().signer().map(signer -> signer.state().value()).orElse("?");
        return Sentence.of(original ? "chip.row.passed" : "chip.row.passed-may-be-copy", "country", state);
    }

    private static CheckResult result(
            InspectionFacts facts, ChipReader reader, long began, CheckAnswer answer, String reason) {
        return result(facts, reader, began, answer, Sentence.of(reason));
    }

    private static CheckResult result(
            InspectionFacts facts, ChipReader reader, long began, CheckAnswer answer, Sentence reason) {
        var status = reader.status();
        return new CheckResult(
                CheckId.CHIP,
                answer,
                false,
                reason,
                Sentence.of(
                        status.simulated() ? "chip.source.simulator" : "chip.source.reader", "reader", status.name()),
                facts.at(),
                since(began),
                List.of());
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
