package org.mpaka.core.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mpaka.core.alert.Invented.passport;
import static org.mpaka.testing.fixtures.Actors.ADMINISTRATOR;
import static org.mpaka.testing.fixtures.Actors.OFFICER;
import static org.mpaka.testing.fixtures.Actors.SUPERVISOR;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.DateRange;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Role;
import org.mpaka.api.alert.Agency;
import org.mpaka.api.alert.AgencyId;
import org.mpaka.api.alert.AlertAction;
import org.mpaka.api.alert.AlertTerms;
import org.mpaka.api.alert.HandOver;
import org.mpaka.api.alert.Handling;
import org.mpaka.api.alert.Hit;
import org.mpaka.api.alert.HitNotice;
import org.mpaka.api.alert.NewAlert;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

/** What becomes of a hit: what to do, who is told, to whom the traveller goes. */
@OnBothDatabases
class HandOverTest {
    private static final AgencyId POLICE = AgencyId.of("police");
    private static final Actor INSPECTOR = Actors.actor("p.inspector", "P. Inspector", Role.OFFICER);
    private final TestDatabase database;
    private World world;

    HandOverTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        world = new World(database);
        world.agencies.put(ADMINISTRATOR, new Agency(POLICE, "Police", Set.of(INSPECTOR.user())));
    }

    @AfterEach
    void close() {
        world.close();
    }

    private static void fails(ErrorCode code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(MpakaException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private Hit raised(boolean silent, AlertAction action) {
        var usual = Invented.wanted("Omari Baruani", "1971-05-05", silent);
        world.inForce(new NewAlert(
                usual.subject(),
                usual.category(),
                action,
                silent,
                usual.owner(),
                usual.legalBasis(),
                usual.reason(),
                DateRange.ALWAYS,
                Optional.of(new AlertTerms(
                        Optional.empty(),
                        Optional.of(POLICE),
                        Set.of(),
                        Set.of(),
                        Map.of("fr", "Retenir, ne pas interroger", "en", "Hold, do not question"),
                        Optional.of("+257 22 000 000")))));
        var inspection = world.newInspection();
        world.inspect(inspection, passport("BARUANI", "OMARI", "1971-05-05", "OP0000001"));
        return world.hits.of(SUPERVISOR, inspection).get(0);
    }

    private Hit same() {
        var hit = raised(false, AlertAction.DETAIN_AND_CALL);
        world.hits.adjudicate(OFFICER, hit.id(), Hit.Verdict.SAME, "same scar");
        return world.hits.adjudicate(SUPERVISOR, hit.id(), Hit.Verdict.SAME, "he says so");
    }

    private List<HitNotice> inbox(Actor actor) {
        return world.notices.list(actor, false, PageRequest.first(10)).items();
    }

    @Test
    void theOfficerReadsWhatToDoInHisLanguage() {
        var hit = raised(false, AlertAction.DETAIN_AND_CALL);
        assertThat(world.hits.handling(OFFICER, hit.id(), Locale.FRENCH))
                .isEqualTo(new Handling(
                        AlertAction.DETAIN_AND_CALL,
                        "Parquet de Bujumbura",
                        Optional.of("Retenir, ne pas interroger"),
                        Optional.of("+257 22 000 000")));
        assertThat(world.hits
                        .handling(OFFICER, hit.id(), Locale.forLanguageTag("sw"))
                        .instruction())
                .contains("Hold, do not question");
        assertThatThrownBy(() -> world.hits.handling(Actors.ANALYST, hit.id(), Locale.FRENCH))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theOwnerIsToldOnceTwoPersonsFoundThatItIsTheOne() {
        var hit = raised(false, AlertAction.DETAIN_AND_CALL);
        assertThat(inbox(INSPECTOR)).isEmpty();
        world.hits.adjudicate(OFFICER, hit.id(), Hit.Verdict.SAME, "same scar");
        assertThat(inbox(INSPECTOR)).isEmpty();

        world.hits.adjudicate(SUPERVISOR, hit.id(), Hit.Verdict.SAME, "he says so");

        assertThat(inbox(INSPECTOR)).singleElement().satisfies(notice -> {
            assertThat(notice.hit()).isEqualTo(hit.id());
            assertThat(notice.why()).isEqualTo(HitNotice.Why.SAME);
            assertThat(notice.agency()).contains(POLICE);
        });
        assertThat(world.journal.count("alert.hit-notified")).isOne();
        assertThat(world.notices.read(INSPECTOR, hit.id()).readBy()).contains(INSPECTOR.user());
        assertThat(world.notices.list(INSPECTOR, true, PageRequest.first(10)).items())
                .isEmpty();
        assertThatThrownBy(() -> inbox(OFFICER)).isInstanceOf(AccessDeniedException.class);
        fails(
                ErrorCode.NOT_FOUND,
                () -> world.notices.read(
                        INSPECTOR,
                        Comparing.hitId(
                                Occasion.of(world.newInspection()),
                                hit.candidate().alert())));
    }

    @Test
    void ofASilentAlertTheOwnerHearsAtOnceAndNobodyElse() {
        var hit = raised(true, AlertAction.REPORT);
        assertThat(inbox(INSPECTOR)).extracting(HitNotice::why).containsExactly(HitNotice.Why.RAISED);
        assertThat(inbox(SUPERVISOR)).extracting(HitNotice::hit).containsExactly(hit.id());
        assertThat(world.hits.of(OFFICER, hit.inspection().orElseThrow())).isEmpty();
    }

    @Test
    void aHandOverSaysToWhomAndAnotherPersonConfirmsIt() {
        var hit = same();

        world.hits.handOver(OFFICER, hit.id(), "Insp. Ndayizeye, Muyinga", Optional.of(POLICE), "with his passport");

        fails(
                ErrorCode.WRONG_STATE,
                () -> world.hits.handOver(OFFICER, hit.id(), "again", Optional.empty(), "with his passport"));
        assertThatThrownBy(() -> world.hits.takeOver(Actors.SECOND_OFFICER, hit.id(), "PV 12"))
                .isInstanceOf(AccessDeniedException.class);
        var taken = world.hits.takeOver(INSPECTOR, hit.id(), "PV 12/2026");

        assertThat(taken.handOver().flatMap(HandOver::receipt))
                .contains(new HandOver.Receipt(INSPECTOR.user(), world.clock.instant(), "PV 12/2026"));
        assertThat(world.hits.get(OFFICER, hit.id())).isEqualTo(taken);
        assertThat(taken.state()).isEqualTo(Hit.State.SAME);
        assertThat(world.journal.count("alert.hit-handed-over")).isOne();
        assertThat(world.journal.count("alert.hit-taken-over")).isOne();
        var rows = world.rows();
        world.journal.rebuild();
        assertThat(world.rows()).isEqualTo(rows);
    }

    @Test
    void nobodyIsHandedOverBeforeItIsCertainNorConfirmsHisOwnHandOver() {
        var hit = raised(false, AlertAction.DETAIN_AND_CALL);
        fails(
                ErrorCode.WRONG_STATE,
                () -> world.hits.handOver(OFFICER, hit.id(), "police", Optional.empty(), "with his passport"));
        world.hits.adjudicate(OFFICER, hit.id(), Hit.Verdict.SAME, "same scar");
        world.hits.adjudicate(SUPERVISOR, hit.id(), Hit.Verdict.SAME, "he says so");
        fails(
                ErrorCode.NOT_FOUND,
                () -> world.hits.handOver(
                        SUPERVISOR, hit.id(), "x", Optional.of(AgencyId.of("nobody")), "with his passport"));
        fails(ErrorCode.WRONG_STATE, () -> world.hits.takeOver(SUPERVISOR, hit.id(), "PV 1"));

        world.hits.handOver(SUPERVISOR, hit.id(), "police", Optional.empty(), "with his passport");

        fails(ErrorCode.SECOND_PERSON_REQUIRED, () -> world.hits.takeOver(SUPERVISOR, hit.id(), "PV 1"));
        assertThat(world.hits
                        .takeOver(Actors.SECOND_SUPERVISOR, hit.id(), "PV 1")
                        .handOver())
                .isPresent();
    }
}
