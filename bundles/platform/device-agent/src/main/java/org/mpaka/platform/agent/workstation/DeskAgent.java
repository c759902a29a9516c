package org.mpaka.platform.agent.workstation;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.mpaka.api.device.DeviceDriver;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Runs where it is configured: in the distribution for workstations, and in no other. */
@Component(
        immediate = true,
        service = DeskAgent.class,
        configurationPid = "org.mpaka.agent",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = DeskAgent.Settings.class)
public final class DeskAgent {
    /** Where the agent keeps what it knows. */
    @ObjectClassDefinition(name = "Mpaka: device agent")
    public @interface Settings {
        @AttributeDefinition(name = "Directory", description = "Where the agent's key and its post are kept")
        String directory();

        @AttributeDefinition(
                name = "Try again after (ms)",
                description = "How long to wait before the post is called again, 500 to 60000",
                min = "500",
                max = "60000")
        int retryMillis() default 3000;
    }

    private final DeskDevices devices = new DeskDevices();
    private final PostConnection connection;

    @Activate
    public DeskAgent(Settings settings) {
        connection = new PostConnection(
                Path.of(settings.directory()),
                devices,
                Clock.systemUTC(),
                Duration.ofMillis(Math.max(500, Math.min(60_000, settings.retryMillis()))));
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addDriver(DeviceDriver driver) {
        devices.add(driver);
    }

    void removeDriver(DeviceDriver driver) {
        devices.remove(driver);
    }

    @Deactivate
    void close() {
        connection.close();
        devices.close();
    }
}
