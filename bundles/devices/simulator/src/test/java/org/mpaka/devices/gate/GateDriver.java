package org.mpaka.devices.gate;

import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Map;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.devices.gate.GateFromSettings.Settings;

/** The driver of real ones, for who plays one. */
public final class GateDriver {
    private GateDriver() {}

    public static DeviceDriver of(Map<String, Object> values) {
        var settings = (Settings) Proxy.newProxyInstance(
                Settings.class.getClassLoader(),
                new Class<?>[] {Settings.class, Annotation.class},
                (any, method, with) -> values.getOrDefault(method.getName(), method.getDefaultValue()));
        return GateFromSettings.driver(settings, "simulator", Clock.systemUTC());
    }

    public static SentenceSource sentences() {
        return new GateSentences();
    }
}
