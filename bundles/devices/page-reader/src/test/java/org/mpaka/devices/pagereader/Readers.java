package org.mpaka.devices.pagereader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.devices.pagereader.PageReaderFromSettings.Settings;

/** Readers by their settings. */
final class Readers {
    private Readers() {}

    static DeviceDriver of(Map<String, Object> set) {
        var values = new HashMap<String, Object>(set);
        values.putIfAbsent("id", "page-1");
        var settings = (Settings) Proxy.newProxyInstance(
                Settings.class.getClassLoader(),
                new Class<?>[] {Settings.class, Annotation.class},
                (any, method, with) -> values.getOrDefault(method.getName(), method.getDefaultValue()));
        return PageReaderFromSettings.driver(
                settings, "org.mpaka.pagereader-1.cfg", Clock.systemUTC(), Duration.ofMillis(50));
    }

    static DeviceDriver asking(PlayedBridge bridge, Path directory) {
        return of(Map.of("address", bridge.address(), "secretFile", secret(directory, PlayedBridge.SECRET)));
    }

    static String secret(Path directory, String word) {
        try {
            return Files.writeString(directory.resolve("bridge.secret"), word + "\n")
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
