package org.mpaka.platform.plugins;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Installs, updates and uninstalls bundles, each within a time: one that hangs keeps its own thread and nothing else. */
@Component(service = BundleShelf.class)
public final class BundleShelf {
    private static final long BUDGET_SECONDS = 30;
    /** After the core's bundles, as a feature installs a country's. */
    private static final String LOCATION = "mpaka-plugin:";

    private final BundleContext context;

    @Activate
    public BundleShelf(BundleContext context) {
        this.context = context;
    }

    Bundle install(PluginFile file) throws BundleException {
        return inTime(() -> {
            var bundle = context.installBundle(LOCATION + file.name(), file.open());
            bundle.start();
            return bundle;
        });
    }

    Bundle update(Bundle bundle, PluginFile file) throws BundleException {
        return inTime(() -> {
            bundle.stop();
            bundle.update(file.open());
            refresh(bundle);
            // a failing start is an exception here, where update would only report it to listeners
            bundle.start();
            return bundle;
        });
    }

    void uninstall(Bundle bundle) throws BundleException {
        inTime(() -> {
            bundle.uninstall();
            refresh(bundle);
            return bundle;
        });
    }

    /** Keeps what is in service now, to go back to it. */
    void keep(PluginFile file) throws IOException {
        Files.write(kept(file.name()), file.content());
    }

    /** What is in service now: as last deployed, or as the distribution brought it. */
    byte[] former(Bundle bundle) throws IOException {
        var kept = kept(bundle.getSymbolicName());
        if (bundle.getLocation().startsWith(LOCATION) || Files.exists(kept)) return Files.readAllBytes(kept);
        try (InputStream in = URI.create(bundle.getLocation()).toURL().openStream()) {
            return in.readAllBytes();
        }
    }

    private Path kept(String name) {
        File file = context.getDataFile(name + ".jar");
        if (file == null) throw new IllegalStateException("the framework has no storage");
        return file.toPath();
    }

    /** Lets the new classes in; waits, so that the bundle starts with them. */
    private void refresh(Bundle bundle) throws InterruptedException {
        var done = new CountDownLatch(1);
        context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
                .adapt(FrameworkWiring.class)
                .refreshBundles(List.of(bundle), event -> done.countDown());
        done.await(BUDGET_SECONDS, TimeUnit.SECONDS);
    }

    private static Bundle inTime(Callable<Bundle> change) throws BundleException {
        var task = new FutureTask<>(change);
        var thread = new Thread(task, "mpaka-plug-in");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(BUDGET_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            throw new BundleException("it does not start or stop within " + BUDGET_SECONDS + " s", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof BundleException known
                    ? known
                    : new BundleException("it failed", e.getCause());
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new BundleException("interrupted", e);
        }
    }
}
