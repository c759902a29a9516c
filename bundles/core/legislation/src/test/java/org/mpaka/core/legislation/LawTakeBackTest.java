package org.mpaka.core.legislation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mpaka.core.legislation.LawDesk.LAWYER;
import static org.mpaka.core.legislation.LawDesk.TODAY;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.legislation.LawChange;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

/** What two persons put in force, two persons take back: the law is as if the change had never been. */
@OnBothDatabases
class LawTakeBackTest {
    private static final String SIXTY = "free,KEN,ORD-12,2026-12-01,,,days,C1,Order 12,not seen,example.org/12,60\n";

    private final TestDatabase database;

    @TempDir
    Path folder;

    private LawDesk desk;

    LawTakeBackTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() throws IOException {
        desk = new LawDesk(database, folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private LawChange takeBack(LawChange change, String from) {
        return desk.changes.takeBack(LAWYER, change.id(), LocalDate.parse(from), "The order was annulled");
    }

    @Test
    void theValueOfBeforeHoldsAgainFromTheDayOn() {
        var change = desk.changed(SIXTY);
        var back = takeBack(change, "2026-12-24");
        assertThat(desk.days("KEN", "2026-12-24"))
                .as("another person has to approve")
                .contains(60);

        desk.approved(back);

        assertThat(desk.days("KEN", "2026-11-30")).contains(90);
        assertThat(desk.days("KEN", "2026-12-23")).contains(60);
        assertThat(desk.days("KEN", "2026-12-24")).contains(90);
    }

    @Test
    void aKeyThatTheChangeBroughtHasNoValueAgain() {
        var change = desk.changed(SIXTY.replace("KEN", "RWA"));
        assertThat(desk.days("RWA", "2026-12-01")).contains(60);

        desk.approved(takeBack(change, TODAY.toString()));

        assertThat(desk.days("RWA", "2026-12-01")).isEmpty();
    }

    @Test
    void otherChangesOfTheKeyStay() {
        var change = desk.changed(SIXTY);
        desk.changed(SIXTY.replace("2026-12-01", "2027-06-01").replace(",60", ",30"));

        desk.approved(takeBack(change, TODAY.toString()));

        assertThat(desk.days("KEN", "2027-05-31")).contains(90);
        assertThat(desk.days("KEN", "2027-06-01")).contains(30);
    }

    @Test
    void aDryRunOfItLooksAtItsFirstRowsAlone() {
        LawDesk.record(desk.journal, 1, "KEN", TODAY.minusDays(3));
        var change = desk.changed(SIXTY);
        desk.changed(SIXTY.replace("2026-12-01", "2027-06-01").replace(",60", ",30"));
        var back = takeBack(change, "2026-12-01");

        var difference = desk.changes.dryRun(LAWYER, back.id(), TODAY.minusDays(30), TODAY);

        assertThat(difference.same()).as("90 days then, 90 days with it").isOne();
    }

    @Test
    void whatIsNotInForceCannotBeTakenBack() {
        var waiting = desk.changes.propose(LAWYER, LawDesk.file(SIXTY), "fees.csv", "Order 12");
        refused(ErrorCode.WRONG_STATE, () -> takeBack(waiting, TODAY.toString()));
        var change = desk.changed(SIXTY);
        refused(ErrorCode.INVALID_FIELD, () -> takeBack(change, "2026-11-21"));
        refused(
                ErrorCode.ACCESS_DENIED,
                () -> desk.changes.takeBack(Actors.OFFICER, change.id(), TODAY, "The order was annulled"));
    }

    private static void refused(ErrorCode code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(MpakaException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
