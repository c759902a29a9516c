package org.mpaka.core.alert.numbers;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.mpaka.core.alert.numbers.NumberChanges.Change;

/**
 * Stolen, lost and revoked documents by issuer and number, in a directory of their own: a file of all of them, made
 * whole and replaced at once, and what changed since. Exact; safe for all threads; at most one writer at a time.
 */
public final class DocumentNumbers implements AutoCloseable {
    private static final String CURRENT = "current";
    private static final int LONGEST = 64;

    private final Path directory;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private Optional<NumberFile> file = Optional.empty();
    private Optional<NumberChanges> changes = Optional.empty();

    /** Opens what is there. @throws IOException when it is damaged; it is not used in part */
    public DocumentNumbers(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
        var current = directory.resolve(CURRENT);
        if (Files.exists(current)) open(Files.readString(current).strip());
        else clearUp("");
    }

    private void open(String name) throws IOException {
        if (!name.matches("[0-9a-z-]{1,40}\\.numbers"))
            throw new IOException("the name of the present file is damaged");
        file = Optional.of(NumberFile.open(directory.resolve(name)));
        changes = Optional.of(new NumberChanges(directory.resolve(name + ".changes")));
        clearUp(name);
    }

    /** What a full disk or a failing power supply left. */
    private void clearUp(String keep) throws IOException {
        try (var files = Files.list(directory)) {
            for (var other : files.toList()) {
                var name = other.getFileName().toString();
                boolean ours = name.matches("[0-9a-z-]+\\.numbers(\\.changes)?") || name.endsWith(".run");
                if (ours && (keep.isEmpty() || !name.startsWith(keep))) Files.deleteIfExists(other);
            }
        }
    }

    /** Why a document is looked for; empty when it is not. One without issuer on the list is found for every issuer. */
    public Optional<Reported> find(String issuer, String number) {
        var normal = NumberCode.normal(number);
        if (normal.isEmpty() || normal.length() > LONGEST) return Optional.empty();
        lock.readLock().lock();
        try {
            var found = one(issuer, normal);
            return found.isPresent() || issuer.isEmpty() ? found : one("", normal);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** A number that is listed and reads like another. */
    public record Alike(String number, Reported reason) {
        @Override
        public String toString() {
            return "Alike " + reason;
        }
    }

    /**
     * Listed numbers of the issuer that differ from a number in one sign which optical readers, and people who type, take
     * for another: O and 0, I and 1, S and 5.
     */
    public List<Alike> alike(String issuer, String number) {
        var normal = NumberCode.normal(number);
        var found = new ArrayList<Alike>();
        if (normal.length() > LONGEST) return found;
        for (int i = 0; i < normal.length(); i++)
            for (char other : Confusions.of(normal.charAt(i))) {
                var variant = normal.substring(0, i) + other + normal.substring(i + 1);
                find(issuer, variant).ifPresent(reason -> found.add(new Alike(variant, reason)));
            }
        return found;
    }

    private Optional<Reported> one(String issuer, String normal) {
        var changed = changes.flatMap(list -> list.find(issuer, normal));
        if (changed.isPresent()) return changed.get();
        if (file.isEmpty()) return Optional.empty();
        if (normal.length() > NumberCode.LONGEST)
            return Optional.ofNullable(file.get().texts().get(issuer + "|" + normal));
        var code = NumberCode.of(issuer, normal);
        return code.isEmpty() ? Optional.empty() : file.get().find(code.getAsLong());
    }

    /** How many there are in the file, and how many changes since. */
    public long size() {
        lock.readLock().lock();
        try {
            return file.map(NumberFile::entries).orElse(0L);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Takes one number after the other, in any order. */
    public interface Sink {
        /** False when it is no number of a document: nothing of it is kept. */
        boolean add(String issuer, String number, Reported reason) throws IOException;
    }

    /** Whether a whole list would take a document. */
    public static boolean takes(String issuer, String number) {
        return NumberFileWriter.takes(issuer, number);
    }

    /** Gives numbers to the sink. */
    public interface Source {
        void into(Sink sink) throws IOException;
    }

    /**
     * Makes the whole list anew from a source and puts it in force at once; until then, and whenever anything fails, the
     * list before answers.
     *
     * @return how many documents are in it
     */
    public synchronized long replace(Source source) throws IOException {
        var name = Long.toString(System.currentTimeMillis(), 36) + "-" + Long.toString(System.nanoTime() & 0xFFFFFF, 36)
                + ".numbers";
        var made = directory.resolve(name);
        try (var writer = new NumberFileWriter(made)) {
            source.into(writer::add);
            long entries = writer.finish();
            // read back whole before anything rests on it
            try (var read = NumberFile.open(made)) {
                read.each(entry -> {});
            }
            putInForce(name);
            return entries;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(made);
            throw e;
        }
    }

    private void putInForce(String name) throws IOException {
        var next = directory.resolve(CURRENT + ".next");
        Files.writeString(next, name);
        lock.writeLock().lock();
        try {
            try {
                Files.move(next, directory.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                throw new IOException("the disk cannot replace a file at once: " + directory, e);
            }
            if (changes.isPresent()) changes.get().close();
            if (file.isPresent()) file.get().close();
            open(name);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** How many changes since the file was made. */
    public int changes() {
        lock.readLock().lock();
        try {
            return changes.map(NumberChanges::size).orElse(0);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** When the file was made; empty when there is none. */
    public Optional<Instant> madeAt() throws IOException {
        var current = directory.resolve(CURRENT);
        return Files.exists(current)
                ? Optional.of(Files.getLastModifiedTime(current).toInstant())
                : Optional.empty();
    }

    /** When the file was made or last changed; empty when there is none. */
    public Optional<Instant> changedAt() throws IOException {
        var made = madeAt();
        if (made.isEmpty() || changes() == 0) return made;
        var name = Files.readString(directory.resolve(CURRENT)).strip();
        return Optional.of(
                Files.getLastModifiedTime(directory.resolve(name + ".changes")).toInstant());
    }

    /**
     * Adds documents to the list in force, or changes their reason, and takes off what was found again: all of it is on
     * the disk before this returns.
     *
     * @throws IllegalArgumentException when one of them is no document; nothing is changed then
     */
    public synchronized void change(List<Document> added, List<Document> removed) throws IOException {
        var wanted = new ArrayList<Change>();
        for (var one : added) wanted.add(change(one, Optional.of(one.reason())));
        for (var one : removed) wanted.add(change(one, Optional.empty()));
        if (changes.isEmpty()) replace(sink -> {});
        changes.orElseThrow().add(wanted);
    }

    private static Change change(Document one, Optional<Reported> reason) {
        if (!Document.isOne(one.issuer(), one.number())) throw new IllegalArgumentException("no document");
        return new Change(one.issuer(), NumberCode.normal(one.number()), reason);
    }

    /** @param issuer code of Doc 9303, or nothing */
    public record Document(String issuer, String number, Reported reason) {
        /** Whether it can be looked for. */
        public static boolean isOne(String issuer, String number) {
            var normal = NumberCode.normal(number);
            return issuer.matches("[A-Z]{0,3}") && !normal.isEmpty() && normal.length() <= LONGEST;
        }

        @Override
        public String toString() {
            return "Document " + reason;
        }
    }

    @Override
    public void close() throws IOException {
        lock.writeLock().lock();
        try {
            if (changes.isPresent()) changes.get().close();
            if (file.isPresent()) file.get().close();
            changes = Optional.empty();
            file = Optional.empty();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
