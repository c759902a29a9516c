package org.mpaka.platform.worker;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A worker in a process of its own, with bounded memory and time: one that hangs or dies is replaced by the next request.
 * Any thread; one request at a time.
 */
public final class WorkerProcess implements AutoCloseable {
    private final Settings settings;
    private final ExecutorService waiting;
    private volatile @Nullable Process process;

    /**
     * @param main whose main method serves a {@link WorkerLoop}
     * @param megabytes of its heap
     * @param options of its Java besides
     * @param arguments of its main method
     * @param limit for one request
     * @param largestAnswer in octets
     */
    public record Settings(
            Class<?> main,
            String classPath,
            int megabytes,
            List<String> options,
            List<String> arguments,
            Duration limit,
            int largestAnswer) {}

    public WorkerProcess(Settings settings) {
        this.settings = settings;
        waiting = Executors.newSingleThreadExecutor(work -> {
            var thread = new Thread(work, "mpaka-worker-" + settings.main().getSimpleName());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Has the worker ready before the first request comes. */
    public void warm() {
        waiting.execute(() -> {
            try {
                running();
            } catch (IOException e) {
                // said when a request asks for it
                return;
            }
        });
    }

    /** @throws NoAnswerException with the worker's code, or {@link NoAnswerException#LOST} */
    public synchronized byte[] ask(int what, byte[] given) throws NoAnswerException {
        var answer = waiting.submit(() -> exchange(what, given));
        try {
            return answer.get(settings.limit().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof NoAnswerException said) throw said;
            end();
        } catch (TimeoutException e) {
            end();
        } catch (InterruptedException e) {
            end();
            Thread.currentThread().interrupt();
        }
        throw new NoAnswerException(NoAnswerException.LOST);
    }

    private byte[] exchange(int what, byte[] given) throws IOException, NoAnswerException {
        var worker = running();
        var out = new DataOutputStream(new BufferedOutputStream(worker.getOutputStream()));
        out.writeByte(what);
        out.writeInt(given.length);
        out.write(given);
        out.flush();
        var in = new DataInputStream(worker.getInputStream());
        int length = in.readInt();
        if (length < 0) throw new NoAnswerException(length);
        if (length > settings.largestAnswer()) throw new IOException("length");
        return in.readNBytes(length);
    }

    private Process running() throws IOException {
        var present = process;
        if (present != null && present.isAlive()) return present;
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + settings.megabytes() + "m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true"));
        command.addAll(settings.options());
        command.addAll(List.of("-cp", settings.classPath(), settings.main().getName()));
        command.addAll(settings.arguments());
        var builder = new ProcessBuilder(command);
        // a post has few cores, and the lane's other checks want one
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        var begun = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        process = begun;
        return begun;
    }

    /** Its end ends the thread that waits for it; while it still dies, the next request begins another. */
    private void end() {
        var present = process;
        process = null;
        if (present != null) present.destroyForcibly();
    }

    @Override
    public void close() {
        end();
        waiting.shutdownNow();
    }
}
