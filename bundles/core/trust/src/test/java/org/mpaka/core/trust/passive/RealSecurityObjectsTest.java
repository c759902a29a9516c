package org.mpaka.core.trust.passive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.chip.ChipCheck;
import org.mpaka.api.chip.ChipCheck.Kind;
import org.mpaka.api.chip.ChipContent;
import org.mpaka.api.chip.ChipFile;
import org.mpaka.api.chip.ChipVerification;
import org.mpaka.core.trust.IndexedTrust;
import org.mpaka.testing.fixtures.MutableClock;

/**
 * Security objects of real documents and whole specimens, with the published master lists, in the data directory named by
 * {@code mpaka.data} or {@code MPAKA_DATA}.
 */
class RealSecurityObjectsTest {
    private static final String DATA =
            System.getProperty("mpaka.data", System.getenv().getOrDefault("MPAKA_DATA", ""));
    private static final Map<String, IndexedTrust> TRUST = new HashMap<>();

    @BeforeEach
    void needsTheData() {
        if (DATA.isEmpty()) System.err.println("SKIPPED: set mpaka.data or MPAKA_DATA to verify real security objects");
        Assumptions.assumeFalse(DATA.isEmpty(), "mpaka.data is not set");
    }

    private static byte[] file(String name) throws IOException {
        return Files.readAllBytes(Path.of(DATA, "documents").resolve(name));
    }

    private static IndexedTrust published() throws IOException {
        var held = TRUST.get("published");
        if (held == null) {
            held = IndexedTrust.of(
                    file("csca/DE_ML_2026-05-28-08-28-45.ml"),
                    file("csca/NL_ML_2026-07-22.ml"),
                    file("csca/selfxyz_masterList"));
            TRUST.put("published", held);
        }
        return held;
    }

    private static ChipVerification verify(Map<ChipFile, byte[]> files, Instant at) throws IOException {
        return new SignedChipVerifier(published(), new MutableClock(at)).verify(new ChipContent(files));
    }

    private static Map<Kind, String> reasons(ChipVerification verification) {
        return verification.checks().stream()
                .filter(check -> check.kind() != Kind.DATA_GROUP)
                .collect(Collectors.toMap(
                        ChipCheck::kind, check -> check.reason().code()));
    }

    @ParameterizedTest
    @CsvSource({"AT", "DE", "FR", "MY", "RU", "SG", "UK", "US"})
    void everyRealSecurityObjectIsSignedByAStateOfTheLists(String state) throws IOException {
        var verification = verify(Map.of(ChipFile.SOD, file("chip/sod/" + state + "_EF.SOD.bin")), MutableClock.START);

        System.out.println(state + " " + reasons(verification));
        assertThat(reasons(verification))
                .containsEntry(Kind.SECURITY_OBJECT, "chip.sod.good")
                .containsEntry(Kind.SIGNER_CHAIN, "chip.chain.signed")
                .containsEntry(Kind.ALGORITHMS, state.equals("RU") ? "chip.algorithms.weak" : "chip.algorithms.good");
    }

    @Test
    void anAuthorityThatIsInNoListAnyMoreIsSaidToBeUnknown() throws IOException {
        var verification = verify(
                Map.of(ChipFile.SOD, file("chip/lds-jmrtd/samples/ef_sod/NZ2013_EF_SOD.BIN")),
                Instant.parse("2014-01-01T00:00:00Z"));

        System.out.println("NZ 2013 " + reasons(verification));
        assertThat(reasons(verification))
                .containsEntry(Kind.SECURITY_OBJECT, "chip.sod.good")
                .containsEntry(Kind.SIGNER_CHAIN, "chip.chain.authority-unknown");
    }

    @Test
    void theGermanSpecimenIsUnalteredAndItsTestAuthorityUnknown() throws IOException {
        var folder = "chip/lds-jmrtd/samples/bsi2008/";
        var files = new EnumMap<ChipFile, byte[]>(ChipFile.class);
        files.put(ChipFile.COM, file(folder + "EF_COM.bin"));
        files.put(ChipFile.SOD, file(folder + "EF_SOD.bin"));
        for (int number : new int[] {1, 2, 3, 14})
            files.put(ChipFile.ofDataGroup(number).orElseThrow(), file(folder + "Datagroup" + number + ".bin"));

        var verification = verify(files, MutableClock.START);

        System.out.println("BSI " + reasons(verification) + verification.checks());
        assertThat(verification.checks())
                .filteredOn(check -> check.kind() == Kind.DATA_GROUP)
                .extracting(ChipCheck::answer)
                .containsOnly(CheckAnswer.PASSED)
                .hasSize(4);
        assertThat(reasons(verification))
                .containsEntry(Kind.SECURITY_OBJECT, "chip.sod.good")
                .containsEntry(Kind.SIGNER_CHAIN, "chip.chain.authority-unknown")
                .containsEntry(Kind.ALGORITHMS, "chip.algorithms.weak");
    }

    @Test
    void theDutchSpecimenIsUnalteredAndItsTestAuthorityUnknown() throws IOException {
        var folder = "chip/lds-jmrtd/samples/loes2006/";
        var verification = verify(
                Map.of(
                        ChipFile.COM, file(folder + "ef011E.bin"),
                        ChipFile.SOD, file(folder + "ef011D.bin"),
                        ChipFile.DG1, file(folder + "ef0101.bin"),
                        ChipFile.DG2, file(folder + "ef0102.bin"),
                        ChipFile.DG15, file(folder + "ef010F.bin")),
                MutableClock.START);

        System.out.println("NL " + reasons(verification) + verification.checks());
        assertThat(verification.checks())
                .filteredOn(check -> check.kind() == Kind.DATA_GROUP)
                .extracting(ChipCheck::answer)
                .containsOnly(CheckAnswer.PASSED)
                .hasSize(3);
        assertThat(reasons(verification))
                .containsEntry(Kind.SECURITY_OBJECT, "chip.sod.good")
                .containsEntry(Kind.SIGNER_CHAIN, "chip.chain.authority-unknown");
    }
}
