package org.mpaka.core.traveller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PageRequest;
import org.mpaka.api.PartialDate;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.traveller.Correction;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.NameQuery;
import org.mpaka.api.traveller.TravellerClass;
import org.mpaka.api.traveller.TravellerEvents;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

@OnBothDatabases
class TravellerServiceTest {
    private static final TravelDocument NEEMA = World.document("TZ100", "Mushi", "Neema", "1991-03-14");
    private final TestDatabase database;
    private World world;
    private TravellerService travellers;

    TravellerServiceTest(TestDatabase database) {
        this.database = database;
        world = new World(database);
        travellers = world.travellers;
    }

    @BeforeEach
    void emptyRegister() {
        world = new World(database);
        travellers = world.travellers;
    }

    // what is protected

    /** An earlier asylum case is no less protected than the present one. */
    @Test
    void doesNotTellThoseWhoDoNotHelpWhyACaseHadPriority() {
        var protectedOne = world.seekAsylum(NEEMA);
        for (var reader : List.of(Actors.SECOND_OFFICER, Actors.SUPERVISOR)) {
            for (var shown : everywhere(reader, protectedOne)) {
                assertThat(shown.purpose()).isEmpty();
                assertThat(shown.travellerClass()).isEqualTo(TravellerClass.VISITOR);
            }
        }
        for (var reader : List.of(Actors.PROTECTION_OFFICER, Actors.OFFICER))
            assertThat(everywhere(reader, protectedOne)).hasSize(3).containsOnly(protectedOne);
    }

    private List<Crossing> everywhere(Actor reader, Crossing crossing) {
        var file = travellers.file(reader, crossing.traveller(), PageRequest.first(5));
        return List.of(
                travellers.crossing(reader, crossing.id()),
                file.crossings().items().get(0),
                file.openEntry().orElseThrow());
    }

    // finding

    @Test
    void findsByDocumentWithoutRegardToSpacesAndCase() {
        world.enter(NEEMA, 30);
        assertThat(travellers.findByDocument(Actors.OFFICER, Optional.empty(), "tz-100"))
                .hasSize(1);
        assertThat(travellers.findByDocument(Actors.OFFICER, Optional.of(World.BDI), "TZ100"))
                .isEmpty();
    }

    @Test
    void findsByBeginningsOfWordsInAnyOrder() {
        world.enter(World.document("B1", "N'Diaye", "Élodie-Anne", "1991-03-14"), 30);
        for (var typed : List.of("ndiaye", "elo NDI", "n'diaye", "anne n diaye", "Élodie-Anne"))
            assertThat(byName(typed, Optional.empty())).as(typed).hasSize(1);
        for (var typed : List.of("diayen", "elodie mushi", "lodie"))
            assertThat(byName(typed, Optional.empty())).as(typed).isEmpty();
    }

    @Test
    void narrowsToBirthDatesThatMayBeTheOne() {
        world.enter(World.document("B1", "Mushi", "Aa", "1991-03-14"), 30);
        world.enter(World.document("B2", "Mushi", "Bb", "1991-03"), 30);
        world.enter(World.document("B3", "Mushi", "Cc", "1991"), 30);
        world.enter(World.document("B4", "Mushi", "Dd", "unknown"), 30);
        world.enter(World.document("B5", "Mushi", "Ee", "1992-03-14"), 30);
        assertThat(byName("mushi", Optional.of("1991-03-14"))).containsExactly("Aa", "Bb", "Cc", "Dd");
        assertThat(byName("mushi", Optional.of("1991-03-15"))).containsExactly("Bb", "Cc", "Dd");
        assertThat(byName("mushi", Optional.of("1991-04"))).containsExactly("Cc", "Dd");
        assertThat(byName("mushi", Optional.of("1991"))).containsExactly("Aa", "Bb", "Cc", "Dd");
        assertThat(byName("mushi", Optional.of("unknown"))).hasSize(5);
    }

    @Test
    void pagesThroughNamesWithoutGapOrRepetitionWhileOthersAreAdded() {
        for (int i = 0; i < 25; i++)
            world.enter(World.document("B" + i, "Mushi", "Neema " + (char) ('a' + i), "1991-03-14"), 30);
        var seen = new ArrayList<String>();
        var request = PageRequest.first(4);
        for (int page = 0; ; page++) {
            var found = travellers.findByName(
                    Actors.OFFICER, new NameQuery("mushi", Optional.empty(), Optional.empty()), request);
            found.items().forEach(traveller -> seen.add(traveller.names().givenNames()));
            // in front of and behind what was read
            world.enter(World.document("F" + page, "Mushi", "Aaa " + page, "1980-01-01"), 30);
            if (found.next().isEmpty()) break;
            request = new PageRequest(4, found.next());
        }
        assertThat(seen.stream().filter(name -> name.startsWith("Neema")))
                .hasSize(25)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void pagesThroughCrossingsWhileOthersAreAdded() {
        for (int i = 0; i < 11; i++) {
            world.cross(NEEMA, i % 2 == 0 ? Direction.ENTRY : Direction.EXIT, 0);
            // two in one moment each time
            if (i % 2 == 0) world.clock.advance(Duration.ofHours(1));
        }
        var id = world.history
                .of(NEEMA, world.clock.instant())
                .traveller()
                .orElseThrow()
                .id();
        var seen = new ArrayList<CrossingId>();
        var request = PageRequest.first(3);
        while (true) {
            var page = travellers.file(Actors.OFFICER, id, request).crossings();
            page.items().forEach(crossing -> seen.add(crossing.id()));
            world.clock.advance(Duration.ofMinutes(1));
            world.enter(NEEMA, 0);
            if (page.next().isEmpty()) break;
            request = new PageRequest(3, page.next());
        }
        assertThat(seen).hasSize(11).doesNotHaveDuplicates();
    }

    @Test
    void refusesAQuestionThatWouldFindEverybody() {
        for (var typed : List.of("", " ", "a", "'", "a b c d e f g h ij"))
            assertThatThrownBy(() -> byName(typed, Optional.empty()))
                    .isInstanceOfSatisfying(
                            MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_FIELD));
        assertThatThrownBy(() -> travellers.findByDocument(Actors.OFFICER, Optional.empty(), " - "))
                .isInstanceOf(MpakaException.class);
    }

