package org.mpaka.core.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PageRequest;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.PostZones;
import org.mpaka.api.Sex;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.permit.Fee;
import org.mpaka.api.permit.Permit;
import org.mpaka.api.permit.Permit.State;
import org.mpaka.api.permit.PermitApplication;
import org.mpaka.api.permit.PermitTerms;
import org.mpaka.api.traveller.DocumentReference;
import org.mpaka.api.traveller.TravellerId;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;
import org.mpaka.testing.journal.TestJournal;

@OnBothDatabases
class PermitServiceTest {
    private static final CountryCode TZA = CountryCode.of("TZA");
    private static final TravellerId NEEMA = new TravellerId(new UUID(7, 9));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final PermitTerms AS_THE_LAW_SAYS = terms(Optional.empty(), Optional.empty(), Optional.empty());

    private final TestDatabase database;
    private TestJournal journal;
    private PermitService permits;
    private PermitLookup lookup;

    PermitServiceTest(TestDatabase database) {
        this.database = database;
        begin();
    }

    @BeforeEach
    void begin() {
        journal = TestJournal.on(database);
        var register = new PermitRegister(journal.database(), journal.payloads());
        journal.with(new PermitApplier(register, journal.payloads()));
        permits = new PermitService(
                register,
                journal.journal(),
                new InventedLaw(),
                journal.clock(),
                TestJournal.KOBERO,
                PostZones.parse("BDI=Africa/Bujumbura"));
        lookup = new PermitLookup(register, new InventedLaw());
    }

    // what the law gives for nothing

    @Test
    void anOfficerGivesAFreePassForAsLongAsTheLawSays() {
        var applied = apply("pass");
        assertThat(applied.state()).isEqualTo(State.APPLIED);
        var pass = permits.grant(Actors.OFFICER, applied.id(), 1, AS_THE_LAW_SAYS);
        assertThat(pass.number()).contains("BDI-KOB-1-26-00001");
        assertThat(pass.from()).contains(TODAY);
        assertThat(pass.until()).contains(LocalDate.of(2027, 5, 21));
        assertThat(pass.receipts()).isEmpty();
    }

    @Test
    void aPassIsForThoseTheLawNames() {
        refused(
                ErrorCode.INVALID_FIELD,
                () -> permits.apply(Actors.OFFICER, application("pass", CountryCode.of("D"), "X1"), Optional.empty()));
        refused(ErrorCode.INVALID_FIELD, () -> apply("of-no-law"));
    }

    // fees and receipts

    @Test
    void aVisaIsGrantedBySomebodyWhoMayAndItsFeeReceiptedWithANumber() {
        var applied = apply("visa");
        assertThatThrownBy(() -> permits.grant(Actors.OFFICER, applied.id(), 1, paying("70")))
                .isInstanceOf(AccessDeniedException.class);
        refused(ErrorCode.INVALID_FIELD, () -> permits.grant(Actors.SUPERVISOR, applied.id(), 1, paying("50")));
        unexplained(
                "permit.reason-fee-not-paid", () -> permits.grant(Actors.SUPERVISOR, applied.id(), 1, AS_THE_LAW_SAYS));
        var visa = permits.grant(Actors.SUPERVISOR, applied.id(), 1, paying("70.00"));
        assertThat(visa.until()).contains(TODAY.plusDays(29));
        assertThat(visa.receipts()).extracting(Permit.Receipt::number).containsExactly("R-BDI-KOB-1-26-00001");
        var next = permits.grant(Actors.SUPERVISOR, apply("visa").id(), 1, paying("70"));
        assertThat(next.receipts()).extracting(Permit.Receipt::number).containsExactly("R-BDI-KOB-1-26-00002");
        assertThat(next.number()).contains("BDI-KOB-1-26-00002");
    }

    @Test
    void aFeeIsWaivedWithAReasonAlone() {
        var visa = permits.grant(Actors.SUPERVISOR, apply("visa").id(), 1, because("Student of a partner state"));
        assertThat(visa.receipts()).isEmpty();
        assertThat(visa.reason()).contains("Student of a partner state");
    }

    @Test
    void whatTheLawOnlyAdvisesOrDoesNotSayNeedsAReasonAndALastDay() {
        var advice = apply("advice");
        assertThatThrownBy(() -> permits.grant(Actors.OFFICER, advice.id(), 1, AS_THE_LAW_SAYS))
                .isInstanceOf(AccessDeniedException.class);
        unexplained("permit.reason-advice", () -> permits.grant(Actors.SUPERVISOR, advice.id(), 1, AS_THE_LAW_SAYS));
        assertThat(permits.grant(Actors.SUPERVISOR, advice.id(), 1, because("as agreed"))
                        .until())
                .contains(TODAY.plusDays(13));
        var residence = apply("residence");
        refused(ErrorCode.MISSING_FIELD, () -> permits.grant(Actors.SUPERVISOR, residence.id(), 1, because("order 7")));
        var until = TODAY.plusYears(2);
        assertThat(permits.grant(
                                Actors.SUPERVISOR,
                                residence.id(),
                                1,
                                terms(Optional.of(until), Optional.empty(), Optional.of("order 7")))
                        .until())
                .contains(until);
    }

