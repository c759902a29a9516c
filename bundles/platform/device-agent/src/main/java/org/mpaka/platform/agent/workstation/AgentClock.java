package org.mpaka.platform.agent.workstation;

import java.time.Clock;
import java.util.Hashtable;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;

/** The clock that drivers ask for; at a post the journal gives it. */
@Component(
        immediate = true,
        service = AgentClock.class,
        configurationPid = "org.mpaka.agent",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Capability(namespace = "osgi.service", attribute = "objectClass:List<String>=\"java.time.Clock\"")
public final class AgentClock {
    @Activate
    public AgentClock(BundleContext context) {
        // it leaves with the bundle
        context.registerService(Clock.class, Clock.systemUTC(), new Hashtable<>());
    }
}
