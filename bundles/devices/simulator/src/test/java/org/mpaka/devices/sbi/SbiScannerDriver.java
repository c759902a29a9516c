package org.mpaka.devices.sbi;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.devices.sbi.SbiScannerFromSettings.Settings;

/** The driver of real scanners, for who plays one. */
public final class SbiScannerDriver {
    private SbiScannerDriver() {}

    public static DeviceDriver of(Map<String, Object> values) throws IOException {
        var settings = (Settings) Proxy.newProxyInstance(
                Settings.class.getClassLoader(),
                new Class<?>[] {Settings.class, Annotation.class},
                (any, method, with) -> values.getOrDefault(method.getName(), method.getDefaultValue()));
        return SbiScannerFromSettings.driver(
                settings, "simulator", Clock.systemUTC(), new FingerDecoder(), Duration.ofMillis(50));
    }

    public static SentenceSource sentences() {
        return new SbiSentences();
    }
}
