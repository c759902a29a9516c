package org.mpaka.documents.chip;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mpaka.api.access.Actor;
import org.mpaka.api.device.ChipReader;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.device.Devices;
import org.mpaka.api.device.PagePrinter;
import org.mpaka.api.document.DocumentInput;

/** A post whose lanes share a reader, or have none. */
record OneLane(Optional<ChipReader> reader) implements Devices {
    @Override
    public List<DeviceStatus> list(Actor actor) {
        return reader.map(ChipReader::status).stream().toList();
    }

    @Override
    public DeviceStatus selfTest(Actor actor, DeviceId device) {
        return reader.orElseThrow().status();
    }

    @Override
    public void assign(Actor actor, DeviceId device, String lane) {}

    @Override
    public AutoCloseable listen(String lane, Consumer<DocumentInput> listener) {
        return () -> {};
    }

    @Override
    public Optional<PagePrinter> printer(String lane, DeviceStatus.Capability wanted) {
        return Optional.empty();
    }

    @Override
    public Optional<ChipReader> chipReader(String lane) {
        return reader;
    }

    @Override
    public AutoCloseable listenForChips(String lane, Runnable listener) {
        return () -> {};
    }
}