    @Test
    void nothingLastsLongerThanTheLawAllows() {
        var applied = apply("pass");
        refused(
                ErrorCode.INVALID_FIELD,
                () -> permits.grant(Actors.SUPERVISOR, applied.id(), 1, until(TODAY.plusMonths(6))));
        refused(
                ErrorCode.INVALID_FIELD,
                () -> permits.grant(Actors.SUPERVISOR, applied.id(), 1, until(TODAY.minusDays(1))));
        assertThat(permits.grant(Actors.SUPERVISOR, applied.id(), 1, until(TODAY))
                        .until())
                .contains(TODAY);
    }

    // longer, expired, taken back

    @Test
    void aVisaIsMadeLongerOnceMoreAndPaidAgain() {
        var visa = permits.grant(Actors.SUPERVISOR, apply("visa").id(), 1, paying("70"));
        var longer = permits.extend(Actors.SUPERVISOR, visa.id(), 2, paying("70"));
        assertThat(longer.from()).contains(TODAY);
        assertThat(longer.until()).contains(TODAY.plusDays(59));
        assertThat(longer.extensions()).isEqualTo(1);
        assertThat(longer.receipts()).hasSize(2);
        assertThat(longer.receipts().get(1).extension()).isEqualTo(1);
    }

    @Test
    void whatTheLawForbidsToMakeLongerStaysAndWhatItDoesNotSayNeedsAReason() {
        var transit = permits.grant(Actors.SUPERVISOR, apply("transit").id(), 1, paying("40"));
        refused(ErrorCode.WRONG_STATE, () -> permits.extend(Actors.SUPERVISOR, transit.id(), 2, paying("40")));
        var pass = permits.grant(Actors.OFFICER, apply("pass").id(), 1, AS_THE_LAW_SAYS);
        unexplained(
                "permit.reason-extension-not-seen",
                () -> permits.extend(Actors.SUPERVISOR, pass.id(), 2, AS_THE_LAW_SAYS));
        assertThat(permits.extend(Actors.SUPERVISOR, pass.id(), 2, because("ill"))
                        .until())
                .contains(LocalDate.of(2027, 11, 21));
    }

    @Test
    void theCalendarAloneEndsAPermit() {
        var visa = permits.grant(Actors.SUPERVISOR, apply("visa").id(), 1, paying("70"));
        journal.clock().advance(Duration.ofDays(29));
        assertThat(permits.get(Actors.OFFICER, visa.id()).state()).isEqualTo(State.GRANTED);
        journal.clock().advance(Duration.ofDays(1));
        assertThat(permits.get(Actors.OFFICER, visa.id()).state()).isEqualTo(State.EXPIRED);
        assertThat(listed(State.EXPIRED)).containsExactly(visa.id().toString());
        assertThat(listed(State.GRANTED)).isEmpty();
    }

