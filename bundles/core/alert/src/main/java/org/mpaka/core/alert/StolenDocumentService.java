package org.mpaka.core.alert;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.alert.ImportProblem;
import org.mpaka.api.alert.StolenDocuments;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.Journal;
import org.mpaka.core.alert.AlertEvents.DocumentsTaken;
import org.mpaka.core.alert.numbers.DocumentNumbers.Document;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes over files of stolen documents; that it was done is journaled, the numbers are not. */
@Component(service = {StolenDocuments.class, StolenDocumentService.class})
public final class StolenDocumentService implements StolenDocuments {
    private static final int MOST_PROBLEMS = 1000;
    private static final int MOST_CHANGES = 100_000;

    private final StolenDocumentFiles files;
    private final Journal journal;

    @Activate
    public StolenDocumentService(@Reference StolenDocumentFiles files, @Reference Journal journal) {
        this.files = files;
        this.journal = journal;
    }

    @Override
    public Status status(Actor actor) {
        actor.require(Right.ALERT_IMPORT);
        try {
            var numbers = files.numbers();
            return new Status(numbers.size(), numbers.changes(), numbers.madeAt());
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    @Override
    public Taken replace(Actor actor, InputStream file) throws IOException {
        actor.require(Right.ALERT_IMPORT);
        var problems = new ArrayList<ImportProblem>();
        var setAside = new long[1];
        var hashed = new DigestInputStream(file, Hashes.digest());
        long documents = files.numbers().replace(sink -> {
            var lines = new StolenDocumentLines(hashed);
            long taken = 0;
            for (var next = lines.next(); next.isPresent(); next = lines.next()) {
                var fields = next.get();
                var reason = StolenDocumentLines.reason(fields, 2);
                if (fields.size() > 1 && reason.isPresent() && sink.add(fields.get(0), fields.get(1), reason.get())) {
                    taken++;
                    continue;
                }
                setAside[0]++;
                if (problems.size() < MOST_PROBLEMS) problems.add(problem(lines.line()));
            }
            // an empty file would let every stolen document pass
            if (taken == 0)
                throw new MpakaException(ErrorCode.UNREADABLE_FILE, "stolen-documents", 1, "no document in it");
        });
        files.replaced();
        var hash = HexFormat.of().formatHex(hashed.getMessageDigest().digest());
        record(actor, new DocumentsTaken(true, documents, setAside[0], hash));
        return new Taken(documents, setAside[0], problems);
    }

    @Override
    public Taken change(Actor actor, InputStream file) throws IOException {
        actor.require(Right.ALERT_IMPORT);
        var hashed = new DigestInputStream(file, Hashes.digest());
        var lines = new StolenDocumentLines(hashed);
        var added = new ArrayList<Document>();
        var removed = new ArrayList<Document>();
        for (var next = lines.next(); next.isPresent(); next = lines.next()) {
            var change = lines.change(next.get());
            (change.added() ? added : removed).add(change.document());
            if (added.size() + removed.size() > MOST_CHANGES)
                throw new MpakaException(ErrorCode.TOO_LARGE, MOST_CHANGES);
        }
        files.numbers().change(added, removed);
        long count = added.size() + (long) removed.size();
        var hash = HexFormat.of().formatHex(hashed.getMessageDigest().digest());
        record(actor, new DocumentsTaken(false, count, 0, hash));
        return new Taken(count, 0, List.of());
    }

    private static ImportProblem problem(long line) {
        return new ImportProblem(line, "", Sentence.of("alert.no-document"), false);
    }

    private void record(Actor actor, DocumentsTaken taken) {
        journal.append(actor, new Draft(AlertEvents.DOCUMENTS_TAKEN, StolenDocumentFiles.LIST.value(), taken));
    }

    private static MpakaException unavailable(IOException cause) {
        return new MpakaException(cause, ErrorCode.STORAGE_UNAVAILABLE);
    }
}
