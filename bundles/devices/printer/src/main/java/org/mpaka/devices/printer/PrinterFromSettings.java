package org.mpaka.devices.printer;

import java.time.Clock;
import java.time.Duration;
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

/** Gives one printer for each {@code org.mpaka.printer-NAME.cfg}; what is wrong in it stands in the list of devices. */
@Component(
        service = {},
        immediate = true,
        configurationPid = "org.mpaka.printer",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = PrinterFromSettings.Settings.class, factory = true)
public final class PrinterFromSettings {
    /** One printer. */
    @ObjectClassDefinition(name = "Mpaka: a printer")
    public @interface Settings {
        @AttributeDefinition(name = "Identifier", description = "Small letters, digits and hyphens: printer-1")
        String id();

        @AttributeDefinition(name = "Name", description = "As officers read it, 1 to 60 characters")
        String name() default "";

        @AttributeDefinition(
                name = "Address",
                description = "tcp://192.168.10.40:9100, serial:/dev/ttyUSB0 or serial:COM3?baud=19200")
        String address();

        @AttributeDefinition(
                name = "Language",
                description = "escpos for receipts on a roll, zpl for labels",
                options = {@Option(label = "ESC/POS", value = "escpos"), @Option(label = "ZPL", value = "zpl")})
        String language() default "escpos";

        @AttributeDefinition(
                name = "Lane",
                description = "Which lane it serves; empty: whichever an officer says",
                required = false)
        String lane() default "";

        @AttributeDefinition(
                name = "Columns",
                description = "Signs in a line of a receipt, 24 to 64: 32 on paper of 58 mm, 42 or 48 on 80 mm",
                min = "24",
                max = "64")
        int columns() default 42;

        @AttributeDefinition(
                name = "Code page",
                description = "Letters of a receipt printer",
                options = {
                    @Option(label = "windows-1252", value = "windows-1252"),
                    @Option(label = "cp858", value = "cp858"),
                    @Option(label = "cp850", value = "cp850")
                })
        String codePage() default "windows-1252";

        @AttributeDefinition(
                name = "Module of the QR code (dots)",
                description = "3 to 8; 4 is half a millimetre at 203 dpi",
                min = "3",
                max = "8")
        int codeDots() default 4;

        @AttributeDefinition(name = "Width of a label (dots)", description = "200 to 1400", min = "200", max = "1400")
        int labelWidthDots() default 812;

        @AttributeDefinition(
                name = "Height of a label (dots)",
                description = "0 for a roll without gaps, else 200 to 4000",
                min = "0",
                max = "4000")
        int labelHeightDots() default 1218;

        @AttributeDefinition(
                name = "Look every (ms)",
                description = "How often to ask the printer how it is, 1000 to 60000",
                min = "1000",
                max = "60000")
        int pollMillis() default 5000;

        @AttributeDefinition(
                name = "Printing limit (ms)",
                description = "How long a page may take until the printer says it is on paper, 1000 to 12000",
                min = "1000",
                max = "12000")
        int printMillis() default 10_000;

        @AttributeDefinition(
                name = "Simulated",
                description = "true for one that plays a printer: it says so everywhere and is refused at a post in"
                        + " operation",
                required = false)
        boolean simulated() default false;
    }

    private final ServiceRegistration<DeviceDriver> registered;

    /** @param properties of the configuration; they name its file */
    @Activate
    public PrinterFromSettings(
            Settings settings, Map<String, Object> properties, @Reference Clock clock, BundleContext context) {
        var file = MisconfiguredDevice.fileOf(properties);
        registered = context.registerService(DeviceDriver.class, driver(settings, file, clock), new Hashtable<>());
    }

    @Deactivate
    void stop() {
        registered.unregister();
    }

    static DeviceDriver driver(Settings settings, String file, Clock clock) {
        var wanted = settings.language().strip().toLowerCase(Locale.ROOT);
        var can = Set.of(wanted.equals("zpl") ? Capability.PRINT_LABEL : Capability.PRINT);
        return NamedDevice.driver(file, can, "printer.wrong-setting", clock, () -> {
            var named = NamedDevice.of(settings.id(), settings.name(), settings.lane(), settings.simulated());
            var line = LineAddress.parse(settings.address())
                    .orElseThrow(() -> new WrongSetting("address", "tcp://HOST:9100, serial:/dev/ttyUSB0"));
            return new PrinterDriver(
                    named.state(can, clock, "printer.not-looked"),
                    line,
                    language(wanted, settings),
                    named.lane(),
                    Duration.ofMillis(WrongSetting.within("pollMillis", settings.pollMillis(), 1000, 60_000)),
                    Duration.ofMillis(WrongSetting.within("printMillis", settings.printMillis(), 1000, 12_000)));
        });
    }

    private static PrinterLanguage language(String wanted, Settings settings) throws WrongSetting {
        int dots = WrongSetting.within("codeDots", settings.codeDots(), 3, 8);
        return switch (wanted) {
            case "zpl" -> {
                int height = settings.labelHeightDots();
                if (height != 0) WrongSetting.within("labelHeightDots", height, 200, 4000);
                int width = WrongSetting.within("labelWidthDots", settings.labelWidthDots(), 200, 1400);
                yield new ZplPrinter(width, height, dots);
            }
            case "escpos" -> {
                var letters = CodePage.named(settings.codePage())
                        .orElseThrow(() -> new WrongSetting("codePage", "windows-1252, cp858, cp850"));
                yield new EscPosPrinter(WrongSetting.within("columns", settings.columns(), 24, 64), letters, dots);
            }
            default -> throw new WrongSetting("language", "escpos, zpl");
        };
    }
}
