package org.mpaka.core.trust.passive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.CountryCode;
import org.mpaka.api.chip.ChipCheck;
import org.mpaka.api.chip.ChipCheck.Kind;
import org.mpaka.api.chip.ChipContent;
import org.mpaka.api.chip.ChipFile;
import org.mpaka.api.chip.ChipVerification;
import org.mpaka.api.trust.SignerTrust;
import org.mpaka.api.trust.TrustPolicy;
import org.mpaka.core.trust.IndexedTrust;
import org.mpaka.testing.fixtures.MutableClock;
import org.mpaka.testing.pki.HostileBytes;
import org.mpaka.testing.pki.InventedAuthority;
import org.mpaka.testing.pki.InventedChip;
import org.mpaka.testing.pki.InventedSigner;

class PassiveAuthenticationTest {
    private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2035-01-01T00:00:00Z");
    private static final CountryCode UTOPIA = CountryCode.of("UTO");
    private static final String MRZ =
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L898902C36UTO7408122F3404159ZE184226B<<<<<10";

    private final MutableClock clock = new MutableClock();
    private final InventedAuthority authority = InventedAuthority.of("UT", "CSCA Utopia", FROM, TO);
    private final InventedSigner signer = authority.signer("Signer 7", FROM, TO);
    private final InventedChip chip = new InventedChip(MRZ, new byte[2000]).with(15, new byte[100]);
    private final Map<ChipFile, byte[]> files = new EnumMap<>(ChipFile.class);

    private void read(byte[] securityObject) {
        files.put(ChipFile.COM, chip.fileList());
        files.put(ChipFile.SOD, securityObject);
        files.put(ChipFile.DG1, chip.group(1));
        files.put(ChipFile.DG2, chip.group(2));
        files.put(ChipFile.DG15, chip.group(15));
    }

    private ChipVerification verify(SignerTrust trust) {
        return new SignedChipVerifier(trust, clock).verify(new ChipContent(files));
    }

    private ChipVerification verify() {
        return verify(IndexedTrust.of(authority.der()));
    }

