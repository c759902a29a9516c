package org.mpaka.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sex;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.traveller.DocumentReference;
import org.mpaka.api.traveller.Traveller;
import org.mpaka.api.traveller.TravellerId;

/**
 * People who do not exist: surnames put together from syllables, given names from a short list, some far more common
 * than others. The same number always gives the same person.
 */
final class InventedPeople {
    private static final List<String> BEGINNINGS = List.of(
            "Nda", "Ha", "Nki", "Bi", "Mu", "Ki", "Ru", "Sha", "Ma", "Nge", "Zo", "Ka", "Mwa", "Lu", "Ba", "Tu");
    private static final List<String> MIDDLES =
            List.of("yi", "ki", "ru", "shi", "ge", "me", "ra", "wi", "zi", "ba", "lo", "ndi", "mbo", "sa", "ho", "ri");
    private static final List<String> ENDS = List.of(
            "miye", "mana", "zima", "kunda", "gira", "koze", "tunga", "hozo", "shoka", "vuze", "lamba", "pendo");
    private static final List<String> GIVEN = List.of(
            "Aline",
            "Baraka",
            "Claudine",
            "Diane",
            "Eric",
            "Fabrice",
            "Grace",
            "Hamisi",
            "Imani",
            "Jeanne",
            "Kelvin",
            "Leila",
            "Moses",
            "Neema",
            "Olive",
            "Pascal",
            "Queen",
            "Rehema",
            "Salum",
            "Tatu",
            "Upendo",
            "Victor",
            "Wema",
            "Yusuf",
            "Zawadi");
    private static final List<String> COUNTRIES =
            List.of("BDI", "TZA", "BDI", "TZA", "TZA", "BDI", "RWA", "COD", "KEN", "UGA", "CHN", "IND", "D", "FRA");
    private static final DocumentType[] TYPES = {DocumentType.PASSPORT, DocumentType.NATIONAL_ID};

    private InventedPeople() {}

    static Traveller person(int number, TravellerId id) {
        var random = new SplittableRandom(number * 0x9E37_79B9L);
        var nationality = CountryCode.of(COUNTRIES.get(skewed(random, COUNTRIES.size())));
        return new Traveller(
                id,
                new PersonNames(surname(random), GIVEN.get(skewed(random, GIVEN.size())) + " " + pick(random, GIVEN)),
                PartialDate.of(LocalDate.of(1945, 1, 1).plusDays(random.nextInt(27_000))),
                random.nextBoolean() ? Sex.FEMALE : Sex.MALE,
                nationality,
                List.of(new DocumentReference(
                        nationality,
                        TYPES[random.nextInt(TYPES.length)],
                        String.format("%c%c%07d", 'A' + number % 26, 'A' + number / 26 % 26, number),
                        Optional.of(LocalDate.of(2027, 1, 1).plusDays(random.nextInt(3000))))),
                Optional.empty());
    }

    private static String surname(SplittableRandom random) {
        return BEGINNINGS.get(skewed(random, BEGINNINGS.size()))
                + MIDDLES.get(skewed(random, MIDDLES.size()))
                + MIDDLES.get(skewed(random, MIDDLES.size()))
                + ENDS.get(skewed(random, ENDS.size()));
    }

    private static String pick(SplittableRandom random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Small numbers far more often than great ones. */
    private static int skewed(SplittableRandom random, int bound) {
        double chance = random.nextDouble();
        return (int) (chance * chance * bound);
    }
}
