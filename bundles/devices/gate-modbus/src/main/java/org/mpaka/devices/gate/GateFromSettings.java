package org.mpaka.devices.gate;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Hashtable;
import java.util.Locale;
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
import org.osgi.service.metatype.annotations.Option;

/** Gives one gate for each {@code org.mpaka.gatemodbus-NAME.cfg}; what is wrong in it stands in the list of devices. */
@Component(
        service = {},
        immediate = true,
        configurationPid = "org.mpaka.gatemodbus",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = GateFromSettings.Settings.class, factory = true)
public final class GateFromSettings {
    private static final int HIGHEST = 65_535;
    private static final int HIGHEST_UNIT = 255;

    /** One gate. */
    @ObjectClassDefinition(name = "Mpaka: a gate with lamps behind Modbus TCP")
    public @interface Settings {
        @AttributeDefinition(name = "Identifier", description = "Small letters, digits and hyphens: gate-1")
        String id();

        @AttributeDefinition(name = "Name", description = "As officers read it, 1 to 60 characters", required = false)
        String name() default "";

        @AttributeDefinition(name = "Address", description = "Of its box: tcp://192.168.10.60:502")
        String address();

        @AttributeDefinition(
                name = "Unit",
                description = "Of the box behind a gateway, 1 to 255",
                min = "1",
                max = "255")
        int unit() default 1;

        @AttributeDefinition(
                name = "Lane",
                description = "Which lane it serves; empty: whichever an officer says",
                required = false)
        String lane() default "";

        @AttributeDefinition(name = "Coil of the gate", description = "0 to 65535; -1: lamps alone")
        int gateCoil() default 0;

        @AttributeDefinition(
                name = "Opens when the coil is",
                description = "on: without current it stays closed; off: without current it opens, as fire safety asks",
                options = {@Option(label = "on", value = "on"), @Option(label = "off", value = "off")})
        String opensWhen() default "on";

        @AttributeDefinition(
                name = "Opening (ms)",
                description = "How long the coil opens it, 200 to 2000",
                min = "200",
                max = "2000")
        int openMillis() default 500;

        @AttributeDefinition(name = "Coil of the red lamp", description = "0 to 65535; -1: none")
        int redCoil() default Wiring.NONE;

        @AttributeDefinition(name = "Coil of the amber lamp", description = "0 to 65535; -1: none")
        int amberCoil() default Wiring.NONE;

        @AttributeDefinition(name = "Coil of the green lamp", description = "0 to 65535; -1: none")
        int greenCoil() default Wiring.NONE;

        @AttributeDefinition(
                name = "Contact: open",
                description =
                        "Input that says that it is open, 0 to 65535; -1: none, and nobody knows whether it opened")
        int openContact() default Wiring.NONE;

        @AttributeDefinition(name = "Contact: out of order", description = "Input that says so, 0 to 65535; -1: none")
        int faultContact() default Wiring.NONE;

        @AttributeDefinition(
                name = "Contact: set free",
                description = "Input that says that the emergency button or the fire alarm has opened it, 0 to 65535;"
                        + " -1: none")
        int emergencyContact() default Wiring.NONE;

        @AttributeDefinition(
                name = "Look every (ms)",
                description = "How often to ask it how it is, 250 to 60000",
                min = "250",
                max = "60000")
        int pollMillis() default 1000;

        @AttributeDefinition(
                name = "Answer limit (ms)",
                description = "How long the box may take for one answer, 100 to 1000",
                min = "100",
                max = "1000")
        int answerMillis() default 500;

        @AttributeDefinition(
                name = "Simulated",
                description =
                        "true for one that plays a gate: it says so everywhere and is refused at a post in operation",
                required = false)
        boolean simulated() default false;
    }

    private final ServiceRegistration<DeviceDriver> registered;

    /** @param properties of the configuration; they name its file */
    @Activate
    public GateFromSettings(
            Settings settings, Map<String, Object> properties, @Reference Clock clock, BundleContext context) {
        var file = MisconfiguredDevice.fileOf(properties);
        registered = context.registerService(DeviceDriver.class, driver(settings, file, clock), new Hashtable<>());
    }

    @Deactivate
    void stop() {
        registered.unregister();
    }

    static DeviceDriver driver(Settings settings, String file, Clock clock) {
        return NamedDevice.driver(file, Set.of(Capability.OPEN_GATE), "gate.wrong-setting", clock, () -> {
            var named = NamedDevice.of(settings.id(), settings.name(), settings.lane(), settings.simulated());
            var at = LineAddress.tcp(settings.address())
                    .orElseThrow(() -> new WrongSetting("address", "tcp://HOST:502"));
            var wiring = wiring(settings);
            int answer = WrongSetting.within("answerMillis", settings.answerMillis(), 100, 1000);
            return new ModbusGate(
                    named.state(capabilities(wiring), clock, "gate.not-looked"),
                    new GateBox(at.getHostString(), at.getPort(), wiring.unit(), answer),
                    wiring,
                    named.lane(),
                    Duration.ofMillis(WrongSetting.within("pollMillis", settings.pollMillis(), 250, 60_000)));
        });
    }

    private static Wiring wiring(Settings settings) throws WrongSetting {
        var opens = settings.opensWhen().strip().toLowerCase(Locale.ROOT);
        if (!Set.of("on", "off").contains(opens)) throw new WrongSetting("opensWhen", "on, off");
        var wiring = new Wiring(
                WrongSetting.within("unit", settings.unit(), 1, HIGHEST_UNIT),
                number("gateCoil", settings.gateCoil()),
                opens.equals("on"),
                Duration.ofMillis(WrongSetting.within("openMillis", settings.openMillis(), 200, 2000)),
                number("redCoil", settings.redCoil()),
                number("amberCoil", settings.amberCoil()),
                number("greenCoil", settings.greenCoil()),
                number("openContact", settings.openContact()),
                number("faultContact", settings.faultContact()),
                number("emergencyContact", settings.emergencyContact()));
        if (!wiring.opens() && !wiring.shows()) throw new WrongSetting("gateCoil", "gateCoil, redCoil, greenCoil");
        if (wiring.shared()) throw new WrongSetting("redCoil", "gateCoil <> redCoil <> amberCoil <> greenCoil");
        return wiring;
    }

    private static int number(String key, int value) throws WrongSetting {
        return WrongSetting.within(key, value, Wiring.NONE, HIGHEST);
    }

    private static Set<Capability> capabilities(Wiring wiring) {
        var can = EnumSet.noneOf(Capability.class);
        if (wiring.opens()) can.add(Capability.OPEN_GATE);
        if (wiring.shows()) can.add(Capability.SHOW_LIGHT);
        return can;
    }
}
