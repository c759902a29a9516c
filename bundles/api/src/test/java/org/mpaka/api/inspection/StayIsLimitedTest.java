package org.mpaka.api.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sex;
import org.mpaka.api.access.UserId;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.document.DocumentReading;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.legislation.Confidence;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalOutcome;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleId;
import org.mpaka.api.legislation.Ruling;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.TravellerClass;

/** The console asks for days where these rows say so: its test reads the same table. */
class StayIsLimitedTest {
    private static final CountryCode HOME = CountryCode.of("BDI");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvFileSource(resources = "stay-is-limited.csv", numLinesToSkip = 1)
    void anAdmissionNeedsDaysUnlessThePersonIsAtHomeOrTheLawSetsNoLimit(
            Direction direction,
            String nationality,
            TravellerClass travellerClass,
            String outcome,
            @Nullable Integer days,
            boolean limited) {
        var ruling = outcome.equals("none")
                ? Optional.<Ruling>empty()
                : Optional.of(ruling(travellerClass, outcome(outcome, Optional.ofNullable(days))));

        assertThat(inspection(direction, CountryCode.of(nationality), ruling).stayIsLimited())
                .isEqualTo(limited);
    }

    private static LegalOutcome outcome(String name, Optional<Integer> days) {
        return switch (name) {
            case "admit" -> new LegalOutcome.Admit(days);
            case "grant" -> new LegalOutcome.Grant("eac-visitor", days.orElseThrow(), BigDecimal.ZERO, "USD");
            case "visa-required" -> new LegalOutcome.VisaRequired("referral");
            case "refer" -> new LegalOutcome.Refer(ReferralReason.VISA);
            case "refusal-ground" -> new LegalOutcome.RefusalGround("no-visa");
            case "post-closed" -> new LegalOutcome.PostClosed();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Ruling ruling(TravellerClass travellerClass, LegalOutcome outcome) {
        var answer = new RuleAnswer(
                RuleId.of("TST-1"),
                LegalArea.VISA,
                outcome,
                List.of(),
                Set.of(),
                List.of(),
                Confidence.OFFICIAL_TEXT_SEEN,
                false);
        return new Ruling(HOME, DAY, travellerClass, answer, List.of(answer), "TST:1");
    }

    private static Inspection inspection(Direction direction, CountryCode nationality, Optional<Ruling> ruling) {
        var document = new TravelDocument(
                "P",
                DocumentType.PASSPORT,
                nationality,
                "A1",
                new PersonNames("MWAKASEGE", "NEEMA JOAN"),
                false,
                nationality,
                PartialDate.of("1991-03-14"),
                Sex.FEMALE,
                Optional.of(DAY.plusYears(5)),
                "");
        var shift = new Shift(
                new ShiftId(UUID.randomUUID()),
                UserId.of("n.ndayizeye"),
                "N. Ndayizeye",
                BorderPostId.of("BDI-KOB"),
                "1",
                direction,
                Instant.EPOCH,
                Optional.empty());
        return new Inspection(
                new InspectionId(UUID.randomUUID()),
                1,
                InspectionState.OPEN,
                shift,
                Instant.EPOCH,
                new DocumentReading(
                        "td3",
                        DocumentInput.Channel.TYPED_MRZ,
                        List.of(),
                        Optional.of(document),
                        List.of(),
                        List.of(),
                        Map.of()),
                Declaration.NONE,
                List.of(),
                ruling,
                Optional.empty(),
                false,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }
}
