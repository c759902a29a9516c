package org.mpaka.platform.setup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Prints the bill of materials of an installation in CycloneDX 1.5 (JSON): {@code Sbom INSTALLATION [PACKAGE_LOCK]}.
 *
 * <p>It tells what is in the box and not what a build asked for: every jar of it with its SHA-256, and the libraries that
 * lie inside jars, by the Maven descriptions they carry; with npm's lock file also the packages the console is made of. A
 * library that was put inside another without its description is not seen. The same installation gives the same bytes.
 */
public final class Sbom {

    private static final Pattern REPOSITORY = Pattern.compile("system/(.+)/([^/]+)/([^/]+)/[^/]+\\.jar");
    private static final Pattern PACKAGE = Pattern.compile(
            "\"node_modules/((?:@[^/\"]+/)?[^/\"]+)\": \\{\\s*\"version\": \"([^\"]+)\"(.*?)\n    }", Pattern.DOTALL);
    private static final String CONSOLE = "the console";

    private final Path installation;
    private final TreeSet<SbomComponent> components = new TreeSet<>();

    Sbom(Path installation) {
        this.installation = installation;
    }

    /** Runs the program. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1 || arguments.length > 2) {
            System.err.println("usage: Sbom INSTALLATION [PACKAGE_LOCK]");
            System.exit(2);
        }
        var sbom = new Sbom(Path.of(arguments[0]));
        sbom.readJars();
        if (arguments.length == 2) {
            sbom.readPackages(Path.of(arguments[1]));
        }
        System.out.println(sbom.json());
    }

    void readJars() throws IOException {
        try (Stream<Path> files = Files.walk(installation)) {
            for (Path jar :
                    files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                String place = installation.relativize(jar).toString().replace('\\', '/');
                byte[] bytes = Files.readAllBytes(jar);
                var coordinates = REPOSITORY.matcher(place);
                if (coordinates.matches()) {
                    components.add(SbomComponent.maven(
                            coordinates.group(1).replace('/', '.'),
                            coordinates.group(2),
                            coordinates.group(3),
                            Optional.of(sha256(bytes)),
                            place));
                }
                readDescriptions(bytes, place, coordinates.matches() ? coordinates.group(2) : "");
            }
        }
    }

    /** What the jar says of itself is known already; the other descriptions are of what lies inside. */
    private void readDescriptions(byte[] jar, String place, String itself) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".jar")) {
                    readDescriptions(zip.readAllBytes(), place, itself);
                } else if (entry.getName().matches("META-INF/maven/.+/pom\\.properties")) {
                    readDescription(zip, place, itself);
                }
            }
        }
    }

    private void readDescription(InputStream description, String place, String itself) throws IOException {
        var properties = new Properties();
        properties.load(new ByteArrayInputStream(description.readAllBytes()));
        String name = properties.getProperty("artifactId", "");
        if (!name.isEmpty() && !name.equals(itself)) {
            components.add(SbomComponent.maven(
                    properties.getProperty("groupId", ""),
                    name,
                    properties.getProperty("version", ""),
                    Optional.empty(),
                    place));
        }
    }

    /** Those of the build alone, marked {@code dev} by npm, are in nobody's browser. */
    void readPackages(Path lock) throws IOException {
        var packages = PACKAGE.matcher(Files.readString(lock));
        while (packages.find()) {
            if (!packages.group(3).contains("\"dev\": true")) {
                components.add(SbomComponent.npm(packages.group(1), packages.group(2), CONSOLE));
            }
        }
    }

    String json() throws IOException {
        var release = new Properties();
        Path file = installation.resolve("etc/mpaka-release.properties");
        if (Files.exists(file)) {
            release.load(new ByteArrayInputStream(Files.readAllBytes(file)));
        }
        String list = components.stream().map(SbomComponent::json).collect(Collectors.joining(",\n"));
        return """
                {"bomFormat":"CycloneDX","specVersion":"1.5","serialNumber":"urn:uuid:%s","version":1,
                "metadata":{"component":{"type":"application","name":%s,"version":%s}},
                "components":[
                %s
                ]}"""
                .formatted(
                        UUID.nameUUIDFromBytes(list.getBytes(StandardCharsets.UTF_8)),
                        SbomComponent.text(release.getProperty("name", "mpaka")),
                        SbomComponent.text(release.getProperty("version", "unknown")),
                        list);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
