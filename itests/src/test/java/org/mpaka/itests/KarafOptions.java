package org.mpaka.itests;

import static org.ops4j.pax.exam.CoreOptions.composite;
import static org.ops4j.pax.exam.CoreOptions.maven;
import static org.ops4j.pax.exam.CoreOptions.mavenBundle;
import static org.ops4j.pax.exam.CoreOptions.vmOption;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.keepRuntimeFolder;

import java.io.File;
import java.util.List;
import java.util.stream.Stream;
import org.ops4j.pax.exam.Option;

/** How Pax Exam runs a distribution of this build. */
final class KarafOptions {

    /** What bin/karaf gives to a Java of modules; Pax Exam doesn't use that script. */
    private static final List<String> MODULE_OPTIONS = List.of(
            "--add-reads=java.xml=java.logging",
            "--add-exports=java.base/org.apache.karaf.specs.locator=java.xml,ALL-UNNAMED",
            "--patch-module=java.base=lib/endorsed/org.apache.karaf.specs.locator-4.4.10.jar",
            "--patch-module=java.xml=lib/endorsed/org.apache.karaf.specs.java.xml-4.4.10.jar",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.naming/javax.naming.spi=ALL-UNNAMED",
            "--add-opens=java.rmi/sun.rmi.transport.tcp=ALL-UNNAMED",
            "--add-exports=java.base/sun.net.www.protocol.file=ALL-UNNAMED",
            "--add-exports=java.base/sun.net.www.protocol.ftp=ALL-UNNAMED",
            "--add-exports=java.base/sun.net.www.protocol.http=ALL-UNNAMED",
            "--add-exports=java.base/sun.net.www.protocol.https=ALL-UNNAMED",
            "--add-exports=java.base/sun.net.www.protocol.jar=ALL-UNNAMED",
            "--add-exports=java.base/sun.net.www.content.text=ALL-UNNAMED",
            "--add-exports=jdk.xml.dom/org.w3c.dom.html=ALL-UNNAMED",
            "--add-exports=jdk.naming.rmi/com.sun.jndi.url.rmi=ALL-UNNAMED",
            "--add-exports=java.rmi/sun.rmi.registry=ALL-UNNAMED");

    private static final String MAVEN = "etc/org.ops4j.pax.url.mvn.cfg";

    private KarafOptions() {}

    static Option run(TestNode node) {
        return composite(
                karafDistributionConfiguration()
                        .frameworkUrl(maven("org.mpaka", node.country().artifact)
                                .type("tar.gz")
                                .versionAsInProject())
                        .name("Mpaka")
                        .unpackDirectory(new File(System.getProperty("mpaka.test.directory"), "exam"))
                        .useDeployFolder(false)
                        .runEmbedded(false),
                keepRuntimeFolder(),
                mavenBundle("org.assertj", "assertj-core").versionAsInProject(),
                mavenBundle("net.bytebuddy", "byte-buddy").versionAsInProject(),
                configureConsole().ignoreLocalConsole().ignoreRemoteShell(),
                // The distribution itself asks no repository; Pax Exam's own probe bundles come from one.
                editConfigurationFilePut(
                        MAVEN, "org.ops4j.pax.url.mvn.localRepository", System.getProperty("mpaka.test.repository")),
                editConfigurationFilePut(
                        MAVEN, "org.ops4j.pax.url.mvn.repositories", System.getProperty("mpaka.test.repositories")),
                javaOptions(Stream.concat(MODULE_OPTIONS.stream(), settings(node))));
    }

    private static Stream<String> settings(TestNode node) {
        return Stream.of(
                "-Xmx512m",
                // the probe waits so long for its invoker, and every test in vain once it has given up
                "-Dorg.ops4j.pax.exam.raw.extender.intern.Parser.DEFAULT_TIMEOUT=120000",
                "-Dmpaka.node.dir=" + node.directory(),
                "-Dmpaka.port=" + node.port(),
                "-Dmpaka.peer.port=" + node.peerPort(),
                "-Dmpaka.ssh.port=" + node.sshPort(),
                "-classpath",
                "lib/jdk9plus/*" + File.pathSeparator + "lib/boot/*");
    }

    private static Option javaOptions(Stream<String> options) {
        return composite(options.map(option -> vmOption(option)).toArray(Option[]::new));
    }
}
