package org.mpaka.core.screening.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mpaka.core.screening.BirthSpan;
import org.mpaka.core.screening.DateCode;
import org.mpaka.core.screening.ListedPerson;
import org.mpaka.core.screening.Trust;
import org.mpaka.core.screening.name.NameReader;
import org.mpaka.core.screening.name.WordMap;
import org.mpaka.core.screening.name.Words;

/** Gathers listed persons, or the rows of other segments, for a new segment. */
public final class SegmentBuilder {
    /** With more births than this a person has one row for all of them. */
    private static final int MOST_SINGLE_BIRTHS = 3;

    /** Names beyond this are hostile: the longest real entry has 120. */
    private static final int MOST_NAMES = 1000;

    private static final int MOST_PLACES = 8;
    private static final int MOST_NATIONALITY_SETS = 30_000;

    private final NameReader reader = new NameReader(false);
    final Words words = new Words(1024);
    private final WordMap places = new WordMap(words);
    final IntList rowWords = new IntList();
    final IntList rowEnd = new IntList();
    final IntList entry = new IntList();
    final IntList facts = new IntList();
    final IntList nationality = new IntList();
    final IntList wide = new IntList();
    final IntList nationalities = new IntList();
    final IntList placeOf = new IntList();
    final IntList placeWords = new IntList();
    private final PlaceWords placeReader = new PlaceWords();
    private final Map<List<Integer>, Integer> placesKnown = new HashMap<>();
    private final Map<List<Integer>, Integer> wideKnown = new HashMap<>();
    private final Map<Set<String>, Short> setsKnown = new HashMap<>();

    private int place;

    /** @return how many names could be read; 0 leaves the person unfindable by name */
    public int add(ListedPerson person) {
        short nations = nationality(person.nationalities());
        place = birthPlace(person.birthPlaces());
        int read = 0;
        for (var name :
                person.names().subList(0, Math.min(MOST_NAMES, person.names().size()))) {
            var found = reader.read(name.text());
            if (found.size() == 0) continue;
            read++;
            boolean single = person.births().size() <= MOST_SINGLE_BIRTHS
                    && person.births().stream().allMatch(SegmentBuilder::isSingle);
            if (!single || person.births().isEmpty())
                addRow(found, person, wideBirths(person), !person.births().isEmpty(), name.trust(), nations);
            else for (var birth : person.births()) addRow(found, person, code(birth), false, name.trust(), nations);
        }
        return read;
    }

    private static boolean isSingle(BirthSpan birth) {
        return !birth.about() && birth.from().isKnown() && birth.from().equals(birth.to());
    }

    private static int code(BirthSpan birth) {
        return DateCode.of(
                birth.from().year(), birth.from().month(), birth.from().day());
    }

    private void addRow(Words name, ListedPerson person, int birth, boolean several, Trust trust, short nations) {
        for (int i = 0; i < name.size(); i++) rowWords.add(number(name, i));
        boolean isWide = several && !person.births().isEmpty() && birth < 0;
        endRow(person.entry(), RowFacts.of(isWide ? ~birth : birth, isWide, person.sex(), trust), nations);
    }

    private int number(Words from, int i) {
        int known = places.find(from, i);
        if (known >= 0) return known;
        int added = words.add(from, i);
        places.put(added);
        return added;
    }

    private void endRow(int entryNumber, int rowFacts, short nations) {
        rowEnd.add(rowWords.size());
        entry.add(entryNumber);
        facts.add(rowFacts);
        nationality.add(nations);
        placeOf.add(place);
    }

    private int birthPlace(List<String> places) {
        var numbers = new ArrayList<Integer>();
        for (var one : places.subList(0, Math.min(MOST_PLACES, places.size())))
            for (int number : placeReader.of(one)) if (!numbers.contains(number)) numbers.add(number);
        return placeNumber(numbers);
    }

    /** Where the places are in the table, 0 for none. */
    private int placeNumber(List<Integer> numbers) {
        if (numbers.isEmpty()) return 0;
        if (placeWords.size() == 0) placeWords.add(PlaceWords.END);
        return placesKnown.computeIfAbsent(numbers, any -> {
            int at = placeWords.size();
            numbers.forEach(placeWords::add);
            placeWords.add(PlaceWords.END);
            return at;
        });
    }

