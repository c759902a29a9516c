package org.mpaka.core.alert.numbers;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/** Sorts codes that do not fit into memory: sorted pieces on disk, merged in the end. */
final class SortedRuns implements AutoCloseable {
    private static final int BUFFER = 256 << 10;
    private final Path directory;
    private final long[] piece;
    private final List<Path> runs = new ArrayList<>();
    private int size;

    /** @param inMemory so many codes of eight bytes are held */
    SortedRuns(Path directory, int inMemory) {
        this.directory = directory;
        piece = new long[inMemory];
    }

    void add(long entry) throws IOException {
        if (size == piece.length) spill();
        // unsigned order is signed order with the first bit turned
        piece[size++] = entry ^ Long.MIN_VALUE;
    }

    private void spill() throws IOException {
        Arrays.sort(piece, 0, size);
        var file = Files.createTempFile(directory, "numbers", ".run");
        runs.add(file);
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER))) {
            for (int i = 0; i < size; i++) out.writeLong(piece[i]);
        }
        size = 0;
    }

    /** Takes them in unsigned order. */
    interface Taker {
        void take(long entry) throws IOException;
    }

    void drain(Taker taker) throws IOException {
        if (runs.isEmpty()) {
            Arrays.sort(piece, 0, size);
            for (int i = 0; i < size; i++) taker.take(piece[i] ^ Long.MIN_VALUE);
            return;
        }
        spill();
        var heads = new PriorityQueue<Run>();
        try {
            for (var file : runs) {
                var run = new Run(file);
                if (run.advance()) heads.add(run);
            }
            while (!heads.isEmpty()) {
                var run = heads.poll();
                taker.take(run.head ^ Long.MIN_VALUE);
                if (run.advance()) heads.add(run);
            }
        } finally {
            for (var run : heads) run.in.close();
        }
    }

    @Override
    public void close() throws IOException {
        for (var file : runs) Files.deleteIfExists(file);
    }

    private static final class Run implements Comparable<Run> {
        private final DataInputStream in;
        private long head;

        Run(Path file) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
        }

        boolean advance() throws IOException {
            try {
                head = in.readLong();
                return true;
            } catch (EOFException e) {
                in.close();
                return false;
            }
        }

        @Override
        public int compareTo(Run other) {
            return Long.compare(head, other.head);
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
