package org.mpaka.core.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Hashtable;
import java.util.Map;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** Publishes the strict mapping as {@code ObjectMapper} with {@code name=mpaka}. */
@Component(service = {})
@Capability(
        namespace = "osgi.service",
        attribute = "objectClass:List<String>=\"com.fasterxml.jackson.databind.ObjectMapper\"")
public final class MapperRegistration {
    private final ServiceRegistration<ObjectMapper> registration;

    @Activate
    public MapperRegistration(BundleContext context) {
        registration = context.registerService(
                ObjectMapper.class, MpakaMapper.strict(), new Hashtable<>(Map.of("name", "mpaka")));
    }

    @Deactivate
    void stop() {
        registration.unregister();
    }
}
