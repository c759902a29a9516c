package org.mpaka.devices.simulator;

import java.io.IOException;
import java.util.Hashtable;
import java.util.Map;
import org.mpaka.api.device.DeviceId;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The driver that real devices have, set up to ask one that is played. */
final class PlayedDriver {
    private static final Logger LOG = LoggerFactory.getLogger(PlayedDriver.class);

    private final ConfigurationAdmin configurations;
    private final String driver;
    private final DeviceId id;

    /** @param driver name of its settings */
    PlayedDriver(ConfigurationAdmin configurations, String driver, DeviceId id) {
        this.configurations = configurations;
        this.driver = driver;
        this.id = id;
    }

    void setUp(String name, Map<String, Object> own) throws IOException {
        var settings = new Hashtable<>(own);
        settings.put("id", id.value());
        settings.put("name", name);
        settings.put("simulated", true);
        configuration().update(settings);
    }

    void takeAway() {
        try {
            configuration().delete();
        } catch (IOException | IllegalStateException e) {
            LOG.debug("the driver's settings of {} are left to the next start", id, e);
        }
    }

    private Configuration configuration() throws IOException {
        return configurations.getFactoryConfiguration(driver, id.value(), "?");
    }
}
