package org.mpaka.core.biometrics;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mpaka.api.access.UserId;
import org.mpaka.api.biometric.Finger;
import org.mpaka.api.biometric.FingerException;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.platform.fingerprint.PrintTemplate;
import org.mpaka.platform.fingerprint.UnreadablePrintException;
import org.mpaka.platform.keys.SealedFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One enciphered file for each traveller, apart from every register and link; opened once, and then held in memory. */
final class PrintVault {
    private static final Logger LOG = LoggerFactory.getLogger(PrintVault.class);
    private static final ObjectMapper JSON = new JsonMapper();

    private final SealedFiles files;
    private final Map<InspectionId, Holding> held = new LinkedHashMap<>();
    private boolean opened;

    PrintVault(Path nodeDirectory) {
        files = new SealedFiles(
                nodeDirectory.resolve("fingerprints"), nodeDirectory.resolve("fingerprints.key"), ".prints");
    }

    /** As it lies in a file: templates as ISO/IEC 19794-2:2005. */
    private record Stored(
            long until,
            String by,
            String byName,
            boolean simulated,
            List<StoredPrint> prints,
            List<StoredException> exceptions) {}

    private record StoredPrint(Finger finger, byte[] template, String source) {}

    private record StoredException(Finger finger, FingerException.Why why) {}

    synchronized void keep(Holding holding) {
        open();
        var stored = new Stored(
                holding.until().toEpochMilli(),
                holding.by().value(),
                holding.byName(),
                holding.simulated(),
                holding.prints().stream()
                        .map(print ->
                                new StoredPrint(print.finger(), print.template().record(), print.source()))
                        .toList(),
                holding.exceptions().stream()
                        .map(one -> new StoredException(one.finger(), one.why()))
                        .toList());
        try {
            files.keep(holding.inspection().toString(), holding.at(), JSON.writeValueAsBytes(stored));
        } catch (IOException e) {
            throw new IllegalStateException("a holding has no form to be written", e);
        }
        held.put(holding.inspection(), holding);
    }

    synchronized Optional<Holding> find(InspectionId inspection) {
        open();
        return Optional.ofNullable(held.get(inspection));
    }

    synchronized Collection<Holding> all() {
        open();
        return List.copyOf(held.values());
    }

    /** @return whether there was something */
    synchronized boolean delete(InspectionId inspection) {
        held.remove(inspection);
        return files.delete(inspection.toString());
    }

    private void open() {
        if (opened) return;
        files.all().forEach((name, at) -> {
            try {
                files.open(name).ifPresent(content -> put(InspectionId.of(name), at, content));
            } catch (IllegalStateException e) {
                LOG.error("A file of fingerprints was altered or is another's, and is left aside: {}", name);
            }
        });
        opened = true;
    }

    private void put(InspectionId inspection, Instant at, byte[] content) {
        try {
            var stored = JSON.readValue(content, Stored.class);
            var prints = new ArrayList<Holding.Print>();
            for (var print : stored.prints())
                prints.add(new Holding.Print(print.finger(), PrintTemplate.of(print.template()), print.source()));
            held.put(
                    inspection,
                    new Holding(
                            inspection,
                            at,
                            Instant.ofEpochMilli(stored.until()),
                            UserId.of(stored.by()),
                            stored.byName(),
                            prints,
                            stored.exceptions().stream()
                                    .map(one -> new FingerException(one.finger(), one.why()))
                                    .toList(),
                            stored.simulated()));
        } catch (IOException | UnreadablePrintException e) {
            // only the class: a text of Jackson quotes what it read
            LOG.error(
                    "Fingerprints of {} cannot be read: {}",
                    inspection,
                    e.getClass().getSimpleName());
        }
    }
}
