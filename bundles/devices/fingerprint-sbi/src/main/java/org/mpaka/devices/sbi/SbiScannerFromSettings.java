package org.mpaka.devices.sbi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.api.device.DeviceStatus.Capability;
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

/** Gives one scanner for each {@code org.mpaka.fingerprintsbi-NAME.cfg}; what is wrong in it stands in the list of devices. */
@Component(
        service = {},
        immediate = true,
        configurationPid = "org.mpaka.fingerprintsbi",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = SbiScannerFromSettings.Settings.class, factory = true)
public final class SbiScannerFromSettings {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(3);
    private static final Set<Capability> CAN = Set.of(Capability.CAPTURE_FINGER);
    private static final Pattern PORTS = Pattern.compile("([0-9]{1,5})(?:-([0-9]{1,5}))?");
    private static final int HIGHEST_PORT = 65_535;
    private static final int MOST_PORTS = 100;

    /** One scanner. */
    @ObjectClassDefinition(name = "Mpaka: a scanner of fingers behind MOSIP's Secure Biometric Interface")
    public @interface Settings {
        @AttributeDefinition(name = "Identifier", description = "Small letters, digits and hyphens: finger-1")
        String id();

        @AttributeDefinition(name = "Name", description = "As officers read it, 1 to 60 characters", required = false)
        String name() default "";

        @AttributeDefinition(
                name = "Ports",
                description = "Where its service listens on this machine: 4501, or 4501-4600 to look for it")
        String ports() default SbiService.FIRST_PORT + "-" + SbiService.LAST_PORT;

        @AttributeDefinition(
                name = "Trust file",
                description =
                        "Certificate of the scanner or of whoever issued it, PEM or DER, one or more: nothing else"
                                + " is believed")
        String trustFile();

        @AttributeDefinition(
                name = "Serial number",
                description = "Of the scanner that is meant; empty: the first that is there",
                required = false)
        String serial() default "";

        @AttributeDefinition(
                name = "Lane",
                description = "Which lane it serves; empty: whichever an officer says",
                required = false)
        String lane() default "";

        @AttributeDefinition(
                name = "Simulated",
                description = "true for a service whose environment is not Production: it says so everywhere and is"
                        + " refused at a post in operation",
                required = false)
        boolean simulated() default false;
    }

    private final ServiceRegistration<DeviceDriver> registered;
    private final FingerDecoder decoder;

    /** @param properties of the configuration; they name its file */
    @Activate
    public SbiScannerFromSettings(
            Settings settings, Map<String, Object> properties, @Reference Clock clock, BundleContext context)
            throws IOException {
        var file = MisconfiguredDevice.fileOf(properties);
        decoder = new FingerDecoder();
        registered = context.registerService(
                DeviceDriver.class, driver(settings, file, clock, decoder, LOOK_EVERY), new Hashtable<>());
    }

    @Deactivate
    void stop() {
        registered.unregister();
        decoder.close();
    }

    static DeviceDriver driver(Settings settings, String file, Clock clock, FingerDecoder decoder, Duration lookEvery) {
        return NamedDevice.driver(
                file, CAN, "fingerprint-sbi.wrong-setting", clock, () -> scanner(settings, clock, decoder, lookEvery));
    }

    private static DeviceDriver scanner(Settings settings, Clock clock, FingerDecoder decoder, Duration lookEvery)
            throws WrongSetting {
        var named = NamedDevice.of(settings.id(), settings.name(), settings.lane(), settings.simulated());
        var trust = new DeviceTrust(anchors(settings.trustFile().strip()), clock);
        return new SbiScanner(
                named.state(CAN, clock, "fingerprint-sbi.not-looked"),
                service(settings.ports().strip()),
                new SbiAnswers(trust),
                decoder,
                Optional.of(settings.serial().strip()).filter(serial -> !serial.isEmpty()),
                named.lane(),
                clock,
                lookEvery);
    }

    private static SbiService service(String ports) throws WrongSetting {
        var found = PORTS.matcher(ports);
        if (!found.matches()) throw new WrongSetting("ports", "4501, 4501-4600");
        int first = WrongSetting.within("ports", Integer.parseInt(found.group(1)), 1, HIGHEST_PORT);
        int last = found.group(2) == null ? first : Integer.parseInt(found.group(2));
        WrongSetting.within("ports", last, first, Math.min(HIGHEST_PORT, first + MOST_PORTS - 1));
        return new SbiService(first, last);
    }

    private static List<X509Certificate> anchors(String file) throws WrongSetting {
        try {
            var found = DeviceTrust.certificates(Files.readAllBytes(Path.of(file)));
            if (!found.isEmpty()) return found;
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new WrongSetting("trustFile", "PEM, DER", e);
        }
        throw new WrongSetting("trustFile", "PEM, DER");
    }
}
