package org.mpaka.core.slip;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mpaka.api.Sentence;
import org.mpaka.api.access.Actor;
import org.mpaka.api.device.ChipReader;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.device.DeviceStatus.Capability;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.api.device.Devices;
import org.mpaka.api.device.PagePrinter;
import org.mpaka.api.device.PrintOutcome;
import org.mpaka.api.device.PrintOutcome.Result;
import org.mpaka.api.device.PrintPage;
import org.mpaka.api.document.DocumentInput;

/** One printer at lane 2 that answers what the test tells it and keeps what it was given. */
final class LanePrinter implements Devices, PagePrinter {
    final List<PrintPage> pages = new ArrayList<>();
    Function<PrintPage, PrintOutcome> answer = page -> outcome(Result.PRINTED);

    static PrintOutcome outcome(Result result) {
        return new PrintOutcome(result, Sentence.of("printer.test"));
    }

    @Override
    public Optional<PagePrinter> printer(String lane, Capability wanted) {
        return lane.equals("2") ? Optional.of(this) : Optional.empty();
    }

    @Override
    public DeviceStatus status() {
        return new DeviceStatus(
                DeviceId.of("printer-2"),
                "Printer of the test",
                Set.of(Capability.PRINT),
                false,
                Condition.READY,
                Instant.EPOCH,
                Sentence.of("printer.test"));
    }

    @Override
    public PrintOutcome print(PrintPage page) {
        pages.add(page);
        return answer.apply(page);
    }

    @Override
    public List<DeviceStatus> list(Actor actor) {
        return List.of(status());
    }

    @Override
    public DeviceStatus selfTest(Actor actor, DeviceId device) {
        return status();
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
    public AutoCloseable listenForChips(String lane, Runnable listener) {
        return () -> {};
    }
}
