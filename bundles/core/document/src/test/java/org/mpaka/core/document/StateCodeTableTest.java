package org.mpaka.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.CountryCode;
import org.mpaka.api.document.StateCodes.Kind;

/** ISO 3166-1 and what Doc 9303 adds to it. */
class StateCodeTableTest {
    private final StateCodeTable codes = new StateCodeTable();

    @ParameterizedTest
    @CsvSource({
        "BDI, STATE",
        "TZA, STATE",
        "RWA, STATE",
        "COD, STATE",
        "SSD, STATE",
        "D, STATE",
        "GBD, DEPENDENT_NATIONALITY",
        "UNO, ORGANISATION",
        "EUE, ORGANISATION",
        "XDC, ORGANISATION",
        "XXA, STATELESS",
        "XXB, REFUGEE",
        "XXC, REFUGEE",
        "XXX, UNSPECIFIED",
        "UTO, SPECIMEN",
        "RKS, NOT_ALLOCATED"
    })
    void everyCodeHasItsKind(String code, Kind kind) {
        assertThat(codes.find(CountryCode.of(code)).orElseThrow().kind()).isEqualTo(kind);
    }

    @Test
    void theListIsWholeAndTheSignerOfMasterListsIsNotInIt() {
        assertThat(codes.all()).hasSize(249 + 31);
        assertThat(codes.find(CountryCode.of("IAO"))).isEmpty();
        assertThat(codes.all()).allSatisfy(code -> assertThat(code.name()).isNotBlank());
    }

    @Test
    void whatWasWithdrawnSaysWhen() {
        assertThat(codes.all().stream()
                        .filter(code -> code.withdrawn().isPresent())
                        .map(code -> code.code().value())
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.of("ANT", "NTZ", "UNK"));
    }
}
