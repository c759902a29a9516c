package org.mpaka.exchange.externalsource;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.Hashtable;
import java.util.Locale;
import java.util.Map;
import org.mpaka.api.Sentences;
import org.mpaka.api.source.ExternalSource;
import org.mpaka.api.source.MisconfiguredSource;
import org.mpaka.api.source.SourceFault;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives one source for each {@code org.mpaka.exchange.source-NAME.cfg}, or says what is wrong with the file: a component that
 * just fails would be seen in the log only.
 */
@Component(
        service = {},
        immediate = true,
        configurationPid = "org.mpaka.exchange.source",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = ConfiguredSource.Settings.class, factory = true)
public final class SourceFromSettings {
    private static final Logger LOG = LoggerFactory.getLogger(SourceFromSettings.class);

    /** Where the settings were read from, when it was a file. */
    private static final String FILE = "felix.fileinstall.filename";

    private final ServiceRegistration<?> registered;

    /** @param properties of the configuration; they name its file */
    @Activate
    public SourceFromSettings(
            ConfiguredSource.Settings settings,
            Map<String, Object> properties,
            @Reference(target = "(name=mpaka)") ObjectMapper json,
            @Reference Clock clock,
            @Reference Sentences sentences,
            BundleContext context) {
        registered = register(settings, fileOf(properties), json, clock, sentences, context);
    }

    private static ServiceRegistration<?> register(
            ConfiguredSource.Settings settings,
            String file,
            ObjectMapper json,
            Clock clock,
            Sentences sentences,
            BundleContext context) {
        try {
            var source = new ConfiguredSource(settings, json, clock);
            return context.registerService(ExternalSource.class, source, new Hashtable<>());
        } catch (WrongSetting e) {
            var fault = new SourceFault(file, e.what());
            LOG.error("{}: {} The source is not asked.", file, sentences.say(e.what(), Locale.ENGLISH));
            return context.registerService(MisconfiguredSource.class, () -> fault, new Hashtable<>());
        }
    }

    static String fileOf(Map<String, Object> properties) {
        var file = String.valueOf(properties.getOrDefault(FILE, properties.get("service.pid")));
        return file.substring(file.lastIndexOf('/') + 1);
    }

    @Deactivate
    void stop() {
        registered.unregister();
    }
}
