package org.mpaka.core.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mpaka.core.alert.Invented.passport;
import static org.mpaka.testing.fixtures.Actors.ADMINISTRATOR;
import static org.mpaka.testing.fixtures.Actors.OFFICER;
import static org.mpaka.testing.fixtures.Actors.SECOND_SUPERVISOR;
import static org.mpaka.testing.fixtures.Actors.SUPERVISOR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.DateRange;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Role;
import org.mpaka.api.alert.Agency;
import org.mpaka.api.alert.AgencyId;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertProposal;
import org.mpaka.api.alert.AlertQuery;
import org.mpaka.api.alert.AlertTerms;
import org.mpaka.api.alert.ListDifference;
import org.mpaka.api.alert.NewAlert;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

/** Changes, review, expiry and who may see an alert. */
@OnBothDatabases
class AlertLifeTest {
    private static final AgencyId POLICE = AgencyId.of("police");
    private static final AgencyId CUSTOMS = AgencyId.of("customs");
    private static final TravelDocument OMARI = passport("BARUANI", "OMARI", "1971-05-05", "OP0000001");
    private static final AlertQuery ALL =
            new AlertQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    private final TestDatabase database;
    private World world;

    AlertLifeTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        world = new World(database);
        world.agencies.put(ADMINISTRATOR, new Agency(POLICE, "Police", Set.of()));
        world.agencies.put(ADMINISTRATOR, new Agency(CUSTOMS, "Customs", Set.of()));
    }

    @AfterEach
    void close() {
        world.close();
    }

    private static void fails(ErrorCode code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(MpakaException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    private static NewAlert wanted(DateRange validity, Optional<AlertTerms> terms) {
        var usual = Invented.wanted("Omari Baruani", "1971-05-05", false);
        return new NewAlert(
                usual.subject(),
                usual.category(),
                usual.action(),
                usual.silent(),
                usual.owner(),
                usual.legalBasis(),
                usual.reason(),
                validity,
                terms);
    }

    private static AlertTerms terms(Set<Role> roles, Set<AgencyId> agencies) {
        return new AlertTerms(
                Optional.of(LocalDate.of(2026, 12, 1)),
                Optional.of(POLICE),
                roles,
                agencies,
                Map.of("fr", "Retenir, ne pas interroger", "en", "Hold, do not question"),
                Optional.of("+257 22 000 000"));
    }

    private CheckAnswer answer() {
        return world.inspect(world.newInspection(), OMARI).answer();
    }

    @Test
    void aChangeStandsBesideTheAlertUntilAnotherPersonApprovesIt() {
        var alert = world.inForce(Invented.wanted("Omari Baruani", "1971-05-05", false));
        var other = Invented.wanted("Another Person", "1990", false);

        world.alerts.proposeChange(SUPERVISOR, alert.id(), other, "mistaken identity");

        assertThat(answer()).as("in force as it was").isEqualTo(CheckAnswer.FAILED);
        assertThat(world.alerts.changes(SUPERVISOR)).singleElement().satisfies(change -> {
            assertThat(change.by()).isEqualTo(SUPERVISOR.user());
            assertThat(change.reason()).isEqualTo("mistaken identity");
            assertThat(change.differences())
                    .extracting(ListDifference.FieldChange::field)
                    .containsExactlyInAnyOrder("name", "birth");
        });
        fails(ErrorCode.SECOND_PERSON_REQUIRED, () -> world.approve(SUPERVISOR, alert.id()));
        fails(ErrorCode.WRONG_STATE, () -> world.alerts.proposeWithdrawal(SUPERVISOR, alert.id(), "not needed"));
        fails(ErrorCode.WRONG_STATE, () -> world.alerts.proposeChange(SUPERVISOR, alert.id(), other, "once more"));

        var changed = world.approve(SECOND_SUPERVISOR, alert.id());

        assertThat(changed.state()).isEqualTo(Alert.State.ACTIVE);
        assertThat(changed.subject()).isEqualTo(other.subject());
        assertThat(world.alerts.changes(SUPERVISOR)).isEmpty();
        assertThat(answer()).isEqualTo(CheckAnswer.PASSED);
        var rows = world.rows();
        world.journal.rebuild();
        assertThat(world.rows()).isEqualTo(rows);
    }

    @Test
    void nothingIsApprovedThatWasNotSeen() {
        var alert = world.inForce(Invented.wanted("Omari Baruani", "1971-05-05", false));
        world.alerts.proposeChange(SUPERVISOR, alert.id(), Invented.wanted("First Person", "1990", false), "mistaken");
        var first = world.alerts.proposal(SECOND_SUPERVISOR, alert.id()).orElseThrow();
        assertThat(first.kind()).isEqualTo(AlertProposal.Kind.CHANGE);
        assertThat(first.reason()).contains("mistaken");
        assertThat(first.differences())
                .extracting(ListDifference.FieldChange::field)
                .containsExactlyInAnyOrder("name", "birth");

        world.alerts.reject(SECOND_SUPERVISOR, alert.id(), first.revision(), "no proof");
        world.alerts.proposeChange(SUPERVISOR, alert.id(), Invented.wanted("Other Person", "1990", false), "mistaken");

        fails(ErrorCode.CHANGED_MEANWHILE, () -> world.alerts.approve(SECOND_SUPERVISOR, alert.id(), first.revision()));
        fails(
                ErrorCode.CHANGED_MEANWHILE,
                () -> world.alerts.reject(SECOND_SUPERVISOR, alert.id(), first.revision(), "no proof"));
        assertThat(world.alerts.get(SUPERVISOR, alert.id())).isEqualTo(alert);
        var second = world.alerts.proposal(SECOND_SUPERVISOR, alert.id()).orElseThrow();
        assertThat(world.alerts
                        .approve(SECOND_SUPERVISOR, alert.id(), second.revision())
                        .subject())
                .isEqualTo(Invented.wanted("Other Person", "1990", false).subject());
        assertThat(world.alerts.proposal(SECOND_SUPERVISOR, alert.id())).isEmpty();
    }

    @Test
    void whoApprovesAWithdrawalSeesWhoAskedForItWhenAndWhy() {
        var alert = world.inForce(Invented.wanted("Omari Baruani", "1971-05-05", false));
        world.alerts.proposeWithdrawal(SUPERVISOR, alert.id(), "found and heard");
        var first = world.alerts.proposal(SECOND_SUPERVISOR, alert.id()).orElseThrow();

        assertThat(first.kind()).isEqualTo(AlertProposal.Kind.WITHDRAWAL);
        assertThat(first.by()).isEqualTo(SUPERVISOR.user());
        assertThat(first.at()).isPresent();
        assertThat(first.reason()).contains("found and heard");

        world.alerts.reject(SECOND_SUPERVISOR, alert.id(), first.revision(), "not heard yet");
        world.alerts.proposeWithdrawal(SUPERVISOR, alert.id(), "case closed");
        fails(ErrorCode.CHANGED_MEANWHILE, () -> world.alerts.approve(SECOND_SUPERVISOR, alert.id(), first.revision()));
        var rows = world.rows();
        world.journal.rebuild();
        assertThat(world.rows()).isEqualTo(rows);
    }

    @Test
    void aChangeIsTurnedDownAndTheAlertStays() {
        var alert = world.inForce(Invented.wanted("Omari Baruani", "1971-05-05", false));
        world.alerts.proposeChange(SUPERVISOR, alert.id(), Invented.wanted("X Y", "1990", false), "mistaken identity");

        assertThat(world.reject(SECOND_SUPERVISOR, alert.id(), "no proof")).isEqualTo(alert);

        assertThat(world.alerts.changes(SUPERVISOR)).isEmpty();
        assertThat(world.alerts.get(SUPERVISOR, alert.id())).isEqualTo(alert);
        assertThatThrownBy(() -> world.alerts.proposeChange(
                        OFFICER, alert.id(), Invented.wanted("X Y", "1990", false), "I want to"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anAlertEndsAtMidnightOfThePostAndTheJournalSaysSo() {
        var lastDay = new DateRange(Optional.empty(), Optional.of(LocalDate.of(2026, 11, 23)));
        world.inForce(wanted(lastDay, Optional.empty()));
        world.clock.set(Instant.parse("2026-11-23T21:59:00Z"));
        assertThat(world.expiry.say()).isZero();
        assertThat(answer()).as("23:59 in Bujumbura").isEqualTo(CheckAnswer.FAILED);

        world.clock.set(Instant.parse("2026-11-23T22:00:00Z"));

        assertThat(answer()).as("midnight in Bujumbura").isEqualTo(CheckAnswer.PASSED);
        assertThat(world.expiry.say()).isEqualTo(1);
        assertThat(world.expiry.say()).as("said once").isZero();
        assertThat(world.journal.count("alert.expired")).isOne();
        var rows = world.rows();
        world.journal.rebuild();
        assertThat(world.rows()).isEqualTo(rows);
    }

    @Test
    void listsWhatIsToBeReviewedOrEnds() {
        var ending = world.inForce(
                wanted(new DateRange(Optional.empty(), Optional.of(LocalDate.of(2026, 11, 30))), Optional.empty()));
        var reviewed = world.inForce(wanted(DateRange.ALWAYS, Optional.of(terms(Set.of(), Set.of()))));
        world.inForce(Invented.wanted("Another Person", "1990", false));

        assertThat(world.alerts.due(SUPERVISOR, LocalDate.of(2026, 11, 29))).isEmpty();
        assertThat(world.alerts.due(SUPERVISOR, LocalDate.of(2026, 11, 30))).containsExactly(ending);
        assertThat(world.alerts.due(SUPERVISOR, LocalDate.of(2026, 12, 1))).containsExactly(ending, reviewed);
        var first = world.alerts.due(SUPERVISOR, LocalDate.of(2026, 12, 1), PageRequest.first(1));
        assertThat(first.items()).containsExactly(ending);
        var rest = world.alerts.due(SUPERVISOR, LocalDate.of(2026, 12, 1), new PageRequest(1, first.next()));
        assertThat(rest.items()).containsExactly(reviewed);
        assertThat(rest.next()).isEmpty();
        assertThatThrownBy(() -> world.alerts.due(
                        SUPERVISOR, LocalDate.of(2026, 12, 1), new PageRequest(1, Optional.of("soon"))))
                .isInstanceOf(MpakaException.class);
        assertThatThrownBy(() -> world.alerts.due(OFFICER, LocalDate.of(2026, 12, 1)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoMayNotSeeAnAlertSeesNeitherItNorItsHits() {
        world.importList("QDi.2;SALMA KASSIM;1980");
        var outsider = Actors.actor("i.outsider", "I. Outsider", Role.SUPERVISOR);
        var inspector = Actors.actor("p.inspector", "P. Inspector", Role.SUPERVISOR);
        world.agencies.put(ADMINISTRATOR, new Agency(POLICE, "Police", Set.of(inspector.user())));
        var proposed = world.alerts.propose(
                SUPERVISOR,
                wanted(DateRange.ALWAYS, Optional.of(terms(Set.of(Role.PROTECTION_OFFICER), Set.of(CUSTOMS)))),
                Optional.empty());
        fails(ErrorCode.NOT_FOUND, () -> world.approve(outsider, proposed.id()));
        var alert = world.approve(inspector, proposed.id());
        var inspection = world.newInspection();

        assertThat(world.inspect(inspection, OMARI).answer()).as("the lane").isEqualTo(CheckAnswer.PASSED);

        assertThat(world.hits.of(outsider, inspection)).isEmpty();
        fails(ErrorCode.NOT_FOUND, () -> world.alerts.get(outsider, alert.id()));
        assertThat(world.alerts.find(outsider, ALL, PageRequest.first(50)).items())
                .doesNotContain(alert);
        for (var actor : Set.of(inspector, SUPERVISOR)) {
            assertThat(world.alerts.get(actor, alert.id())).isEqualTo(alert);
            assertThat(world.hits.of(actor, inspection)).hasSize(1);
        }
    }

    @Test
    void aPageTellsNothingOfTheAlertsBetween() {
        world.importList("QDi.2;SALMA KASSIM;1980");
        var outsider = Actors.actor("i.outsider", "I. Outsider", Role.SUPERVISOR);
        for (int i = 0; i < 6; i++) {
            boolean hidden = i % 3 > 0;
            world.alerts.propose(
                    SUPERVISOR,
                    wanted(DateRange.ALWAYS, hidden ? Optional.of(terms(Set.of(), Set.of(CUSTOMS))) : Optional.empty()),
                    Optional.empty());
        }
        var query = new AlertQuery(
                Optional.of(AlertRegister.NATIONAL), Optional.empty(), Optional.empty(), Optional.empty());

        var first = world.alerts.find(outsider, query, PageRequest.first(1));
        var second = world.alerts.find(outsider, query, new PageRequest(1, first.next()));

        assertThat(first.items()).hasSize(1);
        assertThat(first.next()).contains(first.items().get(0).id().value());
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
        assertThat(second.next()).isEmpty();
    }

    @Test
    void anAdministratorLetsNobodyIntoAnAuthorityByHimself() {
        var self = new Agency(POLICE, "Police", Set.of(ADMINISTRATOR.user()));
        fails(ErrorCode.SECOND_PERSON_REQUIRED, () -> world.agencies.put(ADMINISTRATOR, self));
        var other = Actors.actor("a.other", "A. Other", Role.ADMINISTRATOR);
        world.agencies.put(other, self);

        assertThat(world.agencies.put(ADMINISTRATOR, new Agency(POLICE, "The police", self.members())))
                .as("who is in changes its name")
                .isEqualTo(new Agency(POLICE, "The police", self.members()));
    }

    @Test
    void anAuthorityThatNobodyKnowsOwnsAndSeesNothing() {
        var typed = AgencyId.of("polise");
        var seenBy = wanted(DateRange.ALWAYS, Optional.of(terms(Set.of(), Set.of(typed))));
        var owned =
                new AlertTerms(Optional.empty(), Optional.of(typed), Set.of(), Set.of(), Map.of(), Optional.empty());
        var alert = world.inForce(wanted(DateRange.ALWAYS, Optional.empty()));
        fails(ErrorCode.NOT_FOUND, () -> world.alerts.propose(SUPERVISOR, seenBy, Optional.empty()));
        fails(
                ErrorCode.NOT_FOUND,
                () -> world.alerts.proposeChange(
                        SUPERVISOR, alert.id(), wanted(DateRange.ALWAYS, Optional.of(owned)), "other owner"));
    }

    @Test
    void termsKeepToTheirBounds() {
        var tooLong = new AlertTerms(
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Map.of("en", "x".repeat(1001)),
                Optional.empty());
        fails(
                ErrorCode.INVALID_FIELD,
                () -> world.alerts.propose(
                        SUPERVISOR, wanted(DateRange.ALWAYS, Optional.of(tooLong)), Optional.empty()));
        assertThatThrownBy(() -> world.agencies.put(SUPERVISOR, new Agency(POLICE, "Police", Set.of())))
                .isInstanceOf(AccessDeniedException.class);
        fails(ErrorCode.MISSING_FIELD, () -> world.agencies.put(ADMINISTRATOR, new Agency(POLICE, " ", Set.of())));
    }
}
