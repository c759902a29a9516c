package org.mpaka.api.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gate has to be able to fail: each rule on two small bundles compiled here. */
class BaselineTest {
    private static final String SEARCH = "@org.osgi.annotation.versioning.ProviderType public interface Search { %s }";
    private static final String RULE = "@org.osgi.annotation.versioning.ConsumerType public interface Rule { %s }";
    private static final String FIND = "String find(String name);";

    @TempDir
    Path directory;

    @Test
    void whatDidNotChangeKeepsItsVersion() throws Exception {
        assertThat(between(bundle("1.0.0", SEARCH, FIND), bundle("1.0.0", SEARCH, FIND)))
                .isEmpty();
    }

    @Test
    void anAdditionWithoutASecondNumberFails() throws Exception {
        // given
        var older = bundle("1.0.0", SEARCH, FIND);
        // when
        var findings = between(older, bundle("1.0.0", SEARCH, FIND + " int count();"));
        // then
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.packageName()).isEqualTo("sample");
            assertThat(finding.needed()).isEqualTo("1.1.0");
            assertThat(finding.changes()).containsExactly("+ interface sample.Search: method count()");
        });
        assertThat(between(older, bundle("1.1.0", SEARCH, FIND + " int count();")))
                .isEmpty();
    }

    @Test
    void aRemovalWithoutAFirstNumberFails() throws Exception {
        // given
        var older = bundle("1.4.0", SEARCH, FIND);
        // when, then
        assertThat(between(older, bundle("1.5.0", SEARCH, "")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.needed()).isEqualTo("2.0.0"));
        assertThat(between(older, bundle("2.0.0", SEARCH, ""))).isEmpty();
    }

    @Test
    void aMethodMoreForCountriesToImplementIsIncompatible() throws Exception {
        assertThat(between(bundle("1.0.0", RULE, FIND), bundle("1.1.0", RULE, FIND + " int count();")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.needed()).isEqualTo("2.0.0"));
    }

    @Test
    void aRecordWithAComponentMoreIsIncompatible() throws Exception {
        var record = "public record Person(String name%s) {}";
        assertThat(between(bundle("1.0.0", record, ""), bundle("1.1.0", record, ", int age")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.needed()).isEqualTo("2.0.0"));
    }

    @Test
    void aRecordThatKeepsItsOldConstructorIsAnAddition() throws Exception {
        var older = bundle("1.0.0", "public record Person(String name%s) {}", "");
        var grown = "public record Person(String name, int age) { public Person(String name) { this(name, 0); } %s}";
        assertThat(between(older, bundle("1.1.0", grown, ""))).isEmpty();
        assertThat(between(older, bundle("1.0.0", grown, "")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.needed()).isEqualTo("1.1.0"));
    }

    @Test
    void aPackageThatIsGoneFailsWhateverItsVersion() throws Exception {
        // given
        var older = bundle("1.0.0", SEARCH, FIND);
        // when
        var findings = between(older, new Jar("empty"));
        // then
        assertThat(findings).extracting(Baseline.Finding::packageName).containsExactly("sample");
    }

    @Test
    void whatIsWrittenComparesLikeWhatWasBuilt() throws Exception {
        // given
        var built = Files.createDirectories(directory.resolve("built"));
        bundle("1.0.0", SEARCH, FIND).expand(built.toFile());
        // when
        Baseline.write(built, directory.resolve("baseline.jar"));
        // then
        var written = new Jar(directory.resolve("baseline.jar").toFile());
        assertThat(between(written, bundle("1.0.0", SEARCH, FIND))).isEmpty();
        assertThat(between(written, bundle("1.0.0", SEARCH, ""))).hasSize(1);
    }

    private static List<Baseline.Finding> between(Jar older, Jar newer) throws Exception {
        return new Baseline(older, newer).findings();
    }

    private Jar bundle(String version, String template, String body) throws Exception {
        var sources = Files.createTempDirectory(directory, "sources");
        var classes = Files.createTempDirectory(directory, "classes");
        var source = template.formatted(body);
        var name = source.replaceAll(".*(?:interface|record) (\\w+).*", "$1");
        compile(
                classes,
                write(sources, name, source),
                Files.writeString(
                        sources.resolve("package-info.java"),
                        "@org.osgi.annotation.versioning.Version(\"" + version + "\") package sample;"));
        var builder = new Builder();
        builder.addProperties(
                Map.of("Bundle-SymbolicName", "sample", "Export-Package", "sample", "-nodefaultversion", "true"));
        builder.addClasspath(classes.toFile());
        return builder.build();
    }

    private static Path write(Path sources, String name, String source) throws IOException {
        return Files.writeString(sources.resolve(name + ".java"), "package sample; " + source);
    }

    private static void compile(Path classes, Path... sources) {
        var arguments = new ArrayList<>(
                List.of("-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path")));
        for (var source : sources) arguments.add(source.toString());
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
    }
}
