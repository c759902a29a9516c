package org.mpaka.core.slip;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.CountryCode;
import org.mpaka.api.DateRange;
import org.mpaka.api.NodeId;
import org.mpaka.api.NodeIdentity;
import org.mpaka.api.NodeIdentity.Mode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.PostZones;
import org.mpaka.api.Sentence;
import org.mpaka.api.Sentences;
import org.mpaka.api.Sex;
import org.mpaka.api.device.Devices;
import org.mpaka.api.document.DocumentFinding;
import org.mpaka.api.document.DocumentInput.Channel;
import org.mpaka.api.document.DocumentReading;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.inspection.Decision;
import org.mpaka.api.inspection.DecisionRecord;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.api.inspection.Shift;
import org.mpaka.api.inspection.ShiftId;
import org.mpaka.api.journal.Journal;
import org.mpaka.api.journal.NodeKey;
import org.mpaka.api.legislation.BorderPost;
import org.mpaka.api.legislation.BorderPosts;
import org.mpaka.api.legislation.Citation;
import org.mpaka.api.legislation.Confidence;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalOutcome;
import org.mpaka.api.legislation.LegalValue;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleId;
import org.mpaka.api.legislation.Ruling;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.DocumentReference;
import org.mpaka.api.traveller.TransportMode;
import org.mpaka.api.traveller.TravellerClass;
import org.mpaka.api.traveller.TravellerId;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.journal.TestNodeKey;

/** An invented traveller, decided at Kobero, and the node that prints her slip. */
final class Scenario {
    static final BorderPostId KOBERO = BorderPostId.of("BDI-KOB");
    static final InspectionId INSPECTION = InspectionId.of("01936b2a-5f00-7abc-8def-0123456789ab");
    static final Instant AT = Instant.parse("2026-11-22T22:30:00Z");
    static final LocalDate UNTIL = LocalDate.of(2027, 2, 20);

    final NodeIdentity identity;
    final NodeKey key;
    final Path directory;
    private final PdfSlipPrinter printer;
    private Inspection inspection;

    Scenario(Path directory, Mode mode) {
        this(directory, mode, noPaper());
    }

    Scenario(Path directory, Mode mode, Sheets sheets) {
        this.directory = directory;
        identity = new NodeIdentity(NodeId.of("bdi-kob-1"), CountryCode.of("BDI"), KOBERO, mode);
        key = TestNodeKey.in(directory, () -> identity, Clock.systemUTC());
        inspection = inspection(admit(90), InspectionState.DECIDED, "Nshimirimana", "Élodie Aimée");
        var sentences = Wording.all();
        printer = new PdfSlipPrinter(
                (actor, id) -> inspection,
                (actor, id) -> crossing(),
                new Posts(),
                day -> List.of(ground()),
                sentences,
                key,
                new KnownKeys(key, identity, directory.resolve("known-nodes")),
                PostZones.parse("BDI=Africa/Bujumbura"),
                sheets);
    }

    private static Sheets noPaper() {
        return new Sheets(noUseOf(Devices.class), noUseOf(Journal.class), page -> 0);
    }

