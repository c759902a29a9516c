package org.mpaka.exchange.passengerdata;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.sftp.client.SftpClient;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.passenger.BoardingOutbox;
import org.mpaka.api.passenger.PassengerFile;
import org.mpaka.api.passenger.PassengerInbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches lists from a carrier's server and brings the answers there, one visit at a time.
 *
 * <p>A file is taken when it did not change between two visits, and deleted once it was. One that can never be taken is
 * left where it is and not fetched again until it changes.
 */
final class SftpCourier implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SftpCourier.class);
    private static final int MOST_LOOKED_AT = 2_000;
    private static final int MOST_TAKEN = 50;
    private static final String CHANNEL = "sftp";

    private final SftpPeer peer;
    private final PassengerInbox inbox;
    private final BoardingOutbox outbox;
    private final SshClient ssh;
    private final Map<String, String> seen = new HashMap<>();
    private final Set<String> refused = new HashSet<>();
    private final Trouble trouble;

    SftpCourier(SftpPeer peer, PassengerInbox inbox, BoardingOutbox outbox) {
        this.peer = peer;
        this.inbox = inbox;
        this.outbox = outbox;
        ssh = SftpConnection.client(peer);
        trouble = new Trouble("over SFTP", peer);
    }

    /** Never throws: what goes wrong is said once, until something else does. */
    synchronized void visit() {
        try (var connection = SftpConnection.to(ssh, peer)) {
            fetch(connection.files());
            bring(connection.files());
            trouble.over();
        } catch (IOException | RuntimeException e) {
            var what = trouble.say(e);
            outbox.waiting(CHANNEL, peer.name()).forEach(reply -> outbox.failed(reply.id(), what));
        }
    }

    private void fetch(SftpClient files) throws IOException {
        var now = new HashMap<String, String>();
        int looked = 0;
        int taken = 0;
        for (var entry : files.readDir(peer.lists())) {
            if (++looked > MOST_LOOKED_AT || taken >= MOST_TAKEN) break;
            var name = entry.getFilename();
            var about = entry.getAttributes();
            if (!about.isRegularFile() || name.startsWith(".") || name.contains("/")) continue;
            var state = about.getSize() + " " + about.getModifyTime();
            now.put(name, state);
            if (!state.equals(seen.get(name)) || refused.contains(name + " " + state)) continue;
            if (take(files, name, state)) taken++;
        }
        seen.clear();
        seen.putAll(now);
        refused.removeIf(
                one -> now.entrySet().stream().noneMatch(file -> one.equals(file.getKey() + " " + file.getValue())));
    }

    private boolean take(SftpClient files, String name, String state) throws IOException {
        var path = peer.lists() + "/" + name;
        byte[] content;
        try (var in = files.read(path)) {
            content = in.readNBytes(PassengerFile.MOST_BYTES + 1);
        }
        try {
            inbox.accept(CHANNEL, peer.name(), name, content);
        } catch (MpakaException e) {
            if (e.code().kind() != ErrorCode.Kind.INVALID) throw e;
            LOG.warn("A file of {} can never be taken ({}) and stays on its server.", peer, e.code());
            refused.add(name + " " + state);
            return false;
        }
        files.remove(path);
        return true;
    }

    private void bring(SftpClient files) throws IOException {
        for (var reply : outbox.waiting(CHANNEL, peer.name())) {
            if (peer.answers().isEmpty()) {
                outbox.failed(reply.id(), "no directory for answers is set");
                continue;
            }
            var part = peer.answers() + "/." + reply.name() + ".part";
            try (var out = files.write(part)) {
                out.write(reply.content());
            }
            files.rename(part, peer.answers() + "/" + reply.name());
            outbox.sent(reply.id());
        }
    }

    @Override
    public void close() {
        ssh.stop();
    }
}
