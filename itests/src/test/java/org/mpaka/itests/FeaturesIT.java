package org.mpaka.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.karaf.features.BootFinished;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeaturesService;
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

/** Features come and go in a running node. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public class FeaturesIT {

    private static final String REFERENCE_COUNTRY = "mpaka-country-utopia";

    /** A busy machine starts slowly; that it starts at all is what counts here. */
    private static final int PATIENCE_MILLIS = 180_000;

    @Inject
    private BundleContext context;

    @Inject
    @Filter(timeout = PATIENCE_MILLIS)
    private BootFinished booted;

    @Inject
    private FeaturesService features;

    @Configuration
    public Option[] configuration() {
        return new Option[] {KarafOptions.run(TestNode.fresh(Country.BURUNDI))};
    }

    @Test
    public void installsTheFeaturesOfItsCountryAndNotTheOthers() throws Exception {
        Set<String> installed = Arrays.stream(features.listInstalledFeatures())
                .map(Feature::getName)
                .collect(Collectors.toSet());

        assertThat(installed)
                .contains("mpaka-core", "mpaka-console", "mpaka-exchange", "mpaka-health", "mpaka-country-burundi")
                .doesNotContain("mpaka-country-tanzania", "mpaka-country-utopia");
    }

    @Test
    public void addsAndRemovesACapabilityWithoutARestart() throws Exception {
        Set<String> before = bundles();

        features.installFeature(REFERENCE_COUNTRY, EnumSet.noneOf(FeaturesService.Option.class));
        assertThat(bundles()).contains("org.mpaka.countries.utopia").containsAll(before);
        assertThat(notActive()).isEmpty();

        features.uninstallFeature(REFERENCE_COUNTRY);
        assertThat(bundles()).isEqualTo(before);
    }

    private Set<String> bundles() {
        return Arrays.stream(context.getBundles()).map(Bundle::getSymbolicName).collect(Collectors.toSet());
    }

    private List<String> notActive() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith("org.mpaka."))
                .filter(bundle -> bundle.getHeaders().get("Fragment-Host") == null)
                .filter(bundle -> bundle.getState() != Bundle.ACTIVE)
                .map(Bundle::getSymbolicName)
                .toList();
    }
}
