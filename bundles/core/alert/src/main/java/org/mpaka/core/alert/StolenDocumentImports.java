package org.mpaka.core.alert;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.TimeOrderedUuid;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.AlertImports.Preview;
import org.mpaka.api.alert.AlertList;
import org.mpaka.api.alert.ImportProblem;
import org.mpaka.core.alert.numbers.DocumentNumbers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Files of stolen documents as imports in two steps: read and counted, and taken over once somebody has looked. */
@Component(service = StolenDocumentImports.class)
public final class StolenDocumentImports {
    /** A whole list. */
    static final String WHOLE = "stolen-documents";

    /** What changed since. */
    static final String CHANGES = "stolen-documents-changes";

    private static final int MOST_KEPT = 2;
    private static final int MOST_PROBLEMS = 1000;
    private static final Duration KEPT = Duration.ofHours(1);

    private final StolenDocumentService documents;
    private final StolenDocumentFiles files;
    private final ListPolicy policy;
    private final Clock clock;
    private final Map<UUID, Waiting> waiting = new LinkedHashMap<>();

    private record Waiting(Preview preview, String format, SealedFile file, long size, Instant until) {}

    @Activate
    public StolenDocumentImports(
            @Reference StolenDocumentService documents,
            @Reference StolenDocumentFiles files,
            @Reference ListPolicy policy,
            @Reference Clock clock) {
        this.documents = documents;
        this.files = files;
        this.policy = policy;
        this.clock = clock;
    }

    @Deactivate
    synchronized void stop() {
        waiting.values().forEach(one -> one.file().close());
        waiting.clear();
    }

    static boolean takes(String format) {
        return Set.of(WHOLE, CHANGES).contains(format);
    }

    synchronized Optional<Preview> find(UUID preview) {
        return Optional.ofNullable(waiting.get(preview)).map(Waiting::preview);
    }

    synchronized boolean keeps(SealedFile file) {
        return waiting.values().stream().anyMatch(one -> one.file() == file);
    }

    /** Counts what the file holds; nothing changes yet. The file is kept for as long as the preview. */
    Preview preview(String format, SealedFile file, long size, ImportProgress progress) {
        var count = new Count();
        try {
            var lines = new StolenDocumentLines(new Watched(file.stream(), size, progress));
            for (var fields = lines.next(); fields.isPresent(); fields = lines.next())
                if (format.equals(WHOLE)) count.whole(fields.get(), lines.line());
                else count.change(lines.change(fields.get()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (count.added + count.removed == 0)
            throw new MpakaException(ErrorCode.UNREADABLE_FILE, WHOLE, 1, "no document in it");
        var held = files.list();
        int removed =
                format.equals(WHOLE) ? held.map(AlertRegister.ListRow::entries).orElse(0) : count.removed;
        var preview = new Preview(
                TimeOrderedUuid.next(clock),
                StolenDocumentFiles.LIST,
                files.header(),
                count.added + count.removed,
                count.added,
                0,
                removed,
                count.problems,
                count.setAside);
        keep(new Waiting(preview, format, file, size, clock.instant().plus(KEPT)));
        return preview;
    }

    private synchronized void keep(Waiting one) {
        waiting.put(one.preview().id(), one);
        for (var old : List.copyOf(waiting.values()))
            if (waiting.size() > MOST_KEPT || old.until().isBefore(clock.instant())) drop(old);
    }

    private synchronized void drop(Waiting one) {
        waiting.remove(one.preview().id());
        one.file().close();
    }

    private synchronized Waiting get(UUID preview) {
        var found = waiting.get(preview);
        if (found == null || found.until().isBefore(clock.instant()))
            throw new MpakaException(ErrorCode.NOT_FOUND, "preview", preview);
        return found;
    }

    /** Takes it over; ended or failed it leaves the list as it was, and the preview can be taken over again. */
    AlertList apply(Actor actor, UUID preview, ImportProgress progress) {
        var one = get(preview);
        try (var in = new Watched(one.file().stream(), one.size(), progress)) {
            if (one.format().equals(WHOLE)) documents.replace(actor, in);
            else documents.change(actor, in);
        } catch (IOException e) {
            throw new MpakaException(e, ErrorCode.STORAGE_UNAVAILABLE);
        }
        drop(one);
        return files.list().map(policy::describe).orElseThrow();
    }

    /** What stands in a file. */
    private static final class Count {
        private int added;
        private int removed;
        private int setAside;
        private final List<ImportProblem> problems = new ArrayList<>();

        void whole(List<String> fields, long line) {
            if (fields.size() > 1
                    && StolenDocumentLines.reason(fields, 2).isPresent()
                    && DocumentNumbers.takes(fields.get(0), fields.get(1))) {
                added++;
                return;
            }
            setAside++;
            if (problems.size() < MOST_PROBLEMS)
                problems.add(new ImportProblem(line, "", Sentence.of("alert.no-document"), false));
        }

        void change(StolenDocumentLines.Change change) {
            if (change.added()) added++;
            else removed++;
        }
    }

    /** Tells how much was read; ends the reading when somebody wants it to end. */
    private static final class Watched extends FilterInputStream {
        private final long size;
        private final ImportProgress progress;
        private long read;

        Watched(InputStream in, long size, ImportProgress progress) {
            super(in);
            this.size = size;
            this.progress = progress;
        }

        @Override
        public int read() throws IOException {
            var sign = new byte[1];
            return read(sign, 0, 1) < 0 ? -1 : sign[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            read += Math.max(0, count);
            progress.at(read, Math.max(read, size));
            return count;
        }
    }
}