    /** The complement of the place of the births in the table; unknown where there is none. */
    private int wideBirths(ListedPerson person) {
        var pairs = new ArrayList<Integer>();
        for (var birth : person.births()) {
            if (!birth.from().isKnown() && !birth.to().isKnown()) continue;
            pairs.add(first(birth));
            pairs.add(last(birth));
        }
        return pairs.isEmpty() ? DateCode.UNKNOWN : ~place(pairs);
    }

    private int place(List<Integer> pairs) {
        return wideKnown.computeIfAbsent(pairs, any -> {
            int at = wide.size();
            pairs.forEach(wide::add);
            wide.add(DateCode.UNKNOWN);
            return at;
        });
    }

    private static int first(BirthSpan birth) {
        var from = birth.from().isKnown() ? birth.from() : birth.to();
        int years = birth.about() ? BirthSpan.ABOUT_YEARS : 0;
        return birth.from().isKnown()
                ? DateCode.of(Math.max(1, from.year() - years), from.month(), from.day())
                : DateCode.of(1, 1, 1);
    }

    private static int last(BirthSpan birth) {
        int years = birth.about() ? BirthSpan.ABOUT_YEARS : 0;
        return birth.to().isKnown()
                ? DateCode.of(
                        birth.to().year() + years,
                        birth.to().month(),
                        birth.to().day())
                : DateCode.of(4000, 12, 31);
    }

    private short nationality(Set<String> of) {
        if (of.isEmpty()) return Nationalities.NONE;
        if (of.size() == 1) return Nationalities.code(of.iterator().next());
        return setsKnown.computeIfAbsent(of, any -> {
            if (nationalities.size() > MOST_NATIONALITY_SETS) return Nationalities.NONE;
            int at = nationalities.size();
            for (var one : new TreeSet<>(of))
                if (Nationalities.code(one) != Nationalities.NONE) nationalities.add(Nationalities.code(one));
            nationalities.add(Nationalities.NONE);
            return Nationalities.table(at);
        });
    }

    /** Takes over the rows of another segment that are still in force. */
    public void addRows(LiveSegment from) {
        var segment = from.segment();
        var numbers = new int[segment.words().size()];
        java.util.Arrays.fill(numbers, -1);
        for (int row = 0; row < segment.rows().size(); row++) {
            if (from.isDead(row)) continue;
            int start = segment.rows().start(row);
            for (int i = start; i < start + segment.rows().count(row); i++) {
                int word = segment.rows().words()[i];
                if (numbers[word] < 0) numbers[word] = number(segment.words(), word);
                rowWords.add(numbers[word]);
            }
            place = movedPlace(segment, row);
            endRow(segment.rows().entry(row), movedFacts(segment, row), movedNationality(segment, row));
        }
    }

    private int movedFacts(Segment segment, int row) {
        int old = segment.rows().facts(row);
        if (!RowFacts.isWide(old)) return old;
        var pairs = new ArrayList<Integer>();
        for (int i = RowFacts.birth(old); segment.wide()[i] != DateCode.UNKNOWN; i++) pairs.add(segment.wide()[i]);
        return RowFacts.withBirth(old, place(pairs));
    }

    private int movedPlace(Segment segment, int row) {
        if (segment.placeOf().length == 0) return 0;
        var numbers = new ArrayList<Integer>();
        for (int i = segment.placeOf()[row]; segment.placeWords()[i] != PlaceWords.END; i++)
            numbers.add(segment.placeWords()[i]);
        return placeNumber(numbers);
    }

    private short movedNationality(Segment segment, int row) {
        short old = segment.rows().nationality(row);
        if (!Nationalities.isTable(old)) return old;
        var letters = new TreeSet<String>();
        for (int i = Nationalities.place(old); segment.nationalities()[i] != Nationalities.NONE; i++)
            letters.add(Nationalities.letters(segment.nationalities()[i]));
        return nationality(letters);
    }

    public int rows() {
        return entry.size();
    }

    /** The segment; the builder is not to be used again. */
    public LiveSegment build() {
        return new LiveSegment(new SegmentAssembly(this).assemble());
    }
}
