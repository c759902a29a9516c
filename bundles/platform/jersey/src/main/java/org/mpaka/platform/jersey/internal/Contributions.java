package org.mpaka.platform.jersey.internal;

import java.util.List;
import org.mpaka.platform.jersey.RestProvider;
import org.mpaka.platform.jersey.RestResource;

/** What the bundles offer at one moment. */
record Contributions(List<RestResource> resources, List<RestProvider> providers) {

    Contributions {
        resources = List.copyOf(resources);
        providers = List.copyOf(providers);
    }
}
