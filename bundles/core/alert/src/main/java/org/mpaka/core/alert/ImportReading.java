package org.mpaka.core.alert;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.mpaka.api.Sentence;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.AlertListFormat;
import org.mpaka.api.alert.ImportProblem;
import org.mpaka.core.alert.PackedRow.Change;
import org.mpaka.core.json.Payloads;

/** Reads a file and keeps only what differs from the version in force, packed. */
final class ImportReading {
    /** A file with more is wrong from end to end; the rest is counted. */
    static final int MOST_PROBLEMS = 100_000;

    private static final int BATCH = 100;

    private final Payloads payloads;
    private final Fingerprints fingerprints = new Fingerprints();
    private final List<ImportProblem> problems = new ArrayList<>();
    private final PackedParts parts = new PackedParts();
    private int problemCount;
    private boolean whole;

    ImportReading(Payloads payloads) {
        this.payloads = payloads;
    }

    /** @param size of the file in bytes; 0 when it is not known */
    AlertListFormat.Header read(
            AlertListFormat format, InputStream file, long size, AlertRegister register, ImportProgress progress)
            throws IOException {
        try (var ahead = new Ahead<List<AlertRow>>(rows -> rows.forEach(this::row))) {
            register.eachHash(format.list(), fingerprints::before);
            whole = register.isSparse(format.list());
            var batch = new ArrayList<Alert>(BATCH);
            var header = format.read(
                    new Counted(file, size, progress),
                    alert -> {
                        batch.add(alert);
                        if (batch.size() == BATCH) workOut(batch, ahead);
                    },
                    problem -> {
                        // told in the file's order
                        workOut(batch, ahead);
                        ahead.finish();
                        problem(problem);
                    });
            workOut(batch, ahead);
            ahead.finish();
            if (fingerprints.removed() > 0) register.eachHash(format.list(), (id, hash) -> removed(id));
            parts.finish();
            return header;
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private void workOut(List<Alert> batch, Ahead<List<AlertRow>> ahead) {
        if (batch.isEmpty()) return;
        var alerts = List.copyOf(batch);
        batch.clear();
        ahead.add(
                () -> alerts.stream().map(alert -> AlertRow.of(alert, payloads)).toList());
    }

    private void row(AlertRow row) {
        switch (fingerprints.now(row.alert().id().value(), row.hash())) {
            case NEW -> parts.add(PackedRow.of(Change.ADDED, row));
            case CHANGED -> parts.add(PackedRow.of(Change.CHANGED, row));
            case TWICE ->
                problem(new ImportProblem(0, row.alert().id().value(), Sentence.of("alert.import-duplicate"), false));
            case SAME -> {
                if (whole) parts.add(PackedRow.of(Change.KEPT, row));
            }
        }
    }

    private void removed(String id) {
        if (fingerprints.isRemoved(id)) parts.add(PackedRow.removed(AlertId.of(id)));
    }

    private void problem(ImportProblem problem) {
        problemCount++;
        if (problems.size() < MOST_PROBLEMS) problems.add(problem);
    }

    int entries() {
        return fingerprints.entries();
    }

    List<ImportProblem> problems() {
        return problems;
    }

    int problemCount() {
        return problemCount;
    }

    PackedParts parts() {
        return parts;
    }

    String contentHash() {
        return fingerprints.contentHash();
    }

    /** Tells after every piece how much of the file has been read. */
    private static final class Counted extends FilterInputStream {
        private final long size;
        private final ImportProgress progress;
        private long done;

        Counted(InputStream in, long size, ImportProgress progress) {
            super(in);
            this.size = size;
            this.progress = progress;
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            if (read >= 0) count(1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            if (read > 0) count(read);
            return read;
        }

        private void count(int read) {
            done += read;
            progress.at(done, Math.max(size, done));
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
