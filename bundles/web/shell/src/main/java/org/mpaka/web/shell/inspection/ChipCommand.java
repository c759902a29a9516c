package org.mpaka.web.shell.inspection;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.chip.ChipFile;
import org.mpaka.api.chip.ChipReading;
import org.mpaka.api.chip.ChipReadings;
import org.mpaka.web.shell.Table;

/** Shows what a chip said. */
@Service
@Command(
        scope = "mpaka",
        name = "chip",
        description = "Shows what was read from the chip of a traveller's document, check by check.")
public final class ChipCommand extends InspectionAction {
    @Reference
    private ChipReadings readings;

    @Option(
            name = "--card-number",
            description = "Reads the chip again with the six digits printed on the card, before it is shown.")
    private @Nullable String cardNumber;

    @Override
    protected void run(Actor actor) {
        var inspection = inspection(actor);
        if (cardNumber != null) readings.readWith(actor, inspection.id(), inspection.revision(), cardNumber);
        var reading = readings.find(actor, inspection.id())
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "chip", inspection.id()));
        out().println(reading.readerName() + (reading.simulated() ? " (simulated)" : "") + ", "
                + reading.access().map(Enum::name).orElse("not opened") + ", "
                + reading.exchanges() + " commands in " + reading.took().toMillis() + " ms: "
                + reading.result().answer());
        var checks = Table.of("Check", "File", "Answer", "Reason");
        reading.result()
                .checks()
                .forEach(check -> checks.row(
                        check.kind(),
                        check.file().map(ChipFile::name).orElse(""),
                        check.answer(),
                        say(check.reason())));
        checks.print(out());
        fields(reading);
    }

    private void fields(ChipReading reading) {
        if (reading.fields().isEmpty()) return;
        var fields = Table.of("File", "Field", "Value");
        reading.fields().forEach(field -> fields.row(field.file(), field.name(), field.value()));
        fields.print(out());
    }
}
