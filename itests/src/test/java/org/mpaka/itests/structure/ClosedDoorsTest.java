package org.mpaka.itests.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.Test;

/** What a distribution must not leave open: Karaf's own settings open more than a post may. */
public class ClosedDoorsTest {
    private static final Path DISTRIBUTIONS = Path.of("..", "distributions");

    private static Properties settings(String name) throws IOException {
        var settings = new Properties();
        try (Reader in = Files.newBufferedReader(
                DISTRIBUTIONS.resolve("shared/assembly/etc").resolve(name))) {
            settings.load(in);
        }
        return settings;
    }

    /** Karaf's own file, left as it is, installs every bundle that is put into {@code deploy/}. */
    @Test
    public void nothingPutIntoTheDeployFolderIsInstalled() throws IOException {
        var filter = settings("org.apache.felix.fileinstall-deploy.cfg").getProperty("felix.fileinstall.filter");
        for (var name : List.of("evil.jar", "evil.war", "evil.kar", "evil.xml", "evil.cfg", "deploy/evil.jar", ""))
            assertThat(Pattern.compile(filter).matcher(name).matches()).as(name).isFalse();
    }

    @Test
    public void theNodesOwnFolderTakesSettingsAndNoBundles() throws IOException {
        var filter = Pattern.compile(
                settings("org.apache.felix.fileinstall-node.cfg").getProperty("felix.fileinstall.filter"));
        assertThat(filter.matcher("org.mpaka.node.cfg").matches()).isTrue();
        assertThat(filter.matcher("evil.jar").matches()).isFalse();
    }

    @Test
    public void theShellIsOnThisMachineAloneAndCopiesNoFiles() throws IOException {
        var shell = settings("org.apache.karaf.shell.cfg");
        assertThat(shell).containsEntry("sshHost", "127.0.0.1").containsEntry("sftpEnabled", "false");
    }

    /** Karaf opens to everybody in the shell what no list names. */
    @Test
    public void whatNoListNamesIsTheAdministrators() throws IOException {
        var system = new Properties();
        try (Reader in =
                Files.newBufferedReader(DISTRIBUTIONS.resolve("shared/assembly/etc/custom.system.properties"))) {
            system.load(in);
        }
        assertThat(system).containsEntry("karaf.secured.command.compulsory.roles", "admin");
        assertThat(settings("org.apache.karaf.command.acl.shell.cfg"))
                .containsEntry(".invoke", "admin")
                .containsEntry(".redirect", "admin")
                .containsEntry("*", "admin")
                .containsOnlyKeys(".invoke", ".redirect", "*", "logout", "clear");
    }

    @Test
    public void noDistributionBringsAManagementPortOrADeployer() throws IOException {
        try (var distributions = Files.list(DISTRIBUTIONS)) {
            var poms = distributions
                    .map(directory -> directory.resolve("pom.xml"))
                    .filter(Files::isRegularFile)
                    .toList();
            assertThat(poms).isNotEmpty();
            for (var pom : poms)
                assertThat(Files.readString(pom))
                        .doesNotContainPattern("<feature>(management|deployer|webconsole|http|war)</feature>");
        }
    }
}
