package org.mpaka.devices.gate;

import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.devices.gate.GateFromSettings.Settings;

/** Gates by their settings. */
final class Gates {
    private Gates() {}

    static DeviceDriver of(Map<String, Object> set) {
        var values = new HashMap<String, Object>(set);
        values.putIfAbsent("id", "gate-1");
        values.putIfAbsent("address", "tcp://127.0.0.1:9");
        var settings = (Settings) Proxy.newProxyInstance(
                Settings.class.getClassLoader(),
                new Class<?>[] {Settings.class, Annotation.class},
                (any, method, with) -> values.getOrDefault(method.getName(), method.getDefaultValue()));
        return GateFromSettings.driver(settings, "org.mpaka.gatemodbus-1.cfg", Clock.systemUTC());
    }

    /** Wired as the one that is played. */
    static DeviceDriver at(String address) {
        return of(wired(address));
    }

    static Map<String, Object> wired(String address) {
        var settings = new HashMap<String, Object>(Map.of(
                "address", address, "redCoil", 1, "amberCoil", 2, "greenCoil", 3, "openContact", 0, "faultContact", 1));
        settings.put("emergencyContact", 2);
        settings.put("openMillis", 200);
        settings.put("pollMillis", 250);
        return settings;
    }
}
