package org.mpaka.platform.worker;

import java.io.IOException;
import java.util.concurrent.locks.LockSupport;

/** Answers what it is given, or behaves badly. */
final class EchoWorker {
    static final int ECHO = 0;
    static final int REFUSE = 1;
    static final int HANG = 2;
    static final int DIE = 3;
    static final int TOO_MUCH = 4;
    static final int CODE = -7;

    private EchoWorker() {}

    /** @param arguments none */
    public static void main(String[] arguments) throws IOException {
        WorkerLoop.serve(() -> EchoWorker::answer);
    }

    private static byte[] answer(int what, byte[] given) throws NoAnswerException {
        switch (what) {
            case REFUSE -> throw new NoAnswerException(CODE);
            case HANG -> {
                while (true) LockSupport.park();
            }
            case DIE -> Runtime.getRuntime().halt(1);
            case TOO_MUCH -> {
                return new byte[2000];
            }
            default -> {
                // a library that prints does no harm
                System.out.println("printed");
            }
        }
        return given;
    }
}
