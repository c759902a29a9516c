package org.mpaka.platform.agent.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import javax.net.ssl.SSLSocket;
import org.mpaka.api.device.PageScan;

/**
 * One connection. Each frame is its length in four octets, high octet first, and that many octets of JSON.
 *
 * <p>Any thread may send; one receives.
 */
public final class DeviceLink implements AutoCloseable {
    /** How often a side that has nothing to say says so. */
    public static final Duration PULSE = Duration.ofSeconds(3);

    /** After so much silence the other side is gone. */
    public static final Duration SILENCE = Duration.ofSeconds(10);

    /** A picture of a page at its largest, in base64, and its text. */
    private static final int LONGEST = PageScan.LARGEST / 3 * 4 + (64 << 10);

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final SSLSocket socket;
    private final String peer;
    private final DataInputStream in;
    private final OutputStream out;

    /** @param socket connected; its handshake is made here */
    public DeviceLink(SSLSocket socket) throws IOException {
        this.socket = socket;
        socket.setTcpNoDelay(true);
        socket.setSoTimeout((int) SILENCE.toMillis());
        socket.startHandshake();
        peer = LinkIdentity.fingerprint(socket.getSession().getPeerCertificates()[0]);
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        out = socket.getOutputStream();
    }

    /** SHA-256 of the other side's certificate, in small hexadecimal digits. */
    public String peer() {
        return peer;
    }

    public synchronized void send(Message message) throws IOException {
        byte[] text = MAPPER.writerFor(Message.class).writeValueAsBytes(message);
        var frame = ByteBuffer.allocate(Integer.BYTES + text.length);
        out.write(frame.putInt(text.length).put(text).array());
        out.flush();
    }

    /** @throws IOException when the other side is gone, was silent too long, or said what nobody understands */
    public Message receive() throws IOException {
        int length = in.readInt();
        if (length < 2 || length > LONGEST) throw new IOException("a frame of " + length + " octets");
        byte[] text = in.readNBytes(length);
        if (text.length < length) throw new IOException("the frame ends early");
        try {
            return MAPPER.readValue(text, Message.class);
        } catch (JsonProcessingException e) {
            // only the class: the message of Jackson quotes the source, which may be personal
            throw new IOException("a frame that cannot be read: " + e.getClass().getSimpleName());
        }
    }

    /** Never throws; who receives hears of it. */
    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            // it is closed all the same
            return;
        }
    }
}
