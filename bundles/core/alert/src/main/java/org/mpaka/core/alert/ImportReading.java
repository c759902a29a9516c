package org.mpaka.core.alert;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mpaka.api.Sentence;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.AlertListFormat;
import org.mpaka.api.alert.ImportProblem;
import org.mpaka.core.json.Payloads;

/** Reads a file and keeps only what differs from the version in force, packed. */
final class ImportReading {
    private static final int MOST_PROBLEMS = 1000;

    private final Payloads payloads;
    private final Map<AlertId, String> before;
    private final Map<AlertId, String> now = new HashMap<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private final PackedAlerts put = new PackedAlerts();
    private int problemCount;
    private int added;
    private int changed;

    ImportReading(Payloads payloads, Map<AlertId, String> before) {
        this.payloads = payloads;
        this.before = before;
    }

    AlertListFormat.Header read(AlertListFormat format, InputStream file) throws IOException {
        var header = format.read(file, this::entry, this::problem);
        put.close();
        return header;
    }

    private void entry(Alert alert) {
        var row = AlertRow.of(alert, payloads);
        if (now.putIfAbsent(alert.id(), row.hash()) != null) {
            problem(new ImportProblem(0, alert.id().value(), Sentence.of("alert.import-duplicate"), false));
            return;
        }
        var old = before.get(alert.id());
        if (row.hash().equals(old)) return;
        if (old == null) added++;
        else changed++;
        put.add(row.json());
    }

    private void problem(ImportProblem problem) {
        problemCount++;
        if (problems.size() < MOST_PROBLEMS) problems.add(problem);
    }

    int entries() {
        return now.size();
    }

    int added() {
        return added;
    }

    int changed() {
        return changed;
    }

    List<AlertId> removed() {
        return before.keySet().stream().filter(id -> !now.containsKey(id)).toList();
    }

    List<ImportProblem> problems() {
        return problems;
    }

    int problemCount() {
        return problemCount;
    }

    PackedAlerts put() {
        return put;
    }

    String contentHash() {
        return Hashes.ofList(now);
    }
}
