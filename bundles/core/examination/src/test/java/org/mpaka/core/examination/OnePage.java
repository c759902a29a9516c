package org.mpaka.core.examination;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mpaka.api.access.Actor;
import org.mpaka.api.device.ChipReader;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.device.Devices;
import org.mpaka.api.device.PagePrinter;
import org.mpaka.api.device.PageScan;
import org.mpaka.api.document.DocumentInput;

/** Devices that have pictured one page, or none. */
final class OnePage implements Devices {
    Optional<PageScan> scanned = Optional.empty();

    @Override
    public Optional<PageScan> takePage(String lane, List<String> lines) {
        var page = scanned.filter(one -> one.isOf(lines));
        if (page.isPresent()) scanned = Optional.empty();
        return page;
    }

    @Override
    public List<DeviceStatus> list(Actor actor) {
        return List.of();
    }

    @Override
    public DeviceStatus selfTest(Actor actor, DeviceId device) {
        throw new IllegalStateException("nobody tests");
    }

    @Override
    public void assign(Actor actor, DeviceId device, String lane) {}

    @Override
    public AutoCloseable listen(String lane, Consumer<DocumentInput> listener) {
        return () -> {};
    }

    @Override
    public Optional<ChipReader> chipReader(String lane) {
        return Optional.empty();
    }

    @Override
    public Optional<PagePrinter> printer(String lane, DeviceStatus.Capability wanted) {
        return Optional.empty();
    }

    @Override
    public AutoCloseable listenForChips(String lane, Runnable listener) {
        return () -> {};
    }
}
