package org.mpaka.core.workstation;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.mpaka.core.workstation.WorkstationRegister.Row;
import org.mpaka.platform.agent.wire.DeviceLink;
import org.mpaka.platform.agent.wire.LinkIdentity;
import org.mpaka.platform.agent.wire.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where agents connect. */
final class WorkstationDoor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WorkstationDoor.class);
    private static final int BACKLOG = 50;
    private static final int MOST_LINKS = 200;

    /**
     * @param strangers for the handshake and what makes a stranger known: nobody may hold a place by saying an octet now and
     *     then
     * @param pulse between two signs of life
     */
    record Times(Duration strangers, Duration pulse) {
        static final Times USUAL = new Times(Duration.ofSeconds(30), DeviceLink.PULSE);
    }

    private final WorkstationService service;
    private final RemoteDevices devices;
    private final LinkIdentity identity;
    private final SSLServerSocket listening;
    private final Times times;
    private final Semaphore room = new Semaphore(MOST_LINKS);
    private final Set<DeviceLink> links = ConcurrentHashMap.newKeySet();
    /** Of the links those whose workstation was welcomed: a stranger waits for his answer and for nothing else. */
    private final Set<DeviceLink> welcomed = ConcurrentHashMap.newKeySet();

    private final ExecutorService threads = Executors.newCachedThreadPool(WorkstationDoor::thread);
    private final ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor(WorkstationDoor::thread);

    /** @param port 0 for any free one */
    WorkstationDoor(
            WorkstationService service, RemoteDevices devices, LinkIdentity identity, InetAddress address, int port)
            throws IOException {
        this(service, devices, identity, new InetSocketAddress(address, port), Times.USUAL);
    }

    WorkstationDoor(
            WorkstationService service, RemoteDevices devices, LinkIdentity identity, InetSocketAddress at, Times times)
            throws IOException {
        this.service = service;
        this.times = times;
        this.devices = devices;
        this.identity = identity;
        listening = (SSLServerSocket) identity.tls(service::welcome)
                .getServerSocketFactory()
                .createServerSocket(at.getPort(), BACKLOG, at.getAddress());
        listening.setNeedClientAuth(true);
        threads.execute(this::accept);
        var unused = pulse.scheduleAtFixedRate(
                this::pulse, times.pulse().toMillis(), times.pulse().toMillis(), TimeUnit.MILLISECONDS);
        service.listening(port());
    }

    int port() {
        return listening.getLocalPort();
    }

    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "mpaka-workstations");
        thread.setDaemon(true);
        return thread;
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                var socket = (SSLSocket) listening.accept();
                if (room.tryAcquire()) threads.execute(() -> serve(socket));
                else socket.close();
            } catch (IOException e) {
                if (!listening.isClosed()) LOG.warn("A workstation could not connect: {}", e.getMessage());
            }
        }
    }

    private void serve(SSLSocket socket) {
        var late = pulse.schedule(() -> shut(socket), times.strangers().toMillis(), TimeUnit.MILLISECONDS);
        try (Socket closing = socket) {
            var link = new DeviceLink(socket);
            links.add(link);
            try {
                var known = service.known(link.peer());
                if (known.isPresent()) {
                    late.cancel(false);
                    talk(known.get(), link);
                } else {
                    enrol(link);
                }
            } finally {
                links.remove(link);
                welcomed.remove(link);
            }
            LOG.debug("{} closed", closing);
        } catch (IOException | RuntimeException e) {
            // strangers knock and go; a known workstation that is lost is a status of its devices
            LOG.debug("A connection ended: {}", e.getMessage());
        } finally {
            late.cancel(false);
            room.release();
        }
    }

    private static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            LOG.debug("A connection was closed already");
        }
    }

    private void enrol(DeviceLink link) throws IOException {
        if (!(link.receive() instanceof Message.Enrol wanted)) {
            link.send(new Message.Refused());
            return;
        }
        var accepted = service.enrol(wanted.proof(), link.peer(), identity.fingerprint());
        if (accepted.isEmpty()) {
            LOG.warn("A workstation tried to enrol with a wrong code");
            link.send(new Message.Refused());
            return;
        }
        LOG.info("Workstation {} is enrolled", accepted.get().name());
        link.send(new Message.Enrolled(
                accepted.get().name().value(), accepted.get().proof()));
    }

    private void talk(Row workstation, DeviceLink link) throws IOException {
        var session = new WorkstationSession(link);
        Runnable cut = link::close;
        service.connected(workstation.name(), cut);
        LOG.info("Workstation {} is connected", workstation.name());
        try {
            // it may have been revoked while it came in
            if (service.known(link.peer()).isEmpty()) return;
            link.send(new Message.Welcome(workstation.name().value()));
            welcomed.add(link);
            while (true) devices.heard(workstation, session, link.receive());
        } finally {
            session.end();
            devices.ended(session);
            service.disconnected(workstation.name(), cut);
            LOG.info("Workstation {} is gone", workstation.name());
        }
    }

    /** Each on its own: a workstation that takes nothing more must not silence the post for the others. */
    private void pulse() {
        for (var link : welcomed) threads.execute(() -> alive(link));
    }

    private static void alive(DeviceLink link) {
        try {
            link.send(new Message.Alive());
        } catch (IOException e) {
            link.close();
        }
    }

    @Override
    public void close() {
        service.listening(0);
        try {
            listening.close();
        } catch (IOException e) {
            LOG.debug("The door was closed already");
        }
        links.forEach(DeviceLink::close);
        pulse.shutdownNow();
        threads.shutdown();
    }
}
