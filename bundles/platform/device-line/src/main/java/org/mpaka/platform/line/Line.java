package org.mpaka.platform.line;

import java.io.IOException;
import java.time.Duration;

/** The way to a device. Opened for each use, or once for as long as the device is listened to. */
public interface Line {
    /** How long opening may take. */
    Duration OPENING = Duration.ofSeconds(2);

    /** @throws IOException when nobody answers there, or the port is gone or in use */
    Connection open() throws IOException;

    /** An open line. One thread sends and receives; any may close. */
    interface Connection extends AutoCloseable {
        void send(byte[] octets) throws IOException;

        /**
         * What has come, as soon as something has.
         *
         * @return empty when nothing came in time
         * @throws IOException when the other side is gone
         */
        byte[] receive(Duration patience) throws IOException;

        /** Never throws. */
        @Override
        void close();
    }
}
