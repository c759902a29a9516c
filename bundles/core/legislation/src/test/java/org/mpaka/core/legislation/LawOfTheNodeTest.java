package org.mpaka.core.legislation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mpaka.core.legislation.SaidFault.said;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.DateRange;
import org.mpaka.api.NodeId;
import org.mpaka.api.NodeIdentity;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.BorderPost;
import org.mpaka.api.legislation.Confidence;
import org.mpaka.api.legislation.LawBook;
import org.mpaka.api.legislation.LegalArea;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome;
import org.mpaka.api.legislation.LegalRule;
import org.mpaka.api.legislation.Parameters;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.RuleId;
import org.mpaka.api.legislation.Ruling;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Declaration.Accompaniment;
import org.mpaka.api.traveller.Direction;

class LawOfTheNodeTest {
    private static final CountryCode UTO = CountryCode.of("UTO");
    private static final LocalDate DAY = LocalDate.parse("2026-11-22");
    private static final String FILE =
            "tables: {stay: [{id: TST-V-01, key: default, values: {days: 90}, cite: [{title: Act}], confidence: C1}]}\n";
    private static final LegalOutcome ADMIT = new LegalOutcome.Admit(Optional.of(30));

    @TempDir
    Path files;

    private final LawShelf shelf = new LawShelf();
    private final LawOfTheNode law = new LawOfTheNode(
            () -> new NodeIdentity(NodeId.of("uto-1"), UTO, BorderPostId.of("UTO-AMA"), NodeIdentity.Mode.TRAINING),
            shelf);

    @Test
    void refersWithoutLaw() {
        assertThat(rule(false).leading().rule()).isEqualTo(LawOfTheNode.NO_LAW);
        assertThat(rule(true).leading().outcome()).isEqualTo(new LegalOutcome.Refer(ReferralReason.ASYLUM));
    }

    @Test
    void letsABrokenRuleReferAndTheOthersStand() {
        book(broken(), answering("TST-V-02", LegalArea.VISA, ADMIT, false));

        var ruling = rule(false);

        assertThat(ruling.leading().rule()).isEqualTo(RuleId.of("TST-BROKEN"));
        assertThat(ruling.leading().outcome()).isEqualTo(new LegalOutcome.Refer(ReferralReason.OTHER));
        assertThat(ruling.answers()).hasSize(2);
        assertThat(law.ruleFaults()).singleElement().satisfies(fault -> assertThat(fault.rule())
                .isEqualTo(RuleId.of("TST-BROKEN")));
        assertThat(new RuleHealth(law).faults()).singleElement().asString().contains("Rule TST-BROKEN of UTO THREW");
    }

    @Test
    void saysThatThereIsNoLawWhereTheCountrysPluginWasTakenAway() {
        var book = book(answering("TST-V-02", LegalArea.VISA, ADMIT, false));
        assertThat(new RuleHealth(law).faults()).isEmpty();

        shelf.removeBook(book);

        assertThat(law.version()).isEmpty();
        assertThat(new RuleHealth(law).faults()).singleElement().asString().startsWith("No law");
        assertThat(rule(false).leading().rule()).isEqualTo(LawOfTheNode.NO_LAW);
    }

    @Test
    void letsWhatStandsInTheWayLeadOverWhatLetsPass() {
        book(
                answering("TST-V-02", LegalArea.VISA, ADMIT, false),
                answering("TST-H-01", LegalArea.HEALTH, new LegalOutcome.Refer(ReferralReason.HEALTH), false));

        assertThat(rule(false).leading().rule()).isEqualTo(RuleId.of("TST-H-01"));
    }

    @Test
    void neverLetsAdviceDecide() {
        book(answering("TST-V-02", LegalArea.VISA, ADMIT, true));

        assertThat(rule(false).leading().outcome()).isInstanceOf(LegalOutcome.Refer.class);
        assertThat(rule(false).answers()).extracting(RuleAnswer::rule).contains(RuleId.of("TST-V-02"));
    }

    @Test
    void refersOnDoubtAboutProtection() {
        book(
                answering("TST-C-01", LegalArea.PROTECTION, new LegalOutcome.Refer(ReferralReason.CHILD), true),
                answering("TST-V-02", LegalArea.VISA, ADMIT, false));

        assertThat(rule(false).leading().outcome()).isEqualTo(new LegalOutcome.Refer(ReferralReason.CHILD));
        assertThat(rule(false).leading().advice()).isFalse();
    }

    @Test
    void leavesRefusalsAndClosuresOutWhenAsylumIsAskedFor() {
        book(
                answering("TST-R-01", LegalArea.VISA, new LegalOutcome.RefusalGround("x"), false),
                answering("TST-P-01", LegalArea.POINT_OF_ENTRY, new LegalOutcome.PostClosed(), false));

        assertThat(rule(false).leading().outcome()).isEqualTo(new LegalOutcome.PostClosed());
        assertThat(rule(true).answers())
                .extracting(RuleAnswer::outcome)
                .containsExactly(new LegalOutcome.Refer(ReferralReason.ASYLUM));
    }

