package org.mpaka.exchange.passengerdata;

import org.apache.camel.builder.RouteBuilder;
import org.mpaka.api.NodeDirectory;
import org.mpaka.api.passenger.BoardingOutbox;
import org.mpaka.api.passenger.PassengerInbox;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Fetches passenger lists from a carrier's SFTP server, and brings answers there. One for each settings file. */
@Component(
        service = RouteBuilder.class,
        configurationPid = "org.mpaka.exchange.passengerdata.sftp",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = SftpRoute.Settings.class, factory = true)
public final class SftpRoute extends RouteBuilder {
    private final String name;
    private final int everyMillis;
    private final SftpCourier courier;

    /** Where lists are fetched. */
    @ObjectClassDefinition(name = "Mpaka: passenger lists over SFTP")
    public @interface Settings {
        @AttributeDefinition(name = "Name", description = "A short name of the carrier: letters, figures, hyphens.")
        String name() default "";

        @AttributeDefinition(name = "Host", description = "Name or address of the carrier's server.")
        String host() default "";

        @AttributeDefinition(name = "Port", description = "1 to 65535.")
        int port() default 22;

        @AttributeDefinition(name = "User", description = "Under which the carrier knows this post.")
        String user() default "";

        @AttributeDefinition(
                name = "Host key",
                description = "SHA256: and the fingerprint of the server's key; no other is believed.")
        String hostKey() default "";

        @AttributeDefinition(
                name = "Key file",
                description =
                        "Private key, readable by the node alone; one that is not absolute lies in its directory.",
                required = false)
        String keyFile() default "";

        @AttributeDefinition(
                name = "Password file",
                description = "Instead of a key; likewise readable by the node alone.",
                required = false)
        String passwordFile() default "";

        @AttributeDefinition(name = "Lists", description = "Directory on the server where lists are put.")
        String lists() default "";

        @AttributeDefinition(
                name = "Answers",
                description = "Directory on the server for answers; empty where the carrier takes none.",
                required = false)
        String answers() default "";

        @AttributeDefinition(name = "Interval", description = "In milliseconds between two visits, 5000 to 3600000.")
        int everyMillis() default 30_000;
    }

    @Activate
    public SftpRoute(
            @Reference PassengerInbox inbox,
            @Reference BoardingOutbox outbox,
            @Reference NodeDirectory node,
            Settings settings) {
        this(
                new SftpPeer(
                        settings.name(),
                        settings.host(),
                        settings.port(),
                        settings.user(),
                        settings.hostKey(),
                        Demand.file(node, settings.keyFile()),
                        Demand.file(node, settings.passwordFile()),
                        settings.lists(),
                        settings.answers()),
                inbox,
                outbox,
                settings.everyMillis(),
                5_000);
    }

    SftpRoute(SftpPeer peer, PassengerInbox inbox, BoardingOutbox outbox, int everyMillis, int shortestMillis) {
        SftpPeer.DEMAND.within("everyMillis", everyMillis, shortestMillis, 3_600_000);
        name = peer.name();
        this.everyMillis = everyMillis;
        courier = new SftpCourier(peer, inbox, outbox);
    }

    @Deactivate
    void stop() {
        courier.close();
    }

    @Override
    public void configure() {
        from("timer:sftp-" + name + "?period=" + everyMillis)
                .routeId("mpaka-passenger-data-sftp-" + name)
                .errorHandler(noErrorHandler())
                .process(any -> courier.visit());
    }
}
