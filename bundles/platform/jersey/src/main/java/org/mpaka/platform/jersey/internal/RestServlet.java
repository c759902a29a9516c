package org.mpaka.platform.jersey.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.GenericServlet;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.glassfish.jersey.servlet.ServletContainer;
import org.jspecify.annotations.Nullable;
import org.mpaka.platform.jersey.RestProvider;
import org.mpaka.platform.jersey.RestResource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves the contributed resources under {@code /api/v1/}.
 *
 * <p>A change of the contributions is taken up by the next request, or shortly after the last of a burst of changes, in a
 * moment in which no request is at work; requests that come meanwhile wait for it, some tenths of a second.
 */
@Component(service = Servlet.class, property = "load-on-startup:Integer=1")
@HttpWhiteboardServletPattern("/api/v1/*")
@HttpWhiteboardServletName("rest")
@HttpWhiteboardServletAsyncSupported
public final class RestServlet extends GenericServlet {

    private static final Logger LOG = LoggerFactory.getLogger(RestServlet.class);
    private static final long serialVersionUID = 1;
    private static final long QUIET_MILLIS = 300;

    /** A list of stolen documents is sent for longer; its answer may then be lost, its work is not. */
    private static final long LONGEST_WAIT_MILLIS = 30_000;

    /** After it a request is answered by what was there before the change. */
    private static final long PATIENCE_MILLIS = 5_000;

    private final transient List<RestResource> resources = new CopyOnWriteArrayList<>();
    private final transient List<RestProvider> providers = new CopyOnWriteArrayList<>();
    private final transient Bundle framework;
    private final transient ObjectMapper mapper;
    private final transient ContentValidator validator = new ContentValidator();
    private final transient ScheduledExecutorService builder =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "mpaka-rest-builder"));
    private transient volatile @Nullable Generation current;
    private volatile boolean changed = true;
    private volatile boolean initialised;

    @Activate
    public RestServlet(BundleContext context, @Reference(target = "(name=mpaka)") ObjectMapper mapper) {
        framework = context.getBundle(Constants.SYSTEM_BUNDLE_ID);
        this.mapper = mapper;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addResource(RestResource resource) {
        resources.add(resource);
        change();
    }

    void removeResource(RestResource resource) {
        resources.remove(resource);
        change();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addProvider(RestProvider provider) {
        providers.add(provider);
        change();
    }

    void removeProvider(RestProvider provider) {
        providers.remove(provider);
        change();
    }

    @Override
    public void init() throws ServletException {
        initialised = true;
        afterBuild();
    }

    @Override
    public void service(ServletRequest request, ServletResponse response) throws ServletException, IOException {
        Generation generation = present();
        while (!generation.enter()) {
            generation = afterBuild();
        }
        Generation entered = generation;
        OwnClassLoader.run(() -> entered.service(request, response));
    }

    @Override
    public void destroy() {
        initialised = false;
        Generation last = current;
        current = null;
        changed = true;
        if (last != null) {
            try {
                OwnClassLoader.run(last::destroy);
            } catch (ServletException | IOException e) {
                LOG.warn("The REST application didn't stop in order", e);
            }
        }
    }

    @Deactivate
    void stop() {
        builder.shutdownNow();
    }

    private void change() {
        changed = true;
        if (initialised && !builder.isShutdown()) {
            var unused = builder.schedule(this::warmUp, QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void warmUp() {
        try {
            if (initialised && changed && !isNodeStopping()) {
                renew();
            }
        } catch (ServletException e) {
            LOG.error("The REST interface isn't served; it is tried again at the next request", e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Generation present() throws ServletException {
        if (current != null && changed && !isNodeStopping()) {
            awaitRenewal();
        }
        Generation generation = current;
        return generation == null ? afterBuild() : generation;
    }

    private void awaitRenewal() {
        try {
            builder.submit(this::warmUp).get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException | RejectedExecutionException late) {
            LOG.debug("A request goes to the previous application", late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits while one is built. */
    private synchronized Generation afterBuild() throws ServletException {
        Generation generation = current;
        return generation == null ? rebuild() : generation;
    }

    /** Only the builder's thread renews; while it waits for a pause, everybody is answered. */
    private void renew() throws ServletException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_WAIT_MILLIS);
        for (Generation before = current; before != null && !renewInAPause(before); ) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                LOG.warn("The REST application is built anew while a request is at work; its answer may be lost");
                break;
            }
            before.awaitPause(left);
        }
        rebuild();
    }

    /** Whoever is not let in waits for this object, and so for the build. */
    private synchronized boolean renewInAPause(Generation before) throws ServletException {
        if (!before.hold()) {
            return false;
        }
        try {
            rebuild();
        } finally {
            before.release();
        }
        return true;
    }

    /** The contributions of a stopping node go one by one; what they leave between them is no application. */
    private boolean isNodeStopping() {
        return framework.getState() == Bundle.STOPPING;
    }

    private synchronized Generation rebuild() throws ServletException {
        Generation before = current;
        if (!changed && before != null) {
            return before;
        }
        long start = System.nanoTime();
        changed = false;
        var contributions = new Contributions(resources, providers);
        var container = new ServletContainer(new RestApplication(contributions, mapper, validator));
        try {
            OwnClassLoader.run(() -> container.init(getServletConfig()));
        } catch (ServletException | IOException | RuntimeException e) {
            if (before == null) {
                changed = true;
                throw new ServletException("The REST application can't be built", e);
            }
            LOG.error("The changed REST application can't be built; the previous one keeps serving", e);
            return before;
        }
        var generation = new Generation(container);
        current = generation;
        if (before != null) {
            before.retire();
        }
        LOG.info(
                "REST interface ready: {} resources, {} providers, built in {} ms",
                contributions.resources().size(),
                contributions.providers().size(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        return generation;
    }
}