    @Test
    void asksOnlyRulesInForce() {
        var old = new TestRule(
                RuleId.of("TST-OLD"),
                LegalArea.VISA,
                new DateRange(Optional.empty(), Optional.of(DAY.minusDays(1))),
                (rule, parameters) -> RuleAnswer.of(rule, ADMIT, parameters.table("stay")));
        book(old);

        assertThat(rule(false).leading().rule()).isEqualTo(Lead.NO_DOCUMENT);
    }

    @Test
    void keepsTheLastGoodLawWhenANewFileIsFaulty() throws IOException {
        var good = book(answering("TST-V-02", LegalArea.VISA, ADMIT, false));
        var version = rule(false).version();
        shelf.removeBook(good);
        assertThat(rule(false).leading().rule()).isEqualTo(LawOfTheNode.NO_LAW);

        Files.writeString(files.resolve("law.yaml"), FILE.replace("C1", "C7"));
        shelf.addBook(new TestBook(List.of(), url()));

        assertThat(rule(false).leading().outcome()).isEqualTo(ADMIT);
        assertThat(rule(false).version()).isEqualTo(version);
        assertThat(law.faults()).singleElement().satisfies(fault -> assertThat(said(fault))
                .isEqualTo("law.yaml, line 1: confidence is one of C1, C2, P, G, X. The law in force stays."));
    }

    @Test
    void changesTheVersionWithTheText() throws IOException {
        var first = book(answering("TST-V-02", LegalArea.VISA, ADMIT, false));
        var before = rule(false).version();
        shelf.removeBook(first);
        write(FILE.replace("90", "60"));
        shelf.addBook(new TestBook(List.of(), url()));

        assertThat(rule(false).version()).startsWith("UTO:").isNotEqualTo(before);
        assertThat(law.table("stay", DAY)).singleElement().satisfies(row -> assertThat(row.number("days"))
                .isEqualTo(60));
    }

    @Test
    void refusesTwoValuesForOneDay() throws IOException {
        write(FILE.replace("]}\n", ", {id: TST-V-09, key: default, cite: [{title: Act}], confidence: C1}]}\n"));
        shelf.addBook(new TestBook(List.of(), url()));

        assertThat(law.faults()).singleElement().satisfies(fault -> assertThat(said(fault))
                .contains("TST-V-01 and TST-V-09 hold on the same days"));
    }

    private LawBook book(LegalRule... rules) {
        write(FILE);
        var book = new TestBook(List.of(rules), url());
        shelf.addBook(book);
        return book;
    }

    private void write(String text) {
        try {
            Files.writeString(files.resolve("law.yaml"), text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private URL url() {
        try {
            return files.resolve("law.yaml").toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Ruling rule(boolean asylum) {
        var post = new BorderPost(
                BorderPostId.of("UTO-AMA"),
                "Amaurot",
                BorderPost.Kind.AIR,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
        var said = new Declaration(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                asylum,
                Accompaniment.NOT_ASKED,
                Optional.empty());
        return law.rule(new LegalFacts(DAY, Direction.ENTRY, post, Optional.empty(), said, Optional.empty()));
    }

    private static LegalRule broken() {
        return new TestRule(RuleId.of("TST-BROKEN"), LegalArea.DOCUMENT, DateRange.ALWAYS, (rule, parameters) -> {
            throw new IllegalStateException("personal data");
        });
    }

    private static LegalRule answering(String id, LegalArea area, LegalOutcome outcome, boolean advice) {
        return new TestRule(
                RuleId.of(id),
                area,
                DateRange.ALWAYS,
                (rule, parameters) -> new RuleAnswer(
                        rule.id(),
                        area,
                        outcome,
                        List.of(Sentence.of("test")),
                        Set.of(),
                        List.of(),
                        Confidence.OFFICIAL_TEXT_SEEN,
                        advice));
    }

    private interface Body {
        RuleAnswer answer(LegalRule rule, Parameters parameters);
    }

    private record TestRule(RuleId id, LegalArea area, DateRange inForce, Body body) implements LegalRule {
        @Override
        public Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters) {
            return Optional.of(body.answer(this, parameters));
        }
    }

    private record TestBook(List<LegalRule> rules, URL file) implements LawBook {
        @Override
        public CountryCode country() {
            return UTO;
        }

        @Override
        public Optional<CountryCode> region() {
            return Optional.empty();
        }

        @Override
        public List<URL> parameterFiles() {
            return List.of(file);
        }
    }
}
