package org.mpaka.platform.worker;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.function.Supplier;

/** The side of the worker: one octet that says what is wanted, a length of four, and so many octets; back, length and octets. */
public final class WorkerLoop {
    private WorkerLoop() {}

    /** Does the work. */
    public interface Work {
        /** @throws NoAnswerException with a code instead of an answer */
        byte[] answer(int what, byte[] given) throws NoAnswerException;
    }

    /** Serves until its input ends. @param made once nothing that is printed gets into the answers */
    public static void serve(Supplier<Work> made) throws IOException {
        var in = new DataInputStream(System.in);
        var out = new DataOutputStream(new BufferedOutputStream(System.out));
        // libraries that print must not print into the answers
        System.setOut(System.err);
        var work = made.get();
        try {
            while (true) {
                int what = in.readByte();
                var given = in.readNBytes(in.readInt());
                answer(work, what, given, out);
                out.flush();
            }
        } catch (EOFException e) {
            return;
        }
    }

    private static void answer(Work work, int what, byte[] given, DataOutputStream out) throws IOException {
        byte[] answer;
        try {
            answer = work.answer(what, given);
        } catch (NoAnswerException e) {
            out.writeInt(e.code());
            return;
        }
        out.writeInt(answer.length);
        out.write(answer);
    }
}
