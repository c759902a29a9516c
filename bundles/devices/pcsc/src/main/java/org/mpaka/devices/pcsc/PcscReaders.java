package org.mpaka.devices.pcsc;

import java.time.Clock;
import java.util.Hashtable;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.device.DeviceDriver;
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

/** Gives a driver for every PC/SC reader as it is plugged in. */
@Component(immediate = true, service = PcscReaders.class, configurationPid = "org.mpaka.pcsc")
@Designate(ocd = PcscReaders.Settings.class)
public final class PcscReaders {
    /** Which readers. */
    @ObjectClassDefinition(name = "Mpaka: PC/SC chip readers")
    public @interface Settings {
        @AttributeDefinition(
                name = "Readers",
                description =
                        "Regular expression of the names of readers that are for documents; others are left alone")
        String readers() default ".*";

        @AttributeDefinition(
                name = "Look every (ms)",
                description = "How often to look for readers plugged in and documents laid down, 200 to 10000",
                min = "200",
                max = "10000")
        int pollMillis() default 700;
    }

    private static final Logger LOG = LoggerFactory.getLogger(PcscReaders.class);

    private final BundleContext context;
    private final List<ServiceRegistration<DeviceDriver>> registered = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService watching = Executors.newSingleThreadScheduledExecutor(PcscReaders::thread);
    private final ReaderWatch watch;
    private final SmartCardService service;
    private @Nullable ServiceRegistration<DeviceDriver> shown;

    @Activate
    public PcscReaders(BundleContext context, @Reference Clock clock, Settings settings) {
        this.context = context;
        service = new SmartCardService(clock);
        watch = new ReaderWatch(new SystemTerminals(), Pattern.compile(settings.readers()), clock, this::register);
        int every = Math.max(200, Math.min(10_000, settings.pollMillis()));
        var unused = watching.scheduleWithFixedDelay(this::look, 0, every, TimeUnit.MILLISECONDS);
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "mpaka-pcsc");
        thread.setDaemon(true);
        return thread;
    }

    private void look() {
        try {
            service.seen(watch.look());
            show(watch.hasNone());
        } catch (RuntimeException e) {
            LOG.error("The readers could not be looked at", e);
        }
    }

    /** The service stands in the list while no reader does. */
    private void show(boolean wanted) {
        var now = shown;
        if (wanted && now == null) shown = context.registerService(DeviceDriver.class, service, new Hashtable<>());
        if (!wanted && now != null) {
            now.unregister();
            shown = null;
        }
    }

    private void register(PcscReader reader) {
        LOG.info("Reader {} is there", reader.id());
        registered.add(context.registerService(DeviceDriver.class, reader, new Hashtable<>()));
    }

    @Deactivate
    void stop() {
        watching.shutdownNow();
        // what is still registered leaves with the bundle
        registered.forEach(ServiceRegistration::unregister);
    }
}
