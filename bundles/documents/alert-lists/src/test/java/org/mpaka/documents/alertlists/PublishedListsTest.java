package org.mpaka.documents.alertlists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertListFormat;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.ImportProblem;

/** Reads the published lists of the data directory named by {@code mpaka.data} or {@code MPAKA_DATA}. */
class PublishedListsTest {
    private static final String DATA =
            System.getProperty("mpaka.data", System.getenv().getOrDefault("MPAKA_DATA", ""));
    private final ArrayList<Alert> alerts = new ArrayList<>();
    private final ArrayList<ImportProblem> problems = new ArrayList<>();

    @BeforeEach
    void needsTheData() {
        if (DATA.isEmpty()) System.err.println("SKIPPED: set mpaka.data or MPAKA_DATA to read the published lists");
        Assumptions.assumeFalse(DATA.isEmpty(), "mpaka.data is not set");
    }

    private static Path file(String name) {
        return Path.of(DATA, "screening", "lists", name);
    }

    private void read(AlertListFormat format, String name) throws IOException {
        try (InputStream in = Files.newInputStream(file(name))) {
            format.read(in, alerts::add, problems::add);
        }
        assertThat(new HashSet<>(alerts.stream().map(Alert::id).toList())).hasSameSizeAs(alerts);
        var counts = new TreeMap<String, Integer>();
        problems.forEach(problem -> counts.merge(problem.what().code(), 1, Integer::sum));
        System.out.println(name + ": " + alerts.size() + " persons, problems " + counts);
    }

    private long births() {
        return alerts.stream()
                .mapToLong(alert ->
                        ((AlertSubject.Person) alert.subject()).births().size())
                .sum();
    }

    private List<ImportProblem> setAside() {
        return problems.stream().filter(problem -> !problem.repaired()).toList();
    }

    @Test
    void readsEveryPersonOfTheSecurityCouncilsList() throws IOException {
        read(new UnConsolidatedXml(), "un_consolidated_2025-04.xml");
        assertThat(alerts).hasSize(684);
        assertThat(setAside()).isEmpty();
        assertThat(births()).isGreaterThan(820);
    }

    @Test
    void readsTheSecurityCouncilsListOfAnEarlierYear() throws IOException {
        read(new UnConsolidatedXml(), "un_consolidated_2020-12.xml");
        assertThat(alerts.size()).isGreaterThan(650);
        assertThat(setAside()).isEmpty();
    }

    @Test
    void readsEveryPersonOfTheTreasurysList() throws IOException {
        read(new OfacSdnCsv(), "ofac_sdn_bench.csv");
        assertThat(alerts).hasSize(4620);
        assertThat(setAside()).isEmpty();
        assertThat(births()).isGreaterThan(5000);
    }

    @Test
    void readsEveryPersonOfTheTreasurysOtherList() throws IOException {
        read(new OfacConsolidatedXml(), "ofac_cons_nonsdn_2025-03.xml");
        assertThat(alerts).hasSize(80);
        assertThat(setAside()).isEmpty();
    }

    @Test
    void readsEveryPersonOfCanadasList() throws IOException {
        read(new CanadaSemaXml(), "canada_sema_2025.xml");
        assertThat(alerts).hasSize(3334);
        assertThat(setAside()).isEmpty();
        assertThat(births()).isGreaterThan(1700);
    }

    @Test
    void readsEveryPersonOfAFileOfFollowTheMoney() throws IOException {
        read(new FollowTheMoneyJson(), "../formats/ftm_parteispenden.jsonl");
        assertThat(alerts).hasSize(22);
        assertThat(setAside()).isEmpty();
    }
}