    @Test
    void whatIsRefusedOrTakenBackSaysWhyAndIsHeldNoMore() {
        var refused = permits.refuse(Actors.SUPERVISOR, apply("visa").id(), 1, "No invitation");
        assertThat(refused.state()).isEqualTo(State.REFUSED);
        var pass = permits.grant(Actors.OFFICER, apply("pass").id(), 1, AS_THE_LAW_SAYS);
        assertThat(held()).containsExactly("pass");
        var cancelled = permits.cancel(Actors.SUPERVISOR, pass.id(), 2, "Given by mistake");
        assertThat(cancelled.state()).isEqualTo(State.CANCELLED);
        assertThat(cancelled.reason()).contains("Given by mistake");
        assertThat(held()).isEmpty();
        refused(ErrorCode.WRONG_STATE, () -> permits.extend(Actors.SUPERVISOR, pass.id(), 3, because("again")));
        assertThatThrownBy(() -> permits.cancel(Actors.OFFICER, refused.id(), 2, "mine"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void ofTwoOfficersTheLaterIsTold() {
        var applied = apply("pass");
        permits.grant(Actors.OFFICER, applied.id(), 1, AS_THE_LAW_SAYS);
        refused(ErrorCode.CHANGED_MEANWHILE, () -> permits.refuse(Actors.SUPERVISOR, applied.id(), 1, "late"));
        refused(ErrorCode.WRONG_STATE, () -> permits.refuse(Actors.SUPERVISOR, applied.id(), 2, "late"));
    }

    // finding

    @Test
    void isFoundByEveryNumberThatIsOnPaper() {
        var visa = permits.grant(Actors.SUPERVISOR, apply("visa").id(), 1, paying("70"));
        for (var typed : List.of("bdi-kob-1-26-00001", "R BDI KOB 1 26 00001", "tz-100"))
            assertThat(permits.find(Actors.OFFICER, typed)).as(typed).containsExactly(visa);
        assertThat(permits.find(Actors.OFFICER, "TZ1")).isEmpty();
        assertThat(permits.of(Actors.OFFICER, NEEMA)).containsExactly(visa);
        assertThatThrownBy(() -> permits.find(Actors.ANALYST, "TZ100")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void isKnownAtInspectionByDocumentOrByPerson() {
        permits.grant(Actors.SUPERVISOR, apply("year").id(), 1, paying("100"));
        assertThat(held()).containsExactly("year");
        assertThat(lookup.of(List.of(NEEMA), List.of())).singleElement().satisfies(one -> {
            assertThat(one.stayDays()).contains(90);
            assertThat(one.isValidOn(LocalDate.of(2027, 11, 21))).isTrue();
            assertThat(one.isValidOn(LocalDate.of(2027, 11, 22))).isFalse();
        });
        assertThat(lookup.of(List.of(new TravellerId(new UUID(1, 1))), List.of(document("TZ999"))))
                .isEmpty();
    }

    @Test
    void anApplicationSentTwiceIsOne() {
        var key = Optional.of("key-of-one-form");
        var first = permits.apply(Actors.OFFICER, application("pass", TZA, "TZ100"), key);
        assertThat(permits.apply(Actors.OFFICER, application("pass", TZA, "TZ100"), key))
                .isEqualTo(first);
        assertThat(listed(State.APPLIED)).hasSize(1);
    }

    @Test
    void anotherApplicationUnderTheSameKeyIsRefused() {
        permits.apply(Actors.OFFICER, application("pass", TZA, "TZ100"), Optional.of("key.one"));
        assertThatThrownBy(
                        () -> permits.apply(Actors.OFFICER, application("pass", TZA, "TZ200"), Optional.of("key.two")))
                .isInstanceOfSatisfying(
                        MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.IDEMPOTENCY_KEY_REUSED));
        assertThat(listed(State.APPLIED)).hasSize(1);
    }

    @Test
    void pagesThroughTheList() {
        for (int i = 0; i < 5; i++) {
            apply("pass");
            journal.clock().advance(Duration.ofSeconds(1));
        }
        var first = permits.list(Actors.OFFICER, Optional.empty(), PageRequest.first(2));
        var rest = permits.list(Actors.OFFICER, Optional.empty(), new PageRequest(10, first.next()));
        assertThat(first.items()).hasSize(2);
        assertThat(rest.items()).hasSize(3).doesNotContainAnyElementsOf(first.items());
        assertThat(rest.next()).isEmpty();
    }

    @Test
    void theRegisterIsMadeAgainFromTheJournal() {
        var visa = permits.grant(Actors.SUPERVISOR, apply("visa").id(), 1, paying("70"));
        permits.extend(Actors.SUPERVISOR, visa.id(), 2, paying("70"));
        permits.refuse(Actors.SUPERVISOR, apply("transit").id(), 1, "No onward ticket");
        var before = journal.registers();
        journal.rebuild();
        assertThat(journal.registers()).isEqualTo(before);
        assertThat(journal.isWhole()).isTrue();
    }

    private List<String> held() {
        return lookup.of(List.of(), List.of(document("TZ 100"))).stream()
                .map(one -> one.kind())
                .toList();
    }

    private List<String> listed(State state) {
        return permits.list(Actors.OFFICER, Optional.of(state), PageRequest.first(10)).items().stream()
                .map(permit -> permit.id().toString())
                .toList();
    }

    private Permit apply(String kind) {
        return permits.apply(Actors.OFFICER, application(kind, TZA, "TZ100"), Optional.empty());
    }

    private static PermitApplication application(String kind, CountryCode nationality, String number) {
        var holder = new Permit.Holder(
                Optional.of(NEEMA),
                new PersonNames("Mushi", "Neema"),
                PartialDate.of("1991-03-14"),
                Sex.FEMALE,
                nationality,
                document(number));
        return new PermitApplication(kind, holder, "Trade fair", Optional.empty());
    }

    private static DocumentReference document(String number) {
        return new DocumentReference(TZA, DocumentType.PASSPORT, number, Optional.empty());
    }

    private static PermitTerms paying(String amount) {
        return terms(
                Optional.empty(),
                Optional.of(new PermitTerms.Payment(new Fee(new BigDecimal(amount), "USD"), "Cash book 118")),
                Optional.empty());
    }

    private static PermitTerms because(String reason) {
        return terms(Optional.empty(), Optional.empty(), Optional.of(reason));
    }

    private static PermitTerms until(LocalDate day) {
        return terms(Optional.of(day), Optional.empty(), Optional.empty());
    }

    private static PermitTerms terms(
            Optional<LocalDate> until, Optional<PermitTerms.Payment> paid, Optional<String> reason) {
        return new PermitTerms(Optional.empty(), until, paid, reason);
    }

    /** Refused with a sentence that says what has to be explained. */
    private static void unexplained(String sentence, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(MpakaException.class, e -> {
            assertThat(e.code()).isEqualTo(ErrorCode.REASON_REQUIRED);
            assertThat(e.sentence().code()).isEqualTo(sentence);
        });
    }

    private static void refused(ErrorCode code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(MpakaException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
