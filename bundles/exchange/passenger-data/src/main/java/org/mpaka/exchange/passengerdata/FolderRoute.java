package org.mpaka.exchange.passengerdata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.builder.RouteBuilder;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeDirectory;
import org.mpaka.api.passenger.BoardingOutbox;
import org.mpaka.api.passenger.PassengerFile;
import org.mpaka.api.passenger.PassengerInbox;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/**
 * Takes passenger lists from a folder into which another program of the post puts them.
 *
 * <p>A file is deleted once it was taken, read or quarantined: names of people lie in the enciphered database and nowhere
 * else. One that cannot be taken now stays and is tried again; one that can never be is moved to {@code refused}. Answers to
 * carriers are put into {@code answers}.
 */
@Component(
        service = RouteBuilder.class,
        configurationPid = "org.mpaka.exchange.passengerdata",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = FolderRoute.Settings.class)
public final class FolderRoute extends RouteBuilder {
    private static final String REFUSED = "MpakaRefused";

    private final PassengerInbox inbox;
    private final BoardingOutbox outbox;
    private final Path folder;
    private final int everyMillis;

    /** Where lists are put. */
    @ObjectClassDefinition(name = "Mpaka: passenger lists from a folder")
    public @interface Settings {
        @AttributeDefinition(
                name = "Folder",
                description = "A path; one that is not absolute lies in the node's directory.")
        String folder() default "passenger-lists";

        @AttributeDefinition(name = "Interval", description = "In milliseconds between two looks, 500 to 3600000.")
        int everyMillis() default 5000;
    }

    @Activate
    public FolderRoute(
            @Reference PassengerInbox inbox,
            @Reference BoardingOutbox outbox,
            @Reference NodeDirectory node,
            Settings settings) {
        this(inbox, outbox, node.path().resolve(settings.folder()), settings.everyMillis());
    }

    FolderRoute(PassengerInbox inbox, BoardingOutbox outbox, Path folder, int everyMillis) {
        if (everyMillis < 500 || everyMillis > 3_600_000)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "everyMillis", "500-3600000");
        this.inbox = inbox;
        this.outbox = outbox;
        this.folder = folder.toAbsolutePath();
        this.everyMillis = everyMillis;
    }

    @Override
    public void configure() {
        try {
            if (!Files.isDirectory(folder))
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // a file that still grows is left until its size stands still
        from("file:" + folder + "?delete=true&readLock=changed&readLockCheckInterval=500&readLockTimeout=20000"
                        + "&readLockLoggingLevel=OFF&maxMessagesPerPoll=50&recursive=false&include=[^.].*&delay="
                        + everyMillis)
                .routeId("mpaka-passenger-data-folder")
                .errorHandler(noErrorHandler())
                .process(this::take)
                .filter(header(REFUSED).isEqualTo(true))
                .to("file:" + folder.resolve("refused"));
        var answers = new AnswerFolder(outbox, folder.resolve("answers"));
        from("timer:answers?period=" + everyMillis)
                .routeId("mpaka-passenger-data-folder-answers")
                .errorHandler(noErrorHandler())
                .process(any -> answers.put("folder", ""));
    }

    private void take(Exchange exchange) throws IOException {
        var message = exchange.getMessage();
        var name = message.getHeader(Exchange.FILE_NAME, "", String.class);
        try (var in = message.getMandatoryBody(InputStream.class)) {
            inbox.accept("folder", name, in.readNBytes(PassengerFile.MOST_BYTES + 1));
        } catch (MpakaException e) {
            if (e.code().kind() != ErrorCode.Kind.INVALID) throw e;
            message.setHeader(REFUSED, true);
        } catch (InvalidPayloadException e) {
            throw new IOException(e);
        }
    }
}
