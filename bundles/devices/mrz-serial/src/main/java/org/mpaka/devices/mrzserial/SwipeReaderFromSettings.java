package org.mpaka.devices.mrzserial;

import java.time.Clock;
import java.time.Duration;
import java.util.Hashtable;
import java.util.Map;
import java.util.Set;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.api.device.DeviceStatus.Capability;
import org.mpaka.platform.line.LineAddress;
import org.mpaka.platform.line.MisconfiguredDevice;
import org.mpaka.platform.line.NamedDevice;
import org.mpaka.platform.line.WrongSetting;
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

/** Gives one reader for each {@code org.mpaka.mrzserial-NAME.cfg}; what is wrong in it stands in the list of devices. */
@Component(
        service = {},
        immediate = true,
        configurationPid = "org.mpaka.mrzserial",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = SwipeReaderFromSettings.Settings.class, factory = true)
public final class SwipeReaderFromSettings {
    private static final Duration RETRY = Duration.ofSeconds(2);
    private static final Set<Capability> CAN = Set.of(Capability.READ_MRZ);

    /** One reader. */
    @ObjectClassDefinition(name = "Mpaka: a swipe reader on a serial port")
    public @interface Settings {
        @AttributeDefinition(name = "Identifier", description = "Small letters, digits and hyphens: mrz-1")
        String id();

        @AttributeDefinition(name = "Name", description = "As officers read it, 1 to 60 characters")
        String name() default "";

        @AttributeDefinition(
                name = "Address",
                description = "serial:/dev/ttyUSB0, serial:COM3?baud=19200 or, behind a serial server, tcp://HOST:PORT")
        String address();

        @AttributeDefinition(
                name = "Lane",
                description = "Which lane it serves; empty: whichever an officer says",
                required = false)
        String lane() default "";
    }

    private final ServiceRegistration<DeviceDriver> registered;

    /** @param properties of the configuration; they name its file */
    @Activate
    public SwipeReaderFromSettings(
            Settings settings, Map<String, Object> properties, @Reference Clock clock, BundleContext context) {
        var file = MisconfiguredDevice.fileOf(properties);
        registered = context.registerService(DeviceDriver.class, driver(settings, file, clock), new Hashtable<>());
    }

    @Deactivate
    void stop() {
        registered.unregister();
    }

    static DeviceDriver driver(Settings settings, String file, Clock clock) {
        return NamedDevice.driver(file, CAN, "mrz-serial.wrong-setting", clock, () -> {
            var named = NamedDevice.of(settings.id(), settings.name(), settings.lane(), false);
            var line = LineAddress.parse(settings.address())
                    .orElseThrow(() -> new WrongSetting("address", "serial:/dev/ttyUSB0, tcp://HOST:PORT"));
            return new SwipeReader(named.state(CAN, clock, "mrz-serial.not-looked"), line, named.lane(), RETRY);
        });
    }
}
