package org.mpaka.core.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeDirectory;
import org.mpaka.api.NodeId;
import org.mpaka.api.NodeIdentity;
import org.mpaka.api.PostClocks;
import org.mpaka.api.PostZones;
import org.mpaka.api.ThisNode;
import org.mpaka.platform.keys.PrivateFiles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who this installation is, from {@code etc/org.mpaka.node.cfg}. Without a valid one nothing else starts. */
@Component(configurationPid = LocalNode.PID, configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = LocalNode.Settings.class)
public final class LocalNode implements ThisNode, NodeDirectory, PostClocks {
    static final String PID = "org.mpaka.node";
    private static final Logger LOG = LoggerFactory.getLogger(LocalNode.class);

    /** As the IT team writes them. */
    @ObjectClassDefinition(name = "Mpaka node", description = "Who this installation is")
    public @interface Settings {
        @AttributeDefinition(
                name = "Node",
                description = "Identifier in every journal; small letters, digits, hyphens; never changed: bdi-kob-1")
        String node();

        @AttributeDefinition(name = "Country", description = "ICAO code of the state whose law applies: BDI")
        String country();

        @AttributeDefinition(name = "Border post", description = "Country, hyphen, short code: BDI-KOB")
        String post();

        @AttributeDefinition(name = "Mode", description = "LIVE, DEMONSTRATION or TRAINING; shown on every screen")
        String mode() default "LIVE";

        @AttributeDefinition(
                name = "Time zones",
                description = "Country or post = zone of the tz database, apart by commas; days of documents, stays,"
                        + " alerts, slips and statistics begin at midnight there. UTC where unset.")
        String[] zones() default {"BDI=Africa/Bujumbura", "TZA=Africa/Dar_es_Salaam"};

        @AttributeDefinition(
                name = "Directory",
                description = "Where the node keeps its key and its first sign-in; made if missing, readable by the"
                        + " installation's user only")
        String directory();
    }

    private final NodeIdentity identity;
    private final Path directory;
    private final PostZones zones;

    @Activate
    public LocalNode(Settings settings) {
        try {
            var node = value("node", settings.node(), "small letters, digits, hyphens: bdi-kob-1", NodeId::of);
            var country = value("country", settings.country(), "one to three capital letters: BDI", CountryCode::of);
            var post = value("post", settings.post(), "country, hyphen, short code: BDI-KOB", BorderPostId::of);
            identity = new NodeIdentity(
                    node,
                    country,
                    post,
                    value(
                            "mode",
                            settings.mode(),
                            "one of " + Arrays.toString(NodeIdentity.Mode.values()),
                            text -> NodeIdentity.Mode.valueOf(text.toUpperCase(Locale.ROOT))));
            TrainingName.check(node, identity.mode());
            if (!post.country().equals(country))
                throw new IllegalArgumentException(
                        "post " + post + " does not lie in country " + country + ": set both to the same country");
            zones = value(
                    "zones",
                    String.join(",", settings.zones()),
                    "country or post = zone, apart by commas: BDI=Africa/Bujumbura, COD-UVI=Africa/Lubumbashi",
                    PostZones::parse);
            directory = makeDirectory(value("directory", settings.directory(), "a directory", Path::of));
            ModeMark.of(directory).keep(identity.mode());
        } catch (IllegalArgumentException e) {
            LOG.error("{}.cfg: {}. Mpaka does not start until this is corrected.", PID, e.getMessage());
            throw e;
        }
    }

    private static <T> T value(String key, String text, String wanted, Function<String, T> reader) {
        if (text == null || text.isBlank()) throw new IllegalArgumentException(key + " is missing: write " + wanted);
        try {
            return reader.apply(text.strip());
        } catch (MpakaException | IllegalArgumentException e) {
            throw new IllegalArgumentException(key + " = " + text + " is not understood: write " + wanted, e);
        }
    }

    private static Path makeDirectory(Path path) {
        try {
            Files.createDirectories(path);
            PrivateFiles.restrict(path);
            return path.toAbsolutePath();
        } catch (IOException e) {
            throw new IllegalArgumentException("directory " + path + " cannot be made: " + e.getMessage(), e);
        }
    }

    @Override
    public NodeIdentity identity() {
        return identity;
    }

    @Override
    public PostZones zones() {
        return zones;
    }

    @Override
    public Path path() {
        return directory;
    }
}
