package org.mpaka.web.shell.device;

import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.device.Devices;
import org.mpaka.web.shell.NameCompleter;

/** Completes devices. */
@Service
public final class DeviceCompleter extends NameCompleter {
    @Reference
    private Devices devices;

    @Override
    protected Stream<String> names(Actor actor) {
        return devices.list(actor).stream().map(status -> status.device().value());
    }
}
