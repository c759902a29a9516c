package org.mpaka.devices.pagereader;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Hashtable;
import java.util.Map;
import java.util.Set;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.api.device.DeviceStatus.Capability;
import org.mpaka.platform.line.MisconfiguredDevice;
import org.mpaka.platform.line.NamedDevice;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Gives one reader for each {@code org.mpaka.pagereader-NAME.cfg}; what is wrong in it stands in the list of devices. */
@Component(
        service = {},
        immediate = true,
        configurationPid = "org.mpaka.pagereader",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = PageReaderFromSettings.Settings.class, factory = true)
public final class PageReaderFromSettings {
    private static final Duration RETRY = Duration.ofSeconds(2);

    /** One reader. */
    @ObjectClassDefinition(name = "Mpaka: a full-page reader behind an HTTP bridge")
    public @interface Settings {
        @AttributeDefinition(name = "Identifier", description = "Small letters, digits and hyphens: page-1")
        String id();

        @AttributeDefinition(name = "Name", description = "As officers read it, 1 to 60 characters", required = false)
        String name() default "";

        @AttributeDefinition(
                name = "Address",
                description = "Of the bridge: https://HOST:PORT, or http://127.0.0.1:PORT on this machine alone")
        String address();

        @AttributeDefinition(
                name = "Secret file",
                description = "File with the secret that the bridge knows, 16 to 200 signs; may be empty where a key"
                        + " store is given",
                required = false)
        String secretFile() default "";

        @AttributeDefinition(
                name = "Certificate file",
                description = "The bridge's own certificate, PEM or DER; needed with https",
                required = false)
        String certificateFile() default "";

        @AttributeDefinition(
                name = "Key store file",
                description = "PKCS12 with the key and certificate by which the bridge knows who asks",
                required = false)
        String keyStoreFile() default "";

        @AttributeDefinition(
                name = "Key store password file",
                description = "File with the password of the key store",
                required = false)
        String keyStorePasswordFile() default "";

        @AttributeDefinition(
                name = "Lane",
                description = "Which lane it serves; empty: whichever an officer says",
                required = false)
        String lane() default "";

        @AttributeDefinition(
                name = "Pictures",
                description = "Whether pictures of pages are fetched; kept they are only where the post keeps any")
        boolean pictures() default true;

        @AttributeDefinition(name = "Chips", description = "Whether chips are read through the bridge")
        boolean chips() default true;

        @AttributeDefinition(
                name = "Simulated",
                description = "true for a bridge that plays a reader: it says so everywhere and is refused at a post in"
                        + " operation",
                required = false)
        boolean simulated() default false;
    }

    private final ServiceRegistration<DeviceDriver> registered;

    /** @param properties of the configuration; they name its file */
    @Activate
    public PageReaderFromSettings(
            Settings settings, Map<String, Object> properties, @Reference Clock clock, BundleContext context) {
        var file = MisconfiguredDevice.fileOf(properties);
        registered =
                context.registerService(DeviceDriver.class, driver(settings, file, clock, RETRY), new Hashtable<>());
    }

    @Deactivate
    void stop() {
        registered.unregister();
    }

    static DeviceDriver driver(Settings settings, String file, Clock clock, Duration retry) {
        return NamedDevice.driver(file, Set.of(Capability.READ_MRZ), "page-reader.wrong-setting", clock, () -> {
            var named = NamedDevice.of(settings.id(), settings.name(), settings.lane(), settings.simulated());
            var access = BridgeAccess.of(settings);
            return new PageReader(
                    named.state(capabilities(settings), clock, "page-reader.not-looked"),
                    new Bridge(access.address(), access.tls(), access.secret()),
                    named.lane(),
                    retry);
        });
    }

    private static Set<Capability> capabilities(Settings settings) {
        var can = EnumSet.of(Capability.READ_MRZ);
        if (settings.pictures()) can.add(Capability.CAPTURE_PAGE);
        if (settings.chips()) can.add(Capability.READ_CHIP);
        return can;
    }
}