    private static ChipCheck check(ChipVerification verification, Kind kind) {
        return verification.checks().stream()
                .filter(check -> check.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static void decides(ChipVerification verification, CheckAnswer answer, String reason) {
        assertThat(verification.answer()).isEqualTo(answer);
        assertThat(verification.decisive().reason().code()).isEqualTo(reason);
    }

    @Test
    void anUnalteredChipOfABelievedStatePasses() {
        read(chip.securityObject(signer, "SHA-256"));

        var verification = verify();

        decides(verification, CheckAnswer.PASSED, "chip.sod.good");
        assertThat(verification.signer())
                .hasValueSatisfying(by -> assertThat(by.state()).isEqualTo(UTOPIA));
        assertThat(verification.authority()).isPresent();
        assertThat(verification.checks())
                .filteredOn(check -> check.kind() == Kind.DATA_GROUP)
                .extracting(ChipCheck::answer)
                .containsOnly(CheckAnswer.PASSED)
                .hasSize(3);
        assertThat(check(verification, Kind.REVOCATION).answer()).isEqualTo(CheckAnswer.NOT_POSSIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHA256withRSA", "SHA256withRSAandMGF1", "SHA512withRSAandMGF1"})
    void rsaSignersPass(String algorithm) {
        read(chip.securityObject(authority.rsaSigner("Signer 8", FROM, TO, algorithm), "SHA-512"));

        decides(verify(), CheckAnswer.PASSED, "chip.sod.good");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.3.27.1.1.1", "1.2.528.1.1006.1.20.1", "1.2.840.113549.1.7.1"})
    void contentTypesOfBeforeICAOsPass(String type) {
        read(chip.securityObject(signer, "SHA-256", type));

        decides(verify(), CheckAnswer.PASSED, "chip.sod.good");
    }

    @Test
    void anAlteredDataGroupFails() {
        read(chip.securityObject(signer, "SHA-256"));
        var portrait = chip.group(2);
        portrait[portrait.length - 1] ^= 1;
        files.put(ChipFile.DG2, portrait);

        decides(verify(), CheckAnswer.FAILED, "chip.group.altered");
    }

    @Test
    void aDataGroupThatWasNotSignedFails() {
        var securityObject = new InventedChip(MRZ, new byte[2000]).securityObject(signer, "SHA-256");
        read(securityObject);

        var verification = verify();

        assertThat(check(verification, Kind.FILE_LIST).reason().code()).isEqualTo("chip.files.unsigned");
        assertThat(verification.checks())
                .filteredOn(check -> check.file().equals(Optional.of(ChipFile.DG15)))
                .singleElement()
                .satisfies(check -> assertThat(check.reason().code()).isEqualTo("chip.group.not-signed"));
        assertThat(verification.answer()).isEqualTo(CheckAnswer.FAILED);
    }

    @Test
    void aCopyThatHidesItsChipAuthenticationFails() {
        read(chip.securityObject(signer, "SHA-256"));
        files.put(ChipFile.COM, new InventedChip(MRZ, new byte[10]).fileList());
        files.remove(ChipFile.DG15);

        decides(verify(), CheckAnswer.FAILED, "chip.files.hidden");
    }

    @Test
    void aPortraitThatWasNotReadIsNotDone() {
        read(chip.securityObject(signer, "SHA-256"));
        files.remove(ChipFile.DG2);

        decides(verify(), CheckAnswer.NOT_DONE, "chip.group.not-read");
    }

    @Test
    void fingerprintsThatMayNotBeReadKeepNothingFromPassing() {
        read(chip.with(3, new byte[50]).securityObject(signer, "SHA-256"));

        decides(verify(), CheckAnswer.PASSED, "chip.sod.good");
    }

    @Test
    void aChipOfAnUnknownStateOrAuthorityCannotBeVerified() {
        read(chip.securityObject(signer, "SHA-256"));

        decides(verify(IndexedTrust.of()), CheckAnswer.NOT_POSSIBLE, "chip.chain.state-unknown");
        decides(
                verify(IndexedTrust.of(authority.successor(FROM, TO).der())),
                CheckAnswer.NOT_POSSIBLE,
                "chip.chain.authority-unknown");
    }

    @Test
    void aSignerWhoseTimeIsOverFails() {
        read(chip.securityObject(
                authority.signer("Signer 9", FROM, clock.instant().minusSeconds(1)), "SHA-256"));

        decides(verify(), CheckAnswer.FAILED, "chip.signer.ended");
    }

    @Test
    void anAuthorityWhoseTimeIsOverFails() {
        read(chip.securityObject(signer, "SHA-256"));
        clock.set(TO.minusSeconds(60));
        var shorter = InventedAuthority.of("UT", "CSCA short", FROM, TO.minusSeconds(120));
        files.put(ChipFile.SOD, chip.securityObject(shorter.signer("S", FROM, TO), "SHA-256"));

        decides(verify(IndexedTrust.of(shorter.der())), CheckAnswer.FAILED, "chip.authority.ended");
    }

    @Test
    void aRevokedSignerFails() {
        read(chip.securityObject(signer, "SHA-256"));
        var list = authority.revocationList(clock.instant(), Optional.empty(), signer.serial());

        decides(verify(IndexedTrust.of(authority.der(), list)), CheckAnswer.FAILED, "chip.revocation.revoked");
    }

    @Test
    void whereRevocationListsAreRequiredAMissingOneIsNotDone() {
        read(chip.securityObject(signer, "SHA-256"));
        var strict = new TrustPolicy(UTOPIA, true, TrustPolicy.Revocation.REQUIRED, false);

        decides(
                verify(IndexedTrust.of(List.of(strict), authority.der())),
                CheckAnswer.NOT_DONE,
                "chip.revocation.no-list");
    }

    @Test
    void shaOneFailsUnlessTheStatesPolicyAcceptsIt() {
        read(chip.securityObject(signer, "SHA-1"));
        var lenient = new TrustPolicy(UTOPIA, true, TrustPolicy.Revocation.WHERE_THERE, true);

        decides(verify(), CheckAnswer.FAILED, "chip.algorithms.weak");
        decides(verify(IndexedTrust.of(List.of(lenient), authority.der())), CheckAnswer.PASSED, "chip.sod.good");

        read(chip.securityObject(authority.signer("Signer 10", FROM, TO, "SHA1withECDSA"), "SHA-256"));
        decides(verify(), CheckAnswer.FAILED, "chip.algorithms.weak");
    }

    @Test
    void aSecurityObjectThatSaysSomethingElseThanWasSignedFails() {
        var other = new InventedChip(MRZ.replace("ANNA", "ELSA"), new byte[2000]).with(15, new byte[100]);
        var signed = chip.securityObject(signer, "SHA-256");
        var hash = Digests.digest("SHA-256", chip.group(1));
        int at = indexOf(signed, hash);
        System.arraycopy(Digests.digest("SHA-256", other.group(1)), 0, signed, at, hash.length);
        read(signed);
        files.put(ChipFile.DG1, other.group(1));

        decides(verify(), CheckAnswer.FAILED, "chip.sod.altered");
    }

    private static int indexOf(byte[] all, byte[] part) {
        for (int at = 0; at <= all.length - part.length; at++)
            if (Arrays.equals(all, at, at + part.length, part, 0, part.length)) return at;
        throw new IllegalStateException("not in it");
    }

    @Test
    void aSignerOfAnotherStateThanTheDocumentsFails() {
        var germany = InventedAuthority.of("DE", "csca-germany", FROM, TO);
        read(chip.securityObject(germany.signer("DS", FROM, TO), "SHA-256"));

        decides(verify(IndexedTrust.of(germany.der())), CheckAnswer.FAILED, "chip.issuer.other");
    }

    @Test
    void aSignerWhoseCertificateIsHereAndNotOnTheChipIsFound() {
        read(chip.securityObjectWithoutCertificate(signer));

        decides(verify(), CheckAnswer.NOT_POSSIBLE, "chip.sod.signer-not-found");
        decides(verify(IndexedTrust.of(authority.der(), signer.der())), CheckAnswer.PASSED, "chip.sod.good");
    }

    @Test
    void whatIsNoSecurityObjectFailsAndWhatWasNotReadIsNotDone() {
        decides(verify(), CheckAnswer.NOT_DONE, "chip.sod.not-read");
        read(new byte[] {0x77, 2, 0x30, 0});

        decides(verify(), CheckAnswer.FAILED, "chip.sod.unreadable");
    }

    @Test
    void whateverIsAlteredInASecurityObjectAnAlteredTravellerNeverPasses() {
        var other = new InventedChip(MRZ.replace("ANNA", "ELSA"), new byte[2000]).with(15, new byte[100]);
        read(chip.securityObject(signer, "SHA-256"));
        files.put(ChipFile.DG1, other.group(1));
        var trust = IndexedTrust.of(authority.der());

        HostileBytes.each("security objects", new byte[][] {files.get(ChipFile.SOD)}, altered -> {
            files.put(ChipFile.SOD, altered);
            assertThat(verify(trust).answer()).isNotEqualTo(CheckAnswer.PASSED);
        });
    }
}
