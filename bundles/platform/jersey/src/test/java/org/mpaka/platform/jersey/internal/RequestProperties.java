package org.mpaka.platform.jersey.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.glassfish.jersey.internal.PropertiesDelegate;
import org.jspecify.annotations.Nullable;

/** A request's properties, kept nowhere else. */
final class RequestProperties implements PropertiesDelegate {

    private final Map<String, Object> properties = new HashMap<>();

    @Override
    public @Nullable Object getProperty(String name) {
        return properties.get(name);
    }

    @Override
    public Collection<String> getPropertyNames() {
        return properties.keySet();
    }

    @Override
    public void setProperty(String name, Object value) {
        properties.put(name, value);
    }

    @Override
    public void removeProperty(String name) {
        properties.remove(name);
    }
}