    private static <T> T noUseOf(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (any, method, with) -> {
            throw new AssertionError("nothing is printed on paper here");
        }));
    }

    PdfSlipPrinter printer() {
        return printer;
    }

    Scenario decided(Decision decision, InspectionState state) {
        inspection = inspection(decision, state, "Nshimirimana", "Élodie Aimée");
        return this;
    }

    Scenario named(String surname, String given) {
        inspection = inspection(admit(90), InspectionState.DECIDED, surname, given);
        return this;
    }

    static Decision admit(int days) {
        return new Decision.Admit(Optional.of(days), List.of("No paid work"), Optional.empty());
    }

    private static Inspection inspection(Decision decision, InspectionState state, String surname, String given) {
        var document = new TravelDocument(
                "P",
                DocumentType.PASSPORT,
                CountryCode.of("TZA"),
                "TAE900021",
                new PersonNames(surname, given),
                false,
                CountryCode.of("TZA"),
                PartialDate.of("1985-12-31"),
                Sex.FEMALE,
                Optional.of(LocalDate.of(2032, 11, 30)),
                "");
        var reading = new DocumentReading(
                "td3",
                Channel.READER,
                List.of(),
                Optional.of(document),
                List.of(),
                List.of(new DocumentFinding("document", CheckAnswer.PASSED, Sentence.of("x"))),
                Map.of());
        var shift = new Shift(
                new ShiftId(new UUID(7, 1)),
                Actors.OFFICER.user(),
                Actors.OFFICER.displayName(),
                KOBERO,
                "2",
                Direction.ENTRY,
                AT,
                Optional.empty());
        return new Inspection(
                INSPECTION,
                3,
                state,
                shift,
                AT,
                reading,
                Declaration.NONE,
                List.of(),
                Optional.of(ruling()),
                Optional.empty(),
                false,
                List.of(new DecisionRecord(
                        decision, Actors.OFFICER.user(), Actors.OFFICER.displayName(), AT, Optional.empty())),
                Optional.empty(),
                List.of(),
                Optional.of(new CrossingId(new UUID(7, 2))));
    }

    private static Ruling ruling() {
        var citation = new Citation(
                "Loi n°1/25 du 5 novembre 2021 portant réglementation des migrations au Burundi",
                Optional.of("art. 29(1)"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var answer = new RuleAnswer(
                RuleId.of("BDI-V-01"),
                LegalArea.VISA,
                new LegalOutcome.Admit(Optional.of(90)),
                List.of(),
                Set.of(),
                // two rules of one article
                List.of(citation, citation),
                Confidence.SECONDARY_SOURCE_SEEN,
                false);
        return new Ruling(
                CountryCode.of("BDI"),
                LocalDate.of(2026, 11, 23),
                TravellerClass.COMMUNITY_CITIZEN,
                answer,
                List.of(answer),
                "1");
    }

    private static LegalValue ground() {
        var citation = new Citation(
                "Loi n°1/25 du 5 novembre 2021 portant réglementation des migrations au Burundi",
                Optional.of("art. 31"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new LegalValue(
                RuleId.of("BDI-R-01"),
                RefusalGrounds.TABLE,
                "travel-document-invalid",
                Map.of(),
                Optional.empty(),
                DateRange.ALWAYS,
                List.of(citation),
                Confidence.SECONDARY_SOURCE_SEEN);
    }

    private Crossing crossing() {
        boolean limited = inspection.decision().orElseThrow().decision() instanceof Decision.Admit admit
                && admit.stayDays().isPresent();
        return new Crossing(
                new CrossingId(new UUID(7, 2)),
                new TravellerId(new UUID(7, 3)),
                Direction.ENTRY,
                Crossing.Outcome.ADMITTED,
                Crossing.Status.RECORDED,
                KOBERO,
                "2",
                AT,
                new DocumentReference(CountryCode.of("TZA"), DocumentType.PASSPORT, "TAE900021", Optional.empty()),
                CountryCode.of("TZA"),
                Optional.empty(),
                Sex.FEMALE,
                Optional.of(40),
                TravellerClass.COMMUNITY_CITIZEN,
                Optional.empty(),
                TransportMode.ON_FOOT,
                limited ? Optional.of(90) : Optional.empty(),
                limited ? Optional.of(UNTIL) : Optional.empty(),
                List.of(),
                Actors.OFFICER.user(),
                Optional.empty());
    }

    private static final class Posts implements BorderPosts {
        @Override
        public Optional<BorderPost> find(BorderPostId post, LocalDate on) {
            return find(post);
        }

        @Override
        public Optional<BorderPost> find(BorderPostId id) {
            return Optional.of(new BorderPost(
                    id,
                    "Kobero",
                    BorderPost.Kind.LAND,
                    Optional.of(CountryCode.of("TZA")),
                    Optional.empty(),
                    true,
                    Optional.empty()));
        }

        @Override
        public List<BorderPost> of(CountryCode country) {
            return List.of();
        }
    }

    /** This bundle's catalogue with its slots filled. */
    private static final class Wording {
        static Sentences all() {
            var slip = new SlipSentences();
            return (sentence, locale) -> {
                String pattern = slip.pattern(sentence.code(), locale).orElse(sentence.code());
                for (var argument : sentence.arguments().entrySet())
                    pattern = pattern.replace("{" + argument.getKey() + "}", argument.getValue());
                return pattern;
            };
        }
    }
}