    // who may, and what is kept of it

    @Test
    void asksForTheRightBeforeItLooks() {
        var crossing = world.enter(NEEMA, 30);
        var correction = correction(Optional.empty(), Optional.of(7));
        int before = world.entries().size();
        List<Runnable> acts = List.of(
                () -> travellers.findByDocument(Actors.ANALYST, Optional.empty(), "TZ100"),
                () -> travellers.findByName(
                        Actors.ANALYST,
                        new NameQuery("mushi", Optional.empty(), Optional.empty()),
                        PageRequest.first(1)),
                () -> travellers.file(Actors.ANALYST, crossing.traveller(), PageRequest.first(1)),
                () -> travellers.crossing(Actors.ANALYST, crossing.id()),
                () -> travellers.correct(Actors.OFFICER, crossing.id(), correction, Optional.empty()),
                () -> travellers.merge(
                        Actors.OFFICER, crossing.traveller(), crossing.traveller(), "the same", Optional.empty()),
                () -> travellers.unmerge(Actors.OFFICER, crossing.traveller(), "not the same", Optional.empty()));
        for (var act : acts) assertThatThrownBy(act::run).isInstanceOf(AccessDeniedException.class);
        assertThat(world.entries()).hasSize(before);
    }

    @Test
    void journalsEveryLookAndWhoWasFound() {
        var crossing = world.enter(NEEMA, 30);
        int before = world.entries().size();
        travellers.findByDocument(Actors.OFFICER, Optional.empty(), "TZ100");
        byName("mushi neema", Optional.of("1991-03-14"));
        travellers.file(Actors.OFFICER, crossing.traveller(), PageRequest.first(1));
        travellers.crossing(Actors.OFFICER, crossing.id());

        var looks = world.entries().subList(before, before + 4);
        assertThat(looks)
                .extracting(Entry::kind)
                .containsExactly(
                        TravellerEvents.TRAVELLERS_SEARCHED,
                        TravellerEvents.TRAVELLERS_SEARCHED,
                        TravellerEvents.FILE_VIEWED,
                        TravellerEvents.FILE_VIEWED);
        assertThat(looks).extracting(Entry::actor).containsOnly(Actors.OFFICER.user());
        for (var look : looks.subList(0, 2))
            assertThat(look.payload().orElseThrow())
                    .contains(crossing.traveller().toString());
    }

    @Test
    void keepsNoPersonalDataInSubjectsAndOnlyAFingerprintOfTheQuestion() {
        world.enter(NEEMA, 30);
        int before = world.entries().size();
        travellers.findByDocument(Actors.OFFICER, Optional.of(World.TZA), "TZ100");
        byName("Mushi", Optional.of("1991-03-14"));
        for (var look : world.entries().subList(before, before + 2)) {
            assertThat(look.subject() + look.payload().orElseThrow().toLowerCase(java.util.Locale.ROOT))
                    .doesNotContain("mushi", "neema", "tz100", "1991");
            var search = world.payloads.read(look, Looks.Search.class);
            var asked = search.by() == Looks.By.DOCUMENT ? "TZA|TZ100" : "mushi|1991-03-14|";
            assertThat(search.fingerprint()).isEqualTo(Looks.fingerprint(search.salt(), asked));
        }
    }

    @Test
    void tellsTheOverstayOfAnOpenStay() {
        var id = world.enter(NEEMA, 30).traveller();
        world.passDays(33);
        var file = travellers.file(Actors.OFFICER, id, PageRequest.first(5));
        assertThat(file.overstayDays()).isEqualTo(4);
        assertThat(file.openEntry()).isPresent();
    }

    @Test
    void tellsNobodysNameInText() {
        world.enter(NEEMA, 30);
        var file = travellers.file(
                Actors.OFFICER,
                travellers
                        .findByDocument(Actors.OFFICER, Optional.empty(), "TZ100")
                        .get(0)
                        .id(),
                PageRequest.first(5));
        var person = world.register
                .read(sql -> People.find(sql, file.traveller().id()))
                .orElseThrow();
        var row = world.register
                .read(sql -> Crossings.find(sql, file.crossings().items().get(0).id()))
                .orElseThrow();
        assertThat(List.of(
                                        person,
                                        row,
                                        DocumentKey.of(NEEMA),
                                        file.crossings().items().get(0))
                                .toString()
                        + file
                        + file.traveller())
                .doesNotContainIgnoringCase("mushi")
                .doesNotContain("TZ100", "1991");
    }

    private List<String> byName(String names, Optional<String> birth) {
        return travellers
                .findByName(
                        Actors.OFFICER,
                        new NameQuery(names, birth.map(PartialDate::of), Optional.empty()),
                        PageRequest.first(50))
                .items()
                .stream()
                .map(traveller -> traveller.names().givenNames())
                .toList();
    }

    private static Correction correction(Optional<Direction> direction, Optional<Integer> stayDays) {
        return new Correction(
                direction,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                stayDays,
                "keyed wrongly");
    }
}
