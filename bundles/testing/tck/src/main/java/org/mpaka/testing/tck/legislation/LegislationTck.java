package org.mpaka.testing.tck.legislation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URL;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mpaka.api.Sentence;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.legislation.BorderPost;
import org.mpaka.api.legislation.Citation;
import org.mpaka.api.legislation.LawBook;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalOutcome;
import org.mpaka.api.legislation.Legislation;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.api.legislation.RuleAnswer;
import org.mpaka.api.legislation.Ruling;
import org.mpaka.api.traveller.Declaration;

/** A country's law book holds to the contract when a subclass of this passes. */
public abstract class LegislationTck {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.FRENCH, new Locale("sw"), new Locale("rn"));

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    /** The engine with this book and its region's, on a node of this country. */
    protected abstract Legislation legislation();

    protected abstract LawBook book();

    /** The points of entry that the cases may name: those of the law, unless the book of a region has none. */
    protected List<BorderPost> posts() {
        return legislation().table(BorderPost.TABLE, TODAY).stream()
                .map(BorderPost::of)
                .toList();
    }

    /** The catalogues of this book, its region and the engine. */
    protected abstract List<SentenceSource> catalogues();

    protected abstract List<URL> cases();

    /** The list of rows that were collected before the law was written, as {@code CollectedRows} reads it. */
    protected Optional<URL> collected() {
        return Optional.empty();
    }

    @TestFactory
    Stream<DynamicTest> rulesAsItsCasesSay() {
        return allCases().map(one -> dynamicTest(one.name(), () -> rulesAs(one)));
    }

    private void rulesAs(LegalCase one) {
        var ruling = legislation().rule(one.facts());
        var answered =
                ruling.answers().stream().map(answer -> answer.rule().value()).toList();
        assertThat(ruling.leading().rule().value() + ": " + text(ruling.leading()))
                .as("the leading answer of %s", answered)
                .isEqualTo(one.leads() + ": " + one.outcome());
        if (!one.travellerClass().isEmpty())
            assertThat(ruling.travellerClass().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .isEqualTo(one.travellerClass());
        assertThat(answered).containsAll(one.also()).noneMatch(one.silent()::contains);
    }

    @Test
    void hasNoFaults() {
        assertThat(legislation().faults())
                .as("file, line and sentence")
                .extracting(this::said)
                .isEmpty();
    }

    @Test
    void answersWithEachRuleInSomeCase() {
        var answered = new HashSet<String>();
        allCases().forEach(one -> legislation()
                .rule(one.facts())
                .answers()
                .forEach(a -> answered.add(a.rule().value())));
        assertThat(answered)
                .containsAll(
                        book().rules().stream().map(rule -> rule.id().value()).toList());
    }

    @Test
    void doesNotBreakOnAnyCase() {
        assertThat(allAnswers()).allSatisfy(answer -> assertThat(answer.reasons())
                .extracting(Sentence::code)
                .isNotEmpty()
                .doesNotContain("law.rule-failed"));
    }

    @Test
    void saysEveryReasonInEveryLanguage() {
        assertThat(allAnswers().flatMap(answer -> answer.reasons().stream()))
                .allSatisfy(reason -> LANGUAGES.forEach(language -> {
                    var pattern = pattern(reason.code(), language);
                    assertThat(pattern).as("%s in %s", reason.code(), language).isPresent();
                    if (!language.getLanguage().equals("en"))
                        assertThat(pattern)
                                .as("%s in %s is translated", reason.code(), language)
                                .isNotEqualTo(pattern(reason.code(), LANGUAGES.get(0)));
                    reason.arguments().keySet().forEach(slot -> assertThat(pattern.orElse(""))
                            .as("%s in %s", reason.code(), language)
                            .contains("{" + slot + "}"));
                }));
    }

    @Test
    void saysSinceWhenADocumentIsExpired() {
        for (var one : allCases().toList()) {
            var ruling = legislation().rule(one.facts());
            if (ruling.leading().outcome().equals(new LegalOutcome.Refer(ReferralReason.DOCUMENT)))
                one.facts()
                        .document()
                        .flatMap(TravelDocument::expiry)
                        .filter(last -> last.isBefore(one.facts().on()))
                        .ifPresent(last -> assertThat(ruling.leading().reasons())
                                .as(one.name())
                                .anyMatch(reason -> reason.arguments().values().contains(last.toString())));
        }
    }

    @Test
    void namesEveryGroundOfRefusalInEveryLanguage() {
        allCases()
                .map(one -> one.facts().on())
                .distinct()
                .flatMap(day -> legislation().table("refusal-ground", day).stream())
                .map(row -> "law.ground." + row.key())
                .distinct()
                .forEach(code -> LANGUAGES.forEach(language -> assertThat(pattern(code, language))
                        .as("%s in %s", code, language)
                        .isPresent()));
    }

    @Test
    void neverTurnsBackWhoAsksForAsylum() {
        for (var one : allCases().toList())
            for (var post : posts()) {
                var ruling = legislation().rule(asksForAsylum(one.facts(), post));
                assertThat(ruling.leading().outcome()).isEqualTo(new LegalOutcome.Refer(ReferralReason.ASYLUM));
                assertThat(ruling.answers())
                        .noneMatch(answer -> answer.outcome() instanceof LegalOutcome.RefusalGround
                                || answer.outcome() instanceof LegalOutcome.PostClosed);
            }
    }

    @Test
    void admitsNobodyWithoutDocument() {
        for (var one : allCases().toList()) {
            var facts = one.facts();
            var bare = new LegalFacts(
                    facts.on(),
                    facts.direction(),
                    facts.post(),
                    Optional.empty(),
                    facts.declaration(),
                    facts.history(),
                    facts.hour());
            assertThat(admits(legislation().rule(bare))).as(one.name()).isFalse();
        }
    }

    @Test
    void neverLetsAdviceLead() {
        assertThat(allCases().map(one -> legislation().rule(one.facts()).leading()))
                .noneMatch(RuleAnswer::advice);
    }

    @Test
    void rulesTheSameAgain() {
        for (var one : allCases().toList())
            assertThat(legislation().rule(one.facts())).isEqualTo(legislation().rule(one.facts()));
    }

    @Test
    void citesEveryValue() {
        for (var table : legislation().tables())
            for (var row : legislation().table(table, TODAY)) {
                assertThat(row.citations()).as("%s", row.id()).isNotEmpty();
                if (row.confidence().mayRule())
                    assertThat(row.citations())
                            .as("%s decides, so its text was seen somewhere", row.id())
                            .anyMatch(LegislationTck::wasSeen);
            }
    }

    /** The linter of the engine: gazette dates, sources, gaps, contradictions, codes, units. */
    @Test
    void hasNothingForTheLinterToFind() {
        assertThat(legislation().findings())
                .as("file, line and sentence")
                .extracting(finding -> finding.file() + " line " + finding.line() + ": " + said(finding.what()))
                .isEmpty();
    }

    @Test
    void standsOnBothSidesOfEveryDateAndThresholdAndTouchesEveryRow() {
        assertThat(new CaseCoverage(legislation(), book(), allCases().toList(), allValues()).gaps())
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> hasTheValuesThatItsCasesSay() {
        return allValues().stream()
                .map(one -> dynamicTest(one.toString(), () -> assertThat(rowsOf(one))
                        .isEqualTo(one.row().stream().toList())));
    }

    private List<String> rowsOf(ValueCase one) {
        return legislation().table(one.table(), one.day()).stream()
                .filter(row -> row.key().equals(one.key()))
                .map(row -> row.id().value())
                .toList();
    }

    @Test
    void translatesEverySentence() {
        assertThat(SentenceFiles.problems(book().getClass())).isEmpty();
    }

    @Test
    void namesOnlyPostsThatThereAre() {
        var known = posts().stream().map(post -> post.id().value()).toList();
        assertThat(legislation().rows().stream()
                        .filter(row -> row.value().key().matches(book().country() + "-[A-Z]+"))
                        .filter(row -> !known.contains(row.value().key()))
                        .map(row -> row.file() + " line " + row.line() + ": no post "
                                + row.value().key()))
                .isEmpty();
    }

    @Test
    void hasEveryRowThatWasCollectedAndIsNoSurerThanIt() {
        var rows = collected().map(CollectedRows::read);
        if (rows.isEmpty()) return;
        var present = legislation().rows().stream()
                .collect(Collectors.toMap(
                        row -> row.value().id().value(),
                        row -> row.value().confidence(),
                        (one, other) -> one.compareTo(other) <= 0 ? one : other));
        assertThat(CollectedRows.faults(rows.get(), present)).isEmpty();
        assertThat(rows.get().left()).allSatisfy((id, reason) -> {
            assertThat(reason).as(id).hasSizeGreaterThan(10);
            assertThat(present).as("%s is in, not left out", id).doesNotContainKey(id);
        });
    }

    private String said(Sentence sentence) {
        var text = pattern(sentence.code(), Locale.ENGLISH).orElse(sentence.code());
        for (var slot : sentence.arguments().entrySet())
            text = text.replace("{" + slot.getKey() + "}", slot.getValue());
        var within = sentence.within("what").map(this::said).orElse("");
        return text.replace("{what}", within);
    }

    private List<ValueCase> allValues() {
        return cases().stream()
                .flatMap(file -> CaseTable.readValues(file).stream())
                .toList();
    }

    @Test
    void namesPostsOfItsOwnCountryAlone() {
        assertThat(posts()).isNotEmpty().allMatch(post -> post.id().country().equals(book().country()));
    }

    private static boolean wasSeen(Citation citation) {
        return citation.address().isPresent();
    }

    private static boolean admits(Ruling ruling) {
        var outcome = ruling.leading().outcome();
        return outcome instanceof LegalOutcome.Admit || outcome instanceof LegalOutcome.Grant;
    }

    private static LegalFacts asksForAsylum(LegalFacts facts, BorderPost post) {
        var said = facts.declaration();
        var declaration = new Declaration(
                said.purpose(),
                said.mode(),
                said.residence(),
                said.residencePlace(),
                said.stayDays(),
                said.yellowFeverCertificate(),
                true,
                said.accompaniment(),
                said.visaNumber());
        return new LegalFacts(
                facts.on(), facts.direction(), post, facts.document(), declaration, facts.history(), facts.hour());
    }

    private Stream<RuleAnswer> allAnswers() {
        return allCases().flatMap(one -> legislation().rule(one.facts()).answers().stream());
    }

    private Stream<LegalCase> allCases() {
        var table = new CaseTable(
                id -> posts().stream().filter(post -> post.id().equals(id)).findFirst());
        var all = new ArrayList<LegalCase>();
        cases().forEach(file -> all.addAll(table.read(file)));
        return all.stream();
    }

    private Optional<String> pattern(String code, Locale language) {
        return catalogues().stream()
                .flatMap(catalogue -> catalogue.pattern(code, language).stream())
                .findFirst();
    }

    private static String text(RuleAnswer answer) {
        return answer.outcome().inBrief();
    }
}
