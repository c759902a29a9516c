package org.mpaka.core.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ScreeningIndexTest {
    private static final BirthDate BORN = new BirthDate(1980, 4, 12);
    private static final PersonQuery.Admission WIDE = new PersonQuery.Admission() {
        @Override
        public boolean admits(int entry, double score) {
            return true;
        }

        @Override
        public double floor() {
            return Band.FLOOR;
        }
    };

    private final ScreeningIndex index = new ScreeningIndex();

    private void list(ListedPerson... people) {
        index.update(List.of(people), Set.of());
    }

    private List<PersonHit> search(String name, BirthDate birth) {
        return index.search(PersonQuery.of(name, birth));
    }

    @Test
    void findsWhoHasNoNameButParticlesThoughOthersHaveThemAsParticles() {
        list(
                ListedPerson.of(1, "Karim al Hassani abu Omar bin Said", BORN),
                ListedPerson.of(2, "AL ABU", BORN),
                ListedPerson.of(3, "ALBIN", BORN));

        assertThat(search("ALABU", BORN)).extracting(PersonHit::entry).containsExactly(2);
        assertThat(search("AL-ABU", BORN)).extracting(PersonHit::entry).containsExactly(2);
        assertThat(search("AL BIN", BORN)).extracting(PersonHit::entry).containsExactly(3);
    }

    @Test
    void findsAfricanNamesThatAreWrittenInArabicLettersOrKana() {
        list(
                ListedPerson.of(1, "ويليام روتو", BORN),
                ListedPerson.of(2, "Samia Suluhu", BORN),
                ListedPerson.of(3, "ポール・カガメ", BORN),
                ListedPerson.of(4, "Мутуа Каманда", BORN));

        assertThat(search("RUTO WILLIAM", BORN)).extracting(PersonHit::entry).containsExactly(1);
        assertThat(search("سامية سولوهو", BORN)).extracting(PersonHit::entry).containsExactly(2);
        assertThat(search("KAGAME PAUL", BORN)).extracting(PersonHit::entry).containsExactly(3);
        assertThat(search("KAMANDA MUTUA", BORN)).extracting(PersonHit::entry).containsExactly(4);
    }

    @Test
    void tellsWhyFromTheMatchItself() {
        list(ListedPerson.of(7, "Jean-Claude al-Hassani Namwamba", BORN));

        var hit = search("NAMVAMBA ALHASSANI JEAN KARIM", BORN).get(0);

        assertThat(hit.entry()).isEqualTo(7);
        assertThat(hit.birth().kind()).isEqualTo(BirthMatch.Kind.SAME_DAY);
        assertThat(hit.name().pairs())
                .extracting(TokenPair::asked, TokenPair::listed, TokenPair::way)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("NAMVAMBA", "NAMWAMBA", Way.SOUND),
                        org.assertj.core.groups.Tuple.tuple("ALHASSANI", "AL HASSANI", Way.SAME),
                        org.assertj.core.groups.Tuple.tuple("JEAN", "JEAN", Way.SAME));
        assertThat(hit.name().askedOnly()).containsExactly("KARIM");
        assertThat(hit.name().listedOnly()).containsExactly("CLAUDE");
        assertThat(hit.name().rare()).isTrue();
        assertThat(hit.toString()).doesNotContain("JEAN", "1980");
    }

    @Test
    void weighsBirths() {
        list(
                ListedPerson.of(1, "Jean Ndayizeye", BORN),
                ListedPerson.of(2, "Jean Ndayizeye", new BirthDate(1980, 12, 4)),
                ListedPerson.of(3, "Jean Ndayizeye", BirthDate.ofYear(1980)),
                ListedPerson.of(4, "Jean Ndayizeye", BirthDate.UNKNOWN),
                ListedPerson.of(5, "Jean Ndayizeye", new BirthDate(1982, 4, 12)),
                ListedPerson.of(6, "Jean Ndayizeye", new BirthDate(1983, 4, 12)));

        var hits = search("NDAYIZEYE JEAN", BORN);

        assertThat(hits)
                .extracting(hit -> hit.birth().kind())
                .contains(
                        BirthMatch.Kind.SAME_DAY,
                        BirthMatch.Kind.SWAPPED,
                        BirthMatch.Kind.WITHIN,
                        BirthMatch.Kind.NOT_GIVEN);
        assertThat(hits).extracting(PersonHit::entry).contains(5).doesNotContain(6);
        assertThat(search("NDAYIZEYE JEAN", BirthDate.UNKNOWN)).hasSize(6);
    }

    @Test
    void putsWhoseBirthAgreesBeforeWhoseNameAlone() {
        list(
                ListedPerson.of(1, "Jean Ndayizeye", BirthDate.UNKNOWN),
                ListedPerson.of(2, "Jean Claude Ndayizeye", BirthDate.ofYear(1980)),
                ListedPerson.of(3, "Jean Ndayizey", BORN),
                ListedPerson.of(4, "Jean Ndayizeye", BirthDate.ofYear(1981)));

        var found = search("JEAN NDAYIZEYE", BORN);
        assertThat(found).extracting(PersonHit::entry).containsExactly(3, 2, 1, 4);
        assertThat(found).extracting(hit -> (int) hit.rank()).containsExactly(2, 1, 0, 0);
        assertThat(found.get(2).score()).isGreaterThan(found.get(1).score());
        assertThat(search("JEAN NDAYIZEYE", BirthDate.UNKNOWN).get(0).entry()).isNotEqualTo(2);
    }

    @Test
    void ofManyNamesakesKeepsThoseWhoseBirthAgrees() {
        var people = new ArrayList<ListedPerson>();
        for (int i = 0; i < 40; i++) people.add(ListedPerson.of(i, "Jean Ndayizeye", BirthDate.UNKNOWN));
        people.add(ListedPerson.of(40, "Jean Claude Ndayizeye", BORN));
        index.update(people, Set.of());

        assertThat(search("JEAN NDAYIZEYE", BORN))
                .hasSize(20)
                .first()
                .extracting(PersonHit::entry)
                .isEqualTo(40);
    }

    @Test
    void findsByTheOnlyWordOfANameWhereItIsRareAndMoreAgrees() {
        list(
                ListedPerson.of(1, "Al Assaf Gavugilito", BORN),
                ListedPerson.of(2, "Claude Gavugilito", BORN),
                ListedPerson.of(3, "Mohamed Ali", BORN));

        assertThat(search("AL GAVUGILITO", BirthDate.UNKNOWN))
                .extracting(PersonHit::entry)
                .containsExactly(1);
        assertThat(search("GAVUGILITO", BirthDate.UNKNOWN)).isEmpty();
        assertThat(search("GAVUGILITO", BORN)).extracting(PersonHit::entry).containsExactlyInAnyOrder(1, 2);
        assertThat(search("GAVUGILITO", BirthDate.ofYear(1980)))
                .extracting(PersonHit::band)
                .containsOnly(Band.WEAK);
        assertThat(search("GAVUGUZITO", BORN)).isEmpty();
        assertThat(search("MOHAMED", BORN)).isEmpty();
    }

    @Test
    void keepsEveryBirthAndName() {
        var spans = List.of(
                BirthSpan.on(BORN),
                new BirthSpan(BirthDate.ofYear(1960), BirthDate.ofYear(1964), false),
                new BirthSpan(BirthDate.ofYear(1975), BirthDate.ofYear(1975), true));
        list(new ListedPerson(
                1,
                List.of(ListedName.of("Jean Ndayizeye"), new ListedName("Abu Musa Ruhara", Trust.WEAK_ALIAS)),
                spans,
                Set.of("BDI", "TZA"),
                Sex.MALE));

        for (int year : new int[] {1960, 1962, 1964, 1966, 1968, 1970, 1980, 1982})
            assertThat(search("RUHARA ABU MUSA", BirthDate.ofYear(year)))
                    .as("%s", year)
                    .hasSize(1);
        assertThat(search("RUHARA ABU MUSA", BirthDate.ofYear(1957))).isEmpty();
        assertThat(search("RUHARA ABU MUSA", BORN).get(0).name().trust()).isEqualTo(Trust.WEAK_ALIAS);
    }

    @Test
    void weighsNationalityAndSex() {
        list(new ListedPerson(1, List.of(ListedName.of("Jean Ndayizee")), List.of(), Set.of("BDI", "TZA"), Sex.MALE));

        var agreeing = index.search(new PersonQuery("JEAN NDAYIZEYE", false, BORN, "TZA", Sex.MALE, WIDE))
                .get(0);
        var differing = index.search(new PersonQuery("JEAN NDAYIZEYE", false, BORN, "KEN", Sex.FEMALE, WIDE))
                .get(0);

        assertThat(agreeing.nationality()).isEqualTo(Agreement.AGREES);
        assertThat(differing.sex()).isEqualTo(Agreement.DIFFERS);
        assertThat(differing.score()).isLessThan(agreeing.score());
    }

    @Test
    void weighsPlacesOfBirth() {
        list(
                born("Kirundo, Commune Ntega, Burundi"),
                new ListedPerson(2, List.of(ListedName.of("Jean Ndayizee")), List.of(), Set.of(), Sex.UNKNOWN));
        index.update(List.of(ListedPerson.of(3, "Aline Uwimana", BORN)), Set.of());

        assertThat(places("NTEGHA")).containsExactly(Agreement.AGREES, Agreement.NOT_GIVEN);
        assertThat(places("Commune Bugabira")).containsExactly(Agreement.NOT_GIVEN, Agreement.DIFFERS);
        assertThat(places("")).containsOnly(Agreement.NOT_GIVEN);
    }

    private static ListedPerson born(String place) {
        var name = List.of(ListedName.of("Jean Ndayizee"));
        return new ListedPerson(1, name, List.of(), Set.of(), Sex.UNKNOWN, List.of(place));
    }

    private List<Agreement> places(String place) {
        var query = new PersonQuery("JEAN NDAYIZEYE", false, BORN, "", Sex.UNKNOWN, place, WIDE);
        return index.search(query).stream().map(PersonHit::birthPlace).toList();
    }

    @Test
    void keepsToTheThresholdOfEachList() {
        list(ListedPerson.of(1, "Jean Ndayizee", BORN), ListedPerson.of(2, "Jean Ndayizee", BORN));
        var strict = PersonQuery.Admission.byList(Band.FLOOR, entry -> entry == 1 ? 0.999 : 0.8);

        var hits = index.search(new PersonQuery("JEAN NDAYIZEYE", false, BORN, "", Sex.UNKNOWN, strict));

        assertThat(hits).extracting(PersonHit::entry).containsExactly(2);
    }

    @Test
    void leavesOutWhomTheCallerDoesNotAdmit() {
        list(ListedPerson.of(1, "Jean Ndayizeye", BORN), ListedPerson.of(2, "Jean Ndayizeye", BORN));

        var hits = index.search(
                new PersonQuery("JEAN NDAYIZEYE", false, BORN, "", Sex.UNKNOWN, (entry, score) -> entry != 1));

        assertThat(hits).extracting(PersonHit::entry).containsExactly(2);
    }

    @Test
    void givesTheBestOfManyNamesakes() {
        var people = new ArrayList<ListedPerson>();
        for (int i = 0; i < 500; i++)
            people.add(ListedPerson.of(i, "Jean Ndayizeye", i == 321 ? BORN : BirthDate.ofYear(1980)));
        index.update(people, Set.of());

        var hits = search("JEAN NDAYIZEYE", BORN);

        assertThat(hits).hasSize(20);
        assertThat(hits.get(0).entry()).isEqualTo(321);
        assertThat(hits).extracting(PersonHit::entry).doesNotHaveDuplicates();
    }

    @Test
    void findsWordsThatLostTheirSpace() {
        list(ListedPerson.of(1, "David Duale", BORN), ListedPerson.of(2, "Jean Pierre Namwamba", BORN));

        assertThat(search("DAVIDDUALE", BirthDate.UNKNOWN)).hasSize(1);
        assertThat(search("DAVIDDUALE", BORN)).hasSize(1);
        assertThat(search("NAMWAMBA JEANPIERRE EMMANUEL", BirthDate.UNKNOWN)).hasSize(1);
    }

    @Test
    void findsListedInitials() {
        list(ListedPerson.of(1, "D. Namwamba", BORN));

        assertThat(search("NAMWAMBA DALMAS", BORN)).hasSize(1);
        assertThat(search("NAMWAMBA DALMAS", BirthDate.UNKNOWN)).hasSize(1);
    }

    @Test
    void replacesAndForgets() {
        list(ListedPerson.of(1, "Jean Ndayizeye", BORN), ListedPerson.of(2, "Aline Uwimana", BORN));
        list(ListedPerson.of(1, "Pierre Hakizimana", BORN));
        assertThat(search("NDAYIZEYE JEAN", BORN)).isEmpty();
        assertThat(search("HAKIZIMANA PIERRE", BORN)).hasSize(1);

        index.update(List.of(), Set.of(1, 99));

        assertThat(search("HAKIZIMANA PIERRE", BORN)).isEmpty();
        assertThat(search("UWIMANA ALINE", BORN)).hasSize(1);
        assertThat(index.size()).isOne();
    }

    @Test
    void readsANameSaidTwiceAsOneWord() {
        list(ListedPerson.of(0, "Ole Kamama Kamama", BORN));
        assertThat(search("OLE KAMAMA", BORN)).hasSize(1);
        assertThat(search("KAMAMA OLE KAMAMA", BORN)).hasSize(1);
    }

    @Test
    void takesTheBeginningOfACutWordForNoSecondWordWhereItIsAParticle() {
        list(ListedPerson.of(0, "Al Uwimana Uwimana", BORN), ListedPerson.of(1, "Kima Al Uwimana", BORN));
        assertThat(cut("UWIMANA KIMA AL")).extracting(PersonHit::entry).containsExactly(1);
    }

    @Test
    void findsACutWordWithTheSpaceThatTheListHasNot() {
        list(ListedPerson.of(0, "Hussein Kimakoro", BORN));
        assertThat(cut("HUSSEIN KIMA KO")).hasSize(1);
    }

    @Test
    void findsAnInitialWrittenToTheOnlyWord() {
        list(ListedPerson.of(0, "M. Uwimana", BORN));
        assertThat(search("MUWIMANA", BORN)).hasSize(1);
    }

    @Test
    void leavesARepeatedListedWordOutWhateverItIsLike() {
        var people = new ArrayList<ListedPerson>();
        for (int i = 0; i < 30; i++) people.add(ListedPerson.of(i, "Jana Jana Denis", BORN));
        index.update(people, Set.of());
        assertThat(search("HANA DENIS", BORN)).hasSize(20);
    }

    @Test
    void findsANameAndItsInitialWrittenAsOne() {
        list(ListedPerson.of(0, "Ndayizeyej Jean", BORN));
        assertThat(search("NDAYIZEYE J J", BORN)).hasSize(1);
        assertThat(search("J NDAYIZEYE NDAYIZEYEJ", BORN)).hasSize(1);
    }

    @Test
    void findsTwoWordsWrittenAsOneThoughAnotherIsDropped() {
        list(ListedPerson.of(0, "Kima Koro", BORN));
        assertThat(search("KIMAKORO LAU", BORN)).hasSize(1);
    }

    @Test
    void findsTwoWordsWithTheSpaceElsewhereBesideAnotherOne() {
        list(ListedPerson.of(0, "Nurul Pen", BORN));
        assertThat(search("NUR ULPEN JAMES", BORN)).hasSize(1);
    }

    @Test
    void findsAWordWrittenAsOneOfWhichAPartIsShort() {
        list(ListedPerson.of(0, "Abu de Mahmoud Ramzi", BORN), ListedPerson.of(1, "Su Qbysy Jose", BORN));
        assertThat(search("ABUDE MKAHOMUD RAMZI", BORN)).hasSize(1);
        assertThat(search("SUQBYSY JOSE OTUOMA", BORN)).hasSize(1);
    }

    @Test
    void findsAnInitialWrittenToItsNeighbourBesideAnotherName() {
        list(ListedPerson.of(0, "Hassan Ndayizeyej Ndayizeyej", BORN));
        assertThat(search("NDAYIZEYE J MUHAMMAD HASSAN", BirthDate.UNKNOWN)).hasSize(1);
    }

    @Test
    void findsWhoseCutNameEndsLikeAParticleOrTwoInitials() {
        list(
                ListedPerson.of(0, "Bingari Sezishimbondo Chege", BORN),
                ListedPerson.of(1, "Rodriguez Gomez Eloina", BORN));
        assertThat(cut("BINGARI SEZISHIMBONDO CH")).hasSize(1);
        assertThat(cut("RODRIGUEZ GOMEZ EL")).hasSize(1);
    }

    private List<PersonHit> cut(String name) {
        return index.search(new PersonQuery(name, true, BirthDate.UNKNOWN, "", Sex.UNKNOWN, PersonQuery.Admission.ALL));
    }

    @Test
    void weighsAParticleAlikeWhoeverIsListedByItAlone() {
        list(ListedPerson.of(0, "Ndayiziga al Jean", BORN));
        var before = search("NDAYIZIGA JEAN", BORN).get(0).score();
        list(ListedPerson.of(0, "Ndayiziga al Jean", BORN), ListedPerson.of(1, "al", BORN));
        assertThat(search("NDAYIZIGA JEAN", BORN).get(0).score()).isEqualTo(before);
    }

    @Test
    void answersWhileItChanges() throws Exception {
        list(ListedPerson.of(0, "Jean Ndayizeye", BORN));
        var missed = new AtomicBoolean();
        var done = new AtomicBoolean();
        var threads = Executors.newFixedThreadPool(2);
        try {
            var asking = threads.submit(() -> {
                while (!done.get()) if (search("NDAYIZEYE JEAN", BORN).isEmpty()) missed.set(true);
            });
            for (int i = 1; i < 300; i++)
                index.update(List.of(ListedPerson.of(i % 50, "Jean Ndayizeye", BORN)), Set.of(i % 49 + 1000));
            done.set(true);
            asking.get();
        } finally {
            threads.shutdownNow();
        }
        assertThat(missed).isFalse();
    }
}
