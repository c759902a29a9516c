package org.mpaka.documents.chip.portrait;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A worker in a process of its own, with little memory and little time: one that hangs or dies is replaced by the next
 * request. Any thread; one request at a time.
 */
final class DecoderProcess implements AutoCloseable {
    private static final String MEMORY = "-Xmx160m";
    private static final int LARGEST_ANSWER = 1024 * 1024;

    private final String classPath;
    private final Duration limit;
    private final ExecutorService waiting = Executors.newSingleThreadExecutor(DecoderProcess::thread);
    private volatile @Nullable Process process;

    /** @param limit for one image */
    DecoderProcess(String classPath, Duration limit) {
        this.classPath = classPath;
        this.limit = limit;
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "mpaka-portraits");
        thread.setDaemon(true);
        return thread;
    }

    /** Has the worker ready before the first portrait comes. */
    void warm() {
        waiting.execute(() -> {
            try {
                running();
            } catch (IOException e) {
                // said when a portrait asks for it
                return;
            }
        });
    }

    /** @return empty when it is no image, or one that nobody should decode */
    synchronized Optional<byte[]> decode(byte[] image) {
        var answer = waiting.submit(() -> exchange(image));
        try {
            return Optional.of(answer.get(limit.toMillis(), TimeUnit.MILLISECONDS))
                    .filter(plain -> plain.length > 0);
        } catch (TimeoutException | ExecutionException e) {
            end();
            return Optional.empty();
        } catch (InterruptedException e) {
            end();
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private byte[] exchange(byte[] image) throws IOException {
        var worker = running();
        var out = new DataOutputStream(new BufferedOutputStream(worker.getOutputStream()));
        out.writeInt(image.length);
        out.write(image);
        out.flush();
        var in = new DataInputStream(worker.getInputStream());
        int length = in.readInt();
        if (length < 0 || length > LARGEST_ANSWER) throw new IOException("length");
        return in.readNBytes(length);
    }

    private Process running() throws IOException {
        var present = process;
        if (present != null && present.isAlive()) return present;
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var begun = new ProcessBuilder(
                        java,
                        MEMORY,
                        "-Xss512k",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Djava.awt.headless=true",
                        "-cp",
                        classPath,
                        PortraitWorker.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process = begun;
        return begun;
    }

    /** Its end ends the thread that waits for it. */
    private void end() {
        var present = process;
        if (present != null) present.destroyForcibly();
    }

    @Override
    public void close() {
        end();
        waiting.shutdownNow();
    }
}
