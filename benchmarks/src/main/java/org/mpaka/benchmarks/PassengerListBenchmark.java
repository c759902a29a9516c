package org.mpaka.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.mpaka.api.passenger.PassengerListFormat;
import org.mpaka.documents.passengerlist.EdifactFormat;

/**
 * How many PAXLST messages a core reads in a second of its time, from bytes to people, pre-cleaning included: {@code
 * [PEOPLE [SECONDS]]}.
 *
 * <p>A message is one flight with PEOPLE on board, 10 segments each, in an interchange of its own, as carriers send it
 * before departure. Counted is the thread's processor time, so that other work on the machine does not tell.
 */
public final class PassengerListBenchmark {
    private static final int WARM_UP_SECONDS = 10;

    private PassengerListBenchmark() {}

    public static void main(String... arguments) throws IOException {
        int people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 250;
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        byte[] message = message(people).getBytes(StandardCharsets.UTF_8);
        var format = new EdifactFormat();
        run(format, message, people, WARM_UP_SECONDS);
        long read = run(format, message, people, seconds);
        System.out.printf(
                Locale.ROOT,
                "%d messages of %d people (%d bytes) in %d s of processor time: %d a second%n",
                read,
                people,
                message.length,
                seconds,
                read / seconds);
    }

    private static long run(PassengerListFormat format, byte[] message, int people, int seconds) {
        var threads = ManagementFactory.getThreadMXBean();
        long until = threads.getCurrentThreadCpuTime() + seconds * 1_000_000_000L;
        long read = 0;
        while (threads.getCurrentThreadCpuTime() < until) {
            var file = format.read(message);
            if (file.lists().get(0).passengers().size() != people) throw new IllegalStateException("not all were read");
            read++;
        }
        return read;
    }

    private static String message(int people) {
        var text = new StringBuilder("UNA:+.? '\nUNB+UNOA:4+EXAMPLEAIR:ZZ+BDIAPIS:ZZ+261122:0600+17++APIS'\n")
                .append("UNH+1+PAXLST:D:05B:UN:IATA'\nBGM+745'\nTDT+20+UX0448+++UX'\nLOC+125+UTA'\n")
                .append("DTM+189:2611220810:201'\nLOC+87+BJM'\nDTM+232:2611221025:201'\n");
        for (int i = 0; i < people; i++)
            text.append("NAD+FL+++EXAMPLE")
                    .append((char) ('A' + i % 26))
                    .append(":PERSON'\nATT+2++F'\nDTM+329:880402'\n")
                    .append("LOC+178+UTA'\nLOC+179+BJM'\nNAT+2+UTO'\nRFF+AVF:ABC123'\nDOC+P:110:111+UT")
                    .append(1_000_000 + i)
                    .append("'\nDTM+36:310611'\nLOC+91+UTO'\n");
        return text.append("CNT+42:")
                .append(people)
                .append("'\nUNT+")
                .append(9 + 10 * people)
                .append("+1'\nUNZ+1+17'\n")
                .toString();
    }
}
