package org.mpaka.devices.sbi;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.mpaka.platform.worker.NoAnswerException;
import org.mpaka.platform.worker.WorkerFiles;
import org.mpaka.platform.worker.WorkerProcess;

/** Makes what a scanner gave a picture that can be compared; JPEG 2000 is decoded elsewhere, by one that may die of it. */
final class FingerDecoder implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int MEGABYTES = 160;
    private static final int LARGEST = 5 << 20;

    private final WorkerFiles files;
    private final WorkerProcess worker;

    FingerDecoder() throws IOException {
        files = new WorkerFiles(FingerWorker.class);
        worker = new WorkerProcess(new WorkerProcess.Settings(
                FingerWorker.class, files.classPath(), MEGABYTES, List.of(), List.of(), LIMIT, LARGEST));
    }

    /** @return PGM, or PNG as it came */
    byte[] picture(FingerRecord record) throws SbiFault {
        if (record.plain()) return FingerPicture.pgm(record.width(), record.height(), record.image());
        if (record.begins(0x89, 'P', 'N', 'G')) return record.image();
        boolean jpeg2000 = record.begins(0, 0, 0, 0x0C, 'j', 'P') || record.begins(0xFF, 0x4F, 0xFF, 0x51);
        if (!jpeg2000) throw new SbiFault("a finger that is no JPEG 2000, PNG or plain image");
        try {
            return worker.ask(0, record.image());
        } catch (NoAnswerException e) {
            throw new SbiFault("a JPEG 2000 that cannot be decoded", e);
        }
    }

    @Override
    public void close() {
        worker.close();
        files.close();
    }
}
