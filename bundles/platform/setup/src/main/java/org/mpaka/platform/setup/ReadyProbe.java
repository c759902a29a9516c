package org.mpaka.platform.setup;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The program that waits until a starting node serves: {@code ReadyProbe NODE_DIRECTORY SECONDS PROCESS_ID URL...}.
 *
 * <p>A node serves when every URL answers, well or by asking who is there (401). Exit code 0: it does. 1: it doesn't after that time.
 * 3: its process has ended. 2: wrong call.
 */
public final class ReadyProbe {

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(5);
    private static final int FIRST_ERROR_STATUS = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FIXED_ARGUMENTS = 3;
    private static final int PATIENCE = 3;

    private final ServerTrust trust;
    private final List<URI> addresses;
    private @Nullable HttpClient client;
    private String lastAnswer = "nothing was asked";

    ReadyProbe(ServerTrust trust, List<URI> addresses) {
        this.trust = trust;
        this.addresses = List.copyOf(addresses);
    }

    /** Runs the program. */
    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length <= FIXED_ARGUMENTS) {
            System.err.println("usage: ReadyProbe NODE_DIRECTORY SECONDS PROCESS_ID URL...");
            System.exit(2);
        }
        var timeout = Duration.ofSeconds(Long.parseLong(arguments[1]));
        long process = Long.parseLong(arguments[2]);
        List<URI> addresses =
                Arrays.stream(arguments).skip(FIXED_ARGUMENTS).map(URI::create).toList();
        var probe = new ReadyProbe(new ServerTrust(Path.of(arguments[0])), addresses);
        var work = new ProcessWork(() -> ProcessWork.processorTimeOf(process));
        System.exit(probe.await(timeout, process, ReadyProbe::lives, work::goesOn));
    }

    int await(Duration timeout, long process, LongPredicate lives) throws InterruptedException {
        return await(timeout, process, lives, () -> false);
    }

    /** A process that still works when the time is up is slow and not stuck: it gets {@value #PATIENCE} times as long. */
    int await(Duration timeout, long process, LongPredicate lives, BooleanSupplier works) throws InterruptedException {
        long start = System.nanoTime();
        while (true) {
            boolean stuck = !works.getAsBoolean();
            long waited = System.nanoTime() - start;
            if (waited >= timeout.toNanos() && stuck || waited >= PATIENCE * timeout.toNanos()) break;
            if (!lives.test(process)) {
                System.err.println("Process " + process + " has ended. Last answer: " + lastAnswer);
                return 3;
            }
            if (serves()) {
                return 0;
            }
            Thread.sleep(PAUSE.toMillis());
        }
        long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
        System.err.println("Not ready after " + seconds + " s. Last answer: " + lastAnswer);
        return 1;
    }

    private boolean serves() throws InterruptedException {
        for (URI address : addresses) {
            if (!answersWell(address)) {
                return false;
            }
        }
        return true;
    }

    private boolean answersWell(URI address) throws InterruptedException {
        var request = HttpRequest.newBuilder(address).timeout(ANSWER_TIMEOUT).build();
        try {
            int status = client().send(request, BodyHandlers.discarding()).statusCode();
            lastAnswer = address + ": status " + status;
            return status < FIRST_ERROR_STATUS || status == UNAUTHORIZED;
        } catch (IOException e) {
            lastAnswer = address + ": " + e;
            return false;
        }
    }

    /** The node makes its certificate while it is already being waited for. */
    private HttpClient client() throws IOException {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .sslContext(trust.context())
                    .connectTimeout(ANSWER_TIMEOUT)
                    .build();
        }
        return client;
    }

    private static boolean lives(long process) {
        return ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
    }
}
