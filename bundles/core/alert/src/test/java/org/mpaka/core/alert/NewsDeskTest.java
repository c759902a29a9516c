package org.mpaka.core.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mpaka.core.alert.Invented.passport;
import static org.mpaka.testing.fixtures.Actors.ADMINISTRATOR;
import static org.mpaka.testing.fixtures.Actors.ANALYST;
import static org.mpaka.testing.fixtures.Actors.OFFICER;
import static org.mpaka.testing.fixtures.Actors.SECOND_SUPERVISOR;
import static org.mpaka.testing.fixtures.Actors.SUPERVISOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Role;
import org.mpaka.api.alert.Agency;
import org.mpaka.api.alert.AgencyId;
import org.mpaka.api.alert.AlertAction;
import org.mpaka.api.alert.AlertNews.Kind;
import org.mpaka.api.alert.AlertNews.News;
import org.mpaka.api.alert.AlertTerms;
import org.mpaka.api.alert.Hit;
import org.mpaka.api.alert.HitNotices.Inbox;
import org.mpaka.api.alert.NewAlert;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

/** What is new about alerts, and who hears of it. */
@OnBothDatabases
class NewsDeskTest {
    private static final AgencyId POLICE = AgencyId.of("police");
    private static final Actor INSPECTOR = Actors.actor("p.inspector", "P. Inspector", Role.OFFICER);
    private final TestDatabase database;
    private final List<News> heard = new ArrayList<>();
    private World world;

    NewsDeskTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        world = new World(database);
        world.agencies.put(
                ADMINISTRATOR, new Agency(POLICE, "Police", Set.of(INSPECTOR.user(), SECOND_SUPERVISOR.user())));
        world.news.listen(heard::add);
    }

    @AfterEach
    void close() {
        world.close();
    }

    private static NewAlert wanted(boolean silent, AlertAction action, Set<AgencyId> seenBy) {
        var usual = Invented.wanted("Omari Baruani", "1971-05-05", silent);
        var terms = new AlertTerms(Optional.empty(), Optional.of(POLICE), Set.of(), seenBy, Map.of(), Optional.empty());
        return new NewAlert(
                usual.subject(),
                usual.category(),
                action,
                silent,
                usual.owner(),
                usual.legalBasis(),
                usual.reason(),
                usual.validity(),
                Optional.of(terms));
    }

    private Hit crosses() {
        var inspection = world.newInspection();
        world.inspect(inspection, passport("BARUANI", "OMARI", "1971-05-05", "OP0000001"));
        return world.hitRegister.of(inspection).get(0).hit();
    }

    private List<Kind> heardBy(Actor actor) {
        return heard.stream()
                .filter(news -> news.audience().test(actor))
                .map(News::kind)
                .toList();
    }

    @Test
    void aProposalIsHeardByThoseWhoReadAlertsAndAnApprovalByThoseWhoSeeRunsToo() {
        var alert = world.alerts.propose(
                SUPERVISOR, Invented.wanted("Omari Baruani", "1971-05-05", false), Optional.empty());
        assertThat(heard).extracting(News::subject).containsExactly(alert.id().value());
        assertThat(heardBy(SUPERVISOR)).containsExactly(Kind.ALERT);
        assertThat(heardBy(OFFICER)).isEmpty();

        world.approve(SECOND_SUPERVISOR, alert.id());

        assertThat(heardBy(SUPERVISOR)).containsExactly(Kind.ALERT, Kind.ALERT, Kind.LATE_SCREENING);
        assertThat(heardBy(OFFICER)).containsExactly(Kind.LATE_SCREENING);
        assertThat(heardBy(ANALYST)).isEmpty();
    }

    @Test
    void aHitAndWhatIsSaidOfItAreHeardByThoseWhoLookAtHits() {
        world.inForce(Invented.wanted("Omari Baruani", "1971-05-05", false));
        heard.clear();

        var hit = crosses();
        world.hits.adjudicate(OFFICER, hit.id(), Hit.Verdict.UNSURE, "no face to compare");

        assertThat(heard).extracting(News::subject).containsOnly(hit.id().toString());
        assertThat(heardBy(OFFICER)).containsExactly(Kind.HIT, Kind.HIT);
        assertThat(heardBy(ANALYST)).isEmpty();
    }

    @Test
    void ofASilentAlertOnlyThoseHearWhoMayKnowAndTheOwnersUsersOfTheirNotice() {
        world.inForce(wanted(true, AlertAction.REPORT, Set.of()));
        crosses();
        while (world.late.pass()) assertThat(heard).hasSizeLessThan(100);

        assertThat(heardBy(OFFICER)).isEmpty();
        assertThat(heardBy(INSPECTOR)).containsExactly(Kind.NOTICE);
        assertThat(heardBy(SUPERVISOR)).contains(Kind.ALERT, Kind.HIT, Kind.NOTICE, Kind.LATE_SCREENING);
    }

    @Test
    void whoMayNotSeeAnAlertHearsNothingOfItsHits() {
        world.inForce(wanted(false, AlertAction.REPORT, Set.of(POLICE)));
        heard.clear();

        crosses();

        assertThat(heardBy(OFFICER)).isEmpty();
        assertThat(heardBy(Actors.actor("g.other", "G. Other", Role.SUPERVISOR)))
                .isEmpty();
        assertThat(heardBy(INSPECTOR)).containsExactlyInAnyOrder(Kind.HIT, Kind.NOTICE);
    }

    @Test
    void aNewListAndEveryStepOfLateScreeningAreHeard() {
        world.importList("QDi.1;OMARI BARUANI;1970");
        crosses();
        heard.clear();
        world.importList("QDi.1;OMARI BARUANI;1971");
        assertThat(heardBy(OFFICER)).containsExactly(Kind.LATE_SCREENING);

        while (world.late.pass()) assertThat(heard).hasSizeLessThan(100);

        assertThat(heard).extracting(News::kind).containsOnly(Kind.LATE_SCREENING);
        assertThat(heard).extracting(News::subject).containsOnly("bdi-kob-1");
        assertThat(heardBy(ADMINISTRATOR)).hasSameSizeAs(heard);
    }

    @Test
    void nothingIsToldOnceNobodyListens() throws Exception {
        var late = new ArrayList<News>();
        world.news.listen(late::add).close();
        world.importList("QDi.1;OMARI BARUANI;1970");
        assertThat(late).isEmpty();
        assertThat(heard).isNotEmpty();
    }

    @Test
    void theInboxCountsWhatNobodyReadYetAndJournalsNoLook() {
        assertThat(world.notices.inbox(OFFICER)).isEqualTo(new Inbox(false, 0));
        assertThat(world.notices.inbox(INSPECTOR)).isEqualTo(new Inbox(true, 0));
        world.inForce(wanted(false, AlertAction.REPORT, Set.of(POLICE)));
        var hit = crosses();
        long looks = world.journal.count("alert.hits-viewed");

        assertThat(world.notices.inbox(INSPECTOR)).isEqualTo(new Inbox(true, 1));
        assertThat(world.notices.inbox(SUPERVISOR))
                .as("who proposed it sees it")
                .isEqualTo(new Inbox(true, 1));
        assertThat(world.notices.inbox(Actors.actor("g.other", "G. Other", Role.SUPERVISOR)))
                .isEqualTo(new Inbox(true, 0));

        assertThat(world.journal.count("alert.hits-viewed")).isEqualTo(looks);
        heard.clear();
        world.notices.read(INSPECTOR, hit.id());
        assertThat(world.notices.inbox(SUPERVISOR)).isEqualTo(new Inbox(true, 0));
        assertThat(heardBy(INSPECTOR)).containsExactly(Kind.NOTICE);
        assertThat(world.notices.list(INSPECTOR, false, PageRequest.first(10)).items())
                .hasSize(1);
    }
}
