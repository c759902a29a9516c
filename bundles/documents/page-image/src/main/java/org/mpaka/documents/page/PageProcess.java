package org.mpaka.documents.page;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.mpaka.documents.page.worker.PageWorker;

/**
 * A worker in a process of its own, with bounded memory and time: one that hangs or dies is replaced by the next request.
 * Not for several threads at once.
 */
final class PageProcess implements AutoCloseable {
    private static final String MEMORY = "-Xmx320m";
    private static final int LARGEST_ANSWER = 4 * 1024 * 1024;

    private final Path directory;
    private final String classPath;
    private final Duration limit;
    private final ExecutorService waiting = Executors.newSingleThreadExecutor(PageProcess::thread);
    private volatile @Nullable Process process;

    /** @param directory the worker's own @param limit for one request */
    PageProcess(Path directory, String classPath, Duration limit) {
        this.directory = directory;
        this.classPath = classPath;
        this.limit = limit;
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "mpaka-pages");
        thread.setDaemon(true);
        return thread;
    }

    /** Has the worker ready before the first picture comes. */
    void warm() {
        waiting.execute(() -> {
            try {
                running();
            } catch (IOException e) {
                // said when a picture asks for it
                return;
            }
        });
    }

    /** Shorter than an answer: why there is none. */
    static final class NoAnswerException extends Exception {
        private static final long serialVersionUID = 1;
        private final int code;

        NoAnswerException(int code) {
            super(null, null, false, false);
            this.code = code;
        }

        int code() {
            return code;
        }
    }

    /** It hung, died, or answered nonsense; it is ended. */
    static final int WORKER_LOST = -100;

    /**
     * @param what of {@link PageWorker}
     * @param picture none for the one that was sent before
     * @throws NoAnswerException with the worker's code, or {@link #WORKER_LOST}
     */
    byte[] ask(int what, byte[] picture) throws NoAnswerException {
        var answer = waiting.submit(() -> exchange(what, picture));
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof NoAnswerException said) throw said;
            end();
        } catch (TimeoutException e) {
            end();
        } catch (InterruptedException e) {
            end();
            Thread.currentThread().interrupt();
        }
        throw new NoAnswerException(WORKER_LOST);
    }

    private byte[] exchange(int what, byte[] picture) throws IOException, NoAnswerException {
        var worker = running();
        var out = new DataOutputStream(new BufferedOutputStream(worker.getOutputStream()));
        out.writeByte(what);
        out.writeInt(picture.length);
        out.write(picture);
        out.flush();
        var in = new DataInputStream(worker.getInputStream());
        int length = in.readInt();
        if (length < 0) throw new NoAnswerException(length);
        if (length > LARGEST_ANSWER) throw new IOException("length");
        return in.readNBytes(length);
    }

    private Process running() throws IOException {
        var present = process;
        if (present != null && present.isAlive()) return present;
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                java,
                MEMORY,
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Dorg.bytedeco.javacpp.cachedir=" + directory,
                "-cp",
                classPath,
                PageWorker.class.getName(),
                directory.toString());
        // a post has few cores, and the lane's other checks want one
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        var begun = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
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
