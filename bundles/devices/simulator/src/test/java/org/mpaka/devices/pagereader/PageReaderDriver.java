package org.mpaka.devices.pagereader;

import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.devices.pagereader.PageReaderFromSettings.Settings;

/** The driver of real page readers, for who plays one. */
public final class PageReaderDriver {
    private PageReaderDriver() {}

    public static DeviceDriver of(Map<String, Object> values) {
        var settings = (Settings) Proxy.newProxyInstance(
                Settings.class.getClassLoader(),
                new Class<?>[] {Settings.class, Annotation.class},
                (any, method, with) -> values.getOrDefault(method.getName(), method.getDefaultValue()));
        return PageReaderFromSettings.driver(settings, "simulator", Clock.systemUTC(), Duration.ofMillis(50));
    }

    public static SentenceSource sentences() {
        return new PageReaderSentences();
    }
}
