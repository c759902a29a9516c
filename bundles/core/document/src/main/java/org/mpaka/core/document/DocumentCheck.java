package org.mpaka.core.document;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.Sentence;
import org.mpaka.api.document.DocumentFinding;
import org.mpaka.api.document.DocumentReading;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.inspection.CheckId;
import org.mpaka.api.inspection.CheckResult;
import org.mpaka.api.inspection.InspectionCheck;
import org.mpaka.api.inspection.InspectionFacts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Sums up a reading in one line. FAILED gives the weightiest fault and refers to all fields at fault; a keyed document
 * without fault is NOT_POSSIBLE, for nothing in it can be verified.
 */
@Component
public final class DocumentCheck implements InspectionCheck {
    /** The order in which faults weigh: what the whole document is, then until when, then who. */
    private static final List<String> WEIGHT =
            List.of("document", "expiry", "issuer", "nationality", "number", "names", "birth", "sex", "optional");

    private final Clock clock;

    @Activate
    public DocumentCheck(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public CheckId id() {
        return CheckId.DOCUMENT;
    }

    @Override
    public int position() {
        return 10;
    }

    /** All work is done when the document is read. */
    @Override
    public Duration budget() {
        return Duration.ofMillis(200);
    }

    @Override
    public CheckResult run(InspectionFacts facts) {
        var start = clock.instant();
        var reading = facts.reading();
        var failed = reading.findings().stream()
                .filter(finding -> finding.answer() == CheckAnswer.FAILED)
                .sorted(Comparator.comparingInt(DocumentCheck::weight))
                .toList();
        var answer = failed.isEmpty() ? withoutFault(reading) : CheckAnswer.FAILED;
        var reason = failed.isEmpty() ? summary(reading) : failed.get(0).sentence();
        String channel = reading.channel().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new CheckResult(
                CheckId.DOCUMENT,
                answer,
                false,
                reason,
                Sentence.of("document.source." + channel),
                facts.at(),
                Duration.between(start, clock.instant()),
                failed.stream().map(DocumentFinding::field).distinct().toList());
    }

    private static int weight(DocumentFinding finding) {
        int place = WEIGHT.indexOf(finding.field());
        return place < 0 ? WEIGHT.size() : place;
    }

    private static boolean keyed(DocumentReading reading) {
        return reading.findings().stream()
                .anyMatch(finding -> finding.sentence().code().equals("document.keyed"));
    }

    private static CheckAnswer withoutFault(DocumentReading reading) {
        boolean verified = !reading.checkDigits().isEmpty() && !keyed(reading);
        return verified ? CheckAnswer.PASSED : CheckAnswer.NOT_POSSIBLE;
    }

    private static Sentence summary(DocumentReading reading) {
        var expiry = reading.document().flatMap(TravelDocument::expiry);
        String what = keyed(reading) ? "document.check.keyed" : "document.check.passed";
        var summary = Sentence.of(what + (expiry.isPresent() ? "" : "-undated"))
                .with("digits", reading.checkDigits().size())
                .with(
                        "issuer",
                        reading.document()
                                .map(document -> document.issuer().value())
                                .orElse("?"));
        return expiry.map(date -> summary.with("date", date)).orElse(summary);
    }
}
