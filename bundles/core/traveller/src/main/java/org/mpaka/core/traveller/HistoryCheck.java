package org.mpaka.core.traveller;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.inspection.CheckId;
import org.mpaka.api.inspection.CheckResult;
import org.mpaka.api.inspection.InspectionCheck;
import org.mpaka.api.inspection.InspectionFacts;
import org.mpaka.api.traveller.TravellerId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The row {@code history} of an inspection: what this register knows of the person at the lane. */
@Component(configurationPid = "org.mpaka.core.traveller.history")
@Designate(ocd = HistoryCheck.Settings.class)
public final class HistoryCheck implements InspectionCheck {
    private final RegisterHistory register;
    private final Clock clock;
    private final HistoryFindings findings;

    /** Settings. */
    @ObjectClassDefinition(name = "History check")
    public @interface Settings {
        @AttributeDefinition(
                name = "Complete since",
                description = "Day (2026-11-22) since when this register holds the entries of all posts of the country."
                        + " Until it is set, an exit without an entry is said, not failed.")
        String completeSince() default "";

        @AttributeDefinition(
                name = "Twice within (minutes)",
                description = "A second crossing in the same direction within this time fails. 0 to 1440.",
                min = "0",
                max = "1440")
        int twiceWithinMinutes() default 10;
    }

    @Activate
    public HistoryCheck(
            @Reference RegisterHistory register,
            @Reference PostTimes times,
            @Reference Clock clock,
            Settings settings) {
        this(
                register,
                clock,
                new HistoryFindings(
                        times,
                        completeSince(settings.completeSince()),
                        Duration.ofMinutes(Math.max(0, Math.min(1440, settings.twiceWithinMinutes())))));
    }

    HistoryCheck(RegisterHistory register, Clock clock, HistoryFindings findings) {
        this.register = register;
        this.clock = clock;
        this.findings = findings;
    }

    private static Optional<LocalDate> completeSince(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            throw new MpakaException(e, ErrorCode.INVALID_FIELD, "completeSince", text);
        }
    }

    @Override
    public CheckId id() {
        return CheckId.HISTORY;
    }

    @Override
    public int position() {
        return 50;
    }

    @Override
    public Duration budget() {
        return Duration.ofMillis(800);
    }

    @Override
    public CheckResult run(InspectionFacts facts) {
        var started = clock.instant();
        var document = facts.reading().document();
        if (document.isEmpty())
            return result(CheckAnswer.NOT_POSSIBLE, Sentence.of("history.no-document"), facts, started, List.of());
        var past = register.past(document.get(), facts.at());
        var finding = findings.of(past, document.get(), facts);
        var references = Stream.of(
                        past.history().traveller().map(traveller -> traveller.id()).stream(),
                        past.othersWithDocument().stream(),
                        past.history().sameNameAndBirth().stream())
                .flatMap(ids -> ids)
                .distinct()
                .map(TravellerId::toString)
                .toList();
        return result(finding.answer(), finding.reason(), facts, started, references);
    }

    private CheckResult result(
            CheckAnswer answer, Sentence reason, InspectionFacts facts, Instant started, List<String> references) {
        var now = clock.instant();
        return new CheckResult(
                id(),
                answer,
                false,
                reason,
                Sentence.of("history.source", "post", facts.post()),
                now,
                Duration.between(started, now),
                references);
    }
}
