package org.mpaka.exchange.passengerdata;

import java.util.List;
import org.apache.camel.builder.RouteBuilder;
import org.mpaka.api.NodeDirectory;
import org.mpaka.api.passenger.BoardingOutbox;
import org.mpaka.api.passenger.PassengerInbox;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Fetches passenger lists from a mailbox over IMAP and TLS. One for each settings file. */
@Component(
        service = RouteBuilder.class,
        configurationPid = "org.mpaka.exchange.passengerdata.mail",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = MailRoute.Settings.class, factory = true)
public final class MailRoute extends RouteBuilder {
    private final String name;
    private final int everyMillis;
    private final MailCourier courier;

    /** Which mailbox. */
    @ObjectClassDefinition(name = "Mpaka: passenger lists by e-mail")
    public @interface Settings {
        @AttributeDefinition(name = "Name", description = "A short name of the mailbox: letters, figures, hyphens.")
        String name() default "";

        @AttributeDefinition(name = "Host", description = "Name of the mail server, as its certificate has it.")
        String host() default "";

        @AttributeDefinition(name = "Port", description = "Of IMAP over TLS, 1 to 65535.")
        int port() default 993;

        @AttributeDefinition(name = "User", description = "Under which the mail server knows this post.")
        String user() default "";

        @AttributeDefinition(
                name = "Password file",
                description = "Readable by the node alone; one that is not absolute lies in its directory.")
        String passwordFile() default "";

        @AttributeDefinition(
                name = "Authority",
                description = "Certificates (PEM) that alone are believed; empty: those of the Java platform.",
                required = false)
        String authority() default "";

        @AttributeDefinition(
                name = "Senders",
                description = "Who may send lists, with commas: addresses, or @ and a domain. Nobody else's is opened.")
        String senders() default "";

        @AttributeDefinition(
                name = "Authenticated by",
                description = "The mail server whose Authentication-Results must say dmarc=pass; empty: not asked.",
                required = false)
        String authenticatedBy() default "";

        @AttributeDefinition(name = "Folder", description = "Of the mailbox, where lists come in.")
        String folder() default "INBOX";

        @AttributeDefinition(name = "Refused", description = "Folder of the mailbox for messages that are not taken.")
        String refused() default "Mpaka-refused";

        @AttributeDefinition(name = "Interval", description = "In milliseconds between two visits, 5000 to 3600000.")
        int everyMillis() default 60_000;
    }

    @Activate
    public MailRoute(
            @Reference PassengerInbox inbox,
            @Reference BoardingOutbox outbox,
            @Reference NodeDirectory node,
            Settings settings) {
        this(
                new Mailbox(
                        settings.name(),
                        settings.host(),
                        settings.port(),
                        settings.user(),
                        Demand.file(node, settings.passwordFile())
                                .orElseThrow(() -> Mailbox.DEMAND.wrong("passwordFile", "a file with the password")),
                        Demand.file(node, settings.authority()),
                        List.of(settings.senders().split(",")),
                        settings.authenticatedBy().strip(),
                        settings.folder(),
                        settings.refused()),
                inbox,
                outbox,
                settings.everyMillis(),
                5_000);
    }

    MailRoute(Mailbox mailbox, PassengerInbox inbox, BoardingOutbox outbox, int everyMillis, int shortestMillis) {
        Mailbox.DEMAND.within("everyMillis", everyMillis, shortestMillis, 3_600_000);
        name = mailbox.name();
        this.everyMillis = everyMillis;
        courier = new MailCourier(mailbox, inbox, outbox);
    }

    @Override
    public void configure() {
        from("timer:mail-" + name + "?period=" + everyMillis)
                .routeId("mpaka-passenger-data-mail-" + name)
                .errorHandler(noErrorHandler())
                .process(any -> courier.visit());
    }
}
