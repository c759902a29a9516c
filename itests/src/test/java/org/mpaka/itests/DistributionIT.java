package org.mpaka.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.karaf.features.BootFinished;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;
import org.ops4j.pax.exam.util.Filter;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;

/** What every national distribution promises at its first start. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public abstract class DistributionIT {

    /** A busy machine starts slowly; that it starts at all is what counts here. */
    private static final int PATIENCE_MILLIS = 180_000;

    @Inject
    protected BundleContext context;

    /** Injected when all features are installed; the tests wait for it. */
    @Inject
    @Filter(timeout = PATIENCE_MILLIS)
    protected BootFinished booted;

    @Inject
    protected ServiceComponentRuntime components;

    private final Country country;

    protected DistributionIT(Country country) {
        this.country = country;
    }

    @Configuration
    public Option[] configuration() {
        return new Option[] {KarafOptions.run(TestNode.fresh(country))};
    }

    @Test
    public void startsEveryBundle() {
        List<String> notStarted = Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null)
                .filter(bundle -> bundle.getState() != Bundle.ACTIVE)
                .map(bundle -> bundle.getSymbolicName() + " in state " + bundle.getState())
                .toList();

        assertThat(notStarted).isEmpty();
    }

    @Test
    public void satisfiesEveryComponentOfMpaka() {
        Stream<String> unsatisfied = components.getComponentDescriptionDTOs().stream()
                .filter(description -> description.bundle.symbolicName.startsWith("org.mpaka."))
                .flatMap(description -> components.getComponentConfigurationDTOs(description).stream())
                .filter(component -> component.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE
                        || component.state == ComponentConfigurationDTO.FAILED_ACTIVATION)
                .map(component -> component.description.name + " lacks "
                        + Arrays.stream(component.unsatisfiedReferences)
                                .map(reference -> reference.name)
                                .toList()
                        + " " + component.failure);

        assertThat(unsatisfied).isEmpty();
    }

    @Test
    public void logsNoError() throws IOException {
        List<String> errors;
        try (Stream<String> lines = Files.lines(Path.of(System.getProperty("karaf.log"), "mpaka.log"))) {
            errors = lines.filter(line -> line.contains("| ERROR |")).toList();
        }

        assertThat(errors).isEmpty();
    }

    @Test
    public void answersOverHttpsWithTheCertificateMadeForIt() throws Exception {
        assertThat(NodeHttps.ofThisNode().get("/api/v1/openapi.json").statusCode())
                .isEqualTo(200);
    }

    @Test
    public void tellsItsFiguresToThisMachine() throws Exception {
        String figures = NodeHttps.ofThisNode().get("/system/metrics").body();

        assertThat(figures)
                .contains("mpaka_journal_entries_total", "mpaka_store_bytes", "mpaka_rest_requests_total")
                .contains(
                        "mpaka_inspections_total{decision=\"admit\"}",
                        "mpaka_alert_list_entries",
                        "jvm_memory_used_bytes");
        assertThat(figures.lines().filter(line -> line.startsWith("mpaka_metrics_collector_failed{")))
                .hasSizeGreaterThan(5)
                .allMatch(line -> line.endsWith(" 0.0"));
    }

    /** Whether this machine runs a smart card service or not: the list of devices has the reader, or says what is missing. */
    @Test
    public void looksForChipReadersWithTheJavaPlatformsOwnPcSc() throws Exception {
        Bundle pcsc = Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName().equals("org.mpaka.devices.pcsc"))
                .findFirst()
                .orElseThrow();

        assertThat(pcsc.loadClass("javax.smartcardio.TerminalFactory").getClassLoader())
                .isNotSameAs(pcsc.adapt(BundleWiring.class).getClassLoader());
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (drivers(pcsc) == 0) {
            assertThat(System.nanoTime()).as("a chip reader, or what it lacks").isLessThan(end);
            Thread.sleep(200);
        }
    }

    private static int drivers(Bundle bundle) {
        ServiceReference<?>[] given = bundle.getRegisteredServices();
        return given == null
                ? 0
                : (int) Arrays.stream(given)
                        .filter(one -> List.of((String[]) one.getProperty(Constants.OBJECTCLASS))
                                .contains("org.mpaka.api.device.DeviceDriver"))
                        .count();
    }

    @Test
    public void hasOneBouncyCastle() {
        assertThat(Arrays.stream(context.getBundles())
                        .filter(bundle -> bundle.getSymbolicName().equals("bcprov"))
                        .map(bundle -> bundle.getVersion().toString()))
                .containsExactly("1.86.0");
    }

    @Test
    public void keepsItsDatabaseInTheNodeDirectoryAndNotInKarafsData() {
        Path node = Path.of(System.getProperty("mpaka.node.dir"));

        assertThat(node.resolve("database/service.properties")).exists();
        assertThat(node.startsWith(Path.of(System.getProperty("karaf.data")))).isFalse();
    }
}
