package org.mpaka.core.workstation;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Hashtable;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.platform.agent.wire.LinkIdentity;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the door for workstations where the settings say so. */
@Component(immediate = true, service = DoorKeeper.class, configurationPid = "org.mpaka.workstations")
@Designate(ocd = DoorKeeper.Settings.class)
public final class DoorKeeper {
    /** Where to listen. */
    @ObjectClassDefinition(name = "Mpaka: workstations with devices")
    public @interface Settings {
        @AttributeDefinition(name = "Port", description = "Where device agents connect; 0: nowhere")
        int port() default 0;

        @AttributeDefinition(
                name = "Address",
                description = "Address to listen on; other than loopback only behind the post's own firewall")
        String address() default "127.0.0.1";
    }

    private static final Logger LOG = LoggerFactory.getLogger(DoorKeeper.class);

    private final List<ServiceRegistration<DeviceDriver>> registered = new CopyOnWriteArrayList<>();
    private final @Nullable WorkstationDoor door;

    @Activate
    public DoorKeeper(
            BundleContext context, @Reference WorkstationService service, @Reference Clock clock, Settings settings) {
        door = settings.port() == 0 ? null : open(context, service, clock, settings);
    }

    private @Nullable WorkstationDoor open(
            BundleContext context, WorkstationService service, Clock clock, Settings settings) {
        var keys = Path.of(context.getProperty("mpaka.node.dir"), "keys");
        var devices = new RemoteDevices(
                device -> registered.add(context.registerService(DeviceDriver.class, device, new Hashtable<>())),
                clock);
        try {
            return new WorkstationDoor(
                    service,
                    devices,
                    LinkIdentity.in(keys, "workstations", clock),
                    InetAddress.getByName(settings.address()),
                    settings.port());
        } catch (IOException e) {
            LOG.error("Workstations cannot connect to {}:{}: {}", settings.address(), settings.port(), e.getMessage());
            return null;
        }
    }

    @Deactivate
    void close() {
        if (door != null) door.close();
        registered.forEach(ServiceRegistration::unregister);
    }
}
