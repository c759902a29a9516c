package org.mpaka.core.screening.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.core.screening.Agreement;
import org.mpaka.core.screening.Band;
import org.mpaka.core.screening.identifier.IdentifierHit.Confusion;

class IdentifierIndexTest {
    private final IdentifierIndex index = new IdentifierIndex();

    private void list(int entry, IdentifierKind kind, String country, String number) {
        index.update(List.of(new ListedIdentifier(entry, kind, country, number)), Set.of());
    }

    private List<IdentifierHit> search(IdentifierKind kind, String country, String number) {
        return index.search(new IdentifierQuery(kind, country, number));
    }

    @ParameterizedTest
    @CsvSource({
        "PLATE, KEN, KBZ 123A, KEN, kbz-123a",
        "PLATE, TZA, T 123 ABC, TZA, T123ABC",
        "PLATE, BDI, I 4567 A, BDI, I4567A",
        "PLATE, RUS, А 123 ВС 77, RUS, A123BC77",
        "DOCUMENT, UTO, L898902C3, UTO, L898902C3<",
        "VIN, '', 1M8GDM9AXKP042788, '', 1M8GDM9AXKPO42788"
    })
    void findsTheSameNumberHoweverItIsWritten(
            IdentifierKind kind, String country, String listed, String shownCountry, String shown) {
        list(7, kind, country, listed);

        var hit = search(kind, shownCountry, shown).get(0);

        assertThat(hit.entry()).isEqualTo(7);
        assertThat(hit.isExact()).isTrue();
        assertThat(hit.score()).isEqualTo(1);
        assertThat(hit.band()).isEqualTo(Band.STRONG);
    }

    @Test
    void saysWhichCharactersReadersConfuse() {
        list(7, IdentifierKind.PLATE, "KEN", "KBO 128S");

        var hit = search(IdentifierKind.PLATE, "KEN", "K80 12BS").get(0);

        assertThat(hit.confusions())
                .containsExactly(new Confusion(2, '8', 'B'), new Confusion(3, '0', 'O'), new Confusion(6, 'B', '8'));
        assertThat(hit.country()).isEqualTo(Agreement.AGREES);
        assertThat(hit.score()).isCloseTo(0.88, within(1e-9));
        assertThat(hit.toString()).doesNotContain("K80");
    }

    @Test
    void tellsWhatTheCheckDigitOfAVehicleSays() {
        list(7, IdentifierKind.VIN, "", "1M8GDM9AXKP042788");

        var hit = search(IdentifierKind.VIN, "USA", "1M8GDM9AXKP0427B8").get(0);

        assertThat(hit.listedCheck()).isEqualTo(VinCheck.FITS);
        assertThat(hit.shownCheck()).isEqualTo(VinCheck.DOES_NOT_FIT);
        assertThat(VinCheck.of("SHORT")).isEqualTo(VinCheck.NOT_APPLICABLE);
        assertThat(VinCheck.of("11111111111111111")).isEqualTo(VinCheck.FITS);
    }

    @Test
    void keepsStatesAndKindsApart() {
        list(1, IdentifierKind.DOCUMENT, "BDI", "OP123456");
        list(2, IdentifierKind.PLATE, "BDI", "OP123456");
        list(3, IdentifierKind.DOCUMENT, "", "OP123456");
        list(4, IdentifierKind.DOCUMENT, "", "1234");

        assertThat(search(IdentifierKind.DOCUMENT, "TZA", "OP123456"))
                .extracting(IdentifierHit::entry)
                .containsExactly(3);
        assertThat(search(IdentifierKind.DOCUMENT, "", "OP123456"))
                .extracting(IdentifierHit::entry)
                .containsExactly(1, 3);
        assertThat(search(IdentifierKind.DOCUMENT, "BDI", "1234")).isEmpty();
    }

    @Test
    void replacesAndForgets() {
        index.update(
                List.of(
                        new ListedIdentifier(1, IdentifierKind.DOCUMENT, "BDI", "AB12345"),
                        new ListedIdentifier(1, IdentifierKind.DOCUMENT, "BDI", "CD67890"),
                        new ListedIdentifier(2, IdentifierKind.DOCUMENT, "BDI", "AB12345")),
                Set.of());
        list(1, IdentifierKind.DOCUMENT, "BDI", "CD67890");

        assertThat(search(IdentifierKind.DOCUMENT, "BDI", "AB12345"))
                .extracting(IdentifierHit::entry)
                .containsExactly(2);
        index.update(List.of(), Set.of(2, 99));
        assertThat(search(IdentifierKind.DOCUMENT, "BDI", "AB12345")).isEmpty();
        assertThat(search(IdentifierKind.DOCUMENT, "BDI", "CD67890")).hasSize(1);
        assertThat(index.size()).isOne();
    }

    @Test
    void bearsHostileNumbers() {
        list(1, IdentifierKind.PLATE, "BDI", "\u0000 - \uD800");
        list(2, IdentifierKind.PLATE, "BDI", "A".repeat(10_000));

        assertThat(search(IdentifierKind.PLATE, "BDI", "")).isEmpty();
        assertThat(search(IdentifierKind.PLATE, "BDI", "\u0000")).isEmpty();
        assertThat(search(IdentifierKind.PLATE, "BDI", "A".repeat(10_000))
                        .get(0)
                        .shown())
                .hasSize(Reading.LONGEST);
    }
}
