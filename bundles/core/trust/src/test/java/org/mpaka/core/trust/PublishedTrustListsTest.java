package org.mpaka.core.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.CountryCode;
import org.mpaka.api.trust.TrustCertificate.Kind;
import org.mpaka.api.trust.TrustChange.Format;
import org.mpaka.api.trust.TrustItemId;
import org.mpaka.api.trust.TrustProposalId;
import org.mpaka.core.trust.encoding.UnreadableException;

/** Reads the published master lists of the data directory named by {@code mpaka.data} or {@code MPAKA_DATA}. */
class PublishedTrustListsTest {
    private static final String DATA =
            System.getProperty("mpaka.data", System.getenv().getOrDefault("MPAKA_DATA", ""));
    private static final TrustProposalId NOBODY = TrustProposalId.of("0192f7a0-0000-7000-8000-000000000001");

    @BeforeEach
    void needsTheData() {
        if (DATA.isEmpty()) System.err.println("SKIPPED: set mpaka.data or MPAKA_DATA to read the master lists");
        Assumptions.assumeFalse(DATA.isEmpty(), "mpaka.data is not set");
    }

    private static TrustFile read(String name) throws IOException, UnreadableException {
        return TrustFileReader.read(Files.readAllBytes(Path.of(DATA, "documents", "csca", name)));
    }

    @ParameterizedTest
    @CsvSource({
        "DE_ML_2026-05-28-08-28-45.ml, MASTER_LIST, 588, 112",
        "DE_ML_2024-08-07-07-38-24.ml, MASTER_LIST, 541, 109",
        "NL_ML_2026-07-22.ml, MASTER_LIST, 411, 129",
        "selfxyz_masterList, BARE_LIST, 472, 96",
        "NFCPassportReader_masterList.pem, PEM, 719, 120",
        "DE_ROOT_CA_CSCA07.cer, CERTIFICATE, 1, 1",
        "NL_ROOT_CA.cer, CERTIFICATE, 1, 1",
    })
    void readsEveryCertificate(String name, Format format, int certificates, int states) throws Exception {
        long start = System.nanoTime();
        var file = read(name);
        long took = (System.nanoTime() - start) / 1_000_000;
        var found = new HashSet<>(file.items().stream().map(TrustItem::state).toList());
        System.out.println(name + ": " + file.items().size() + " certificates, " + found.size() + " states, problems "
                + file.problems() + ", " + took + " ms");

        assertThat(file.format()).isEqualTo(format);
        // one of the collection names its state only in the name of the authority, "RSM-CSCA"
        assertThat(file.problems()).hasSize(format == Format.PEM ? 1 : 0);
        assertThat(file.items()).hasSize(certificates);
        assertThat(found).hasSize(states);
        if (format != Format.PEM)
            assertThat(file.items()).noneMatch(item -> ((HeldCertificate) item).use() == Kind.SIGNER);
    }

    @Test
    void everyAuthorityOfTheRegionBearsItsOwnSignatureOrIsALink() throws Exception {
        var region = Set.of("KEN", "RWA", "TZA", "UGA", "ETH", "MOZ");
        var wrong = read("NL_ML_2026-07-22.ml").items().stream()
                .map(HeldCertificate.class::cast)
                .filter(certificate -> region.contains(certificate.state().value()))
                .filter(certificate -> certificate.use() == Kind.CSCA && !certificate.signed(certificate))
                .map(certificate -> certificate.state() + " " + certificate.id())
                .toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void aListSaysItsPublisherAndTheStatesOfTheRegion() throws Exception {
        var file = read("DE_ML_2026-05-28-08-28-45.ml");
        var index = index(file.items());

        assertThat(file.signer()).hasValueSatisfying(signer -> assertThat(index.signedByBelieved(signer.certificate()))
                .isTrue());
        assertThat(List.of("KEN", "RWA", "TZA", "UGA")).allMatch(state -> index.knows(CountryCode.of(state)));
        assertThat(List.of("BDI", "COD")).noneMatch(state -> index.knows(CountryCode.of(state)));
    }

    @Test
    void linkCertificatesBringTheNextAuthorityOfIndonesia() throws Exception {
        var old = index(read("IDN/2010-12_CSCA.cer").items());
        var link = (HeldCertificate) read("IDN/2016-01_CSCA_LINK.cer").items().get(0);

        assertThat(link.use()).isEqualTo(Kind.LINK);
        assertThat(old.vouchesFor(link)).isTrue();
        assertThat(old.vouchesFor((HeldCertificate)
                        read("IDN/2020-10_CSCA_LINK.cer").items().get(0)))
                .isFalse();
    }

    private static TrustIndex index(List<TrustItem> items) {
        Map<TrustItemId, TrustProposalId> by = new HashMap<>();
        items.forEach(item -> by.put(item.id(), NOBODY));
        return new TrustIndex(items, by, Map.of(), List.of());
    }
}
