package org.mpaka.itests.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;

/** Countries, documents, devices, exchange → api ← core; web → api. Read from the manifests of what was built. */
public class DependencyRuleTest {

    private static final String API = "org.mpaka.api";

    /** The rooms of the tree, each with the packages of ours it may import besides its own bundle's. */
    private static final Map<String, List<String>> MAY_IMPORT = Map.of(
            "api", List.of(),
            "platform", List.of(API, "org.mpaka.platform"),
            "core",
                    List.of(
                            API,
                            "org.mpaka.core.storage",
                            "org.mpaka.core.json",
                            "org.mpaka.core.screening",
                            "org.mpaka.platform"),
            "documents", List.of(API),
            "devices", List.of(API, "org.mpaka.platform.line"),
            "countries", List.of(API),
            "exchange", List.of(API, "org.mpaka.platform"),
            "web", List.of(API, "org.mpaka.platform"));

    private final List<BuiltBundle> bundles = BuiltBundle.all();

    @Test
    public void findsTheBundlesItJudges() {
        assertThat(bundles).extracting(BuiltBundle::name).contains("api", "core/storage", "core/journal", "web/rest");
        assertThat(bundles).extracting(BuiltBundle::imports).anyMatch(imports -> imports.contains(API));
    }

    @Test
    public void knowsEveryRoom() {
        assertThat(productBundles()).extracting(BuiltBundle::room).isSubsetOf(MAY_IMPORT.keySet());
    }

    @Test
    public void noBundleImportsWhatItsRoomMayNot() {
        var broken = new TreeSet<String>();
        for (BuiltBundle bundle : productBundles()) {
            for (String imported : bundle.imports()) {
                if (!bundle.exports().contains(imported) && !allowed(bundle.room(), imported)) {
                    broken.add(bundle.name() + " imports " + imported);
                }
            }
        }

        assertThat(broken).isEmpty();
    }

    @Test
    public void countriesSeeTheRegionByServicesOnly() {
        assertThat(productBundles())
                .filteredOn(bundle -> bundle.room().equals("countries"))
                .allSatisfy(bundle -> assertThat(bundle.exports()).isEmpty());
    }

    @Test
    public void onlyStorageJsonAndScreeningOfTheCoreExport() {
        Set<String> exporting = new TreeSet<>();
        productBundles().stream()
                .filter(bundle -> bundle.room().equals("core"))
                .filter(bundle -> !bundle.exports().isEmpty())
                .forEach(bundle -> exporting.add(bundle.name()));

        assertThat(exporting).isSubsetOf("core/storage", "core/json", "core/screening");
    }

    /** Test kits and fixtures are no part of the product and may see what they test. */
    private List<BuiltBundle> productBundles() {
        return bundles.stream()
                .filter(bundle -> !bundle.room().equals("testing"))
                .toList();
    }

    private static boolean allowed(String room, String imported) {
        return MAY_IMPORT.get(room).stream()
                .anyMatch(allowed -> imported.equals(allowed) || imported.startsWith(allowed + "."));
    }
}
