package org.mpaka.core.workstation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.Workstation;
import org.mpaka.api.device.Workstations;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.Journal;
import org.mpaka.core.workstation.WorkstationEvents.Enrolled;
import org.mpaka.core.workstation.WorkstationEvents.Revoked;
import org.mpaka.core.workstation.WorkstationRegister.Row;
import org.mpaka.platform.agent.wire.EnrolmentCode;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who may connect. */
@Component(service = {Workstations.class, WorkstationService.class})
public final class WorkstationService implements Workstations {
    static final Duration VALIDITY = Duration.ofMinutes(15);

    /** Room for the name of the device behind it, in the 64 characters of an identifier. */
    private static final int LONGEST_NAME = 24;

    private static final int LONGEST_LANE = 16;
    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 500;

    private final WorkstationRegister register;
    private final Journal journal;
    private final Clock clock;
    /** Not kept over a restart: an administrator gives another. */
    private final List<Open> invitations = new ArrayList<>();

    private final Map<DeviceId, Runnable> connected = new ConcurrentHashMap<>();
    private volatile int port;

    private record Open(DeviceId name, String lane, EnrolmentCode code, Instant until, Actor by) {}

    @Activate
    public WorkstationService(
            @Reference WorkstationRegister register, @Reference Journal journal, @Reference Clock clock) {
        this.register = register;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param onPort 0 when the post listens no more */
    void listening(int onPort) {
        port = onPort;
    }

    @Override
    public List<Workstation> list(Actor actor) {
        if (!actor.may(Right.INSPECT)) actor.require(Right.SYSTEM_ADMINISTER);
        return register.all().stream().map(this::shown).toList();
    }

    private Workstation shown(Row row) {
        return new Workstation(
                row.name(),
                row.lane(),
                row.fingerprint(),
                row.enrolledAt(),
                row.enrolledBy(),
                row.revokedAt(),
                connected.containsKey(row.name()));
    }

    @Override
    public synchronized Invitation invite(Actor actor, DeviceId name, String lane) {
        actor.require(Right.SYSTEM_ADMINISTER);
        if (name.value().length() > LONGEST_NAME)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "name", "1-" + LONGEST_NAME);
        var at = lane.strip();
        if (at.isEmpty() || at.length() > LONGEST_LANE)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "lane", "1-" + LONGEST_LANE);
        if (port == 0) throw new MpakaException(ErrorCode.WRONG_STATE, "workstation", "off", "invite");
        invitations.removeIf(open -> open.name().equals(name));
        var code = EnrolmentCode.random();
        var until = clock.instant().plus(VALIDITY);
        invitations.add(new Open(name, at, code, until, actor));
        return new Invitation(name, code.forPeople(), until, port);
    }

    @Override
    public synchronized Workstation revoke(Actor actor, DeviceId name, String reason) {
        actor.require(Right.SYSTEM_ADMINISTER);
        var why = reason.strip();
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "reason", SHORTEST_REASON + "-" + LONGEST_REASON);
        if (get(name).revokedAt().isPresent())
            throw new MpakaException(ErrorCode.WRONG_STATE, "workstation", "revoked", "revoke");
        journal.append(actor, new Draft(WorkstationEvents.REVOKED, name.value(), new Revoked(name, why)));
        cutOff(name);
        return shown(get(name));
    }

    private Row get(DeviceId name) {
        return register.find(name).orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "workstation", name));
    }

    private void cutOff(DeviceId name) {
        var link = connected.remove(name);
        if (link != null) link.run();
    }

    /** Whether a certificate passes the handshake: it is known, or somebody is expected. */
    synchronized boolean welcome(String fingerprint) {
        forgetExpired();
        return !invitations.isEmpty() || register.known(fingerprint).isPresent();
    }

    private void forgetExpired() {
        invitations.removeIf(open -> !open.until().isAfter(clock.instant()));
    }

    Optional<Row> known(String fingerprint) {
        return register.known(fingerprint);
    }

    /** What the agent is answered that showed it has a code. */
    record Accepted(DeviceId name, String proof) {}

    /** In the name of whoever invited it; the code is used up. Empty when there is no such code. */
    synchronized Optional<Accepted> enrol(String proof, String agent, String post) {
        forgetExpired();
        var found = invitations.stream()
                .filter(open -> EnrolmentCode.same(proof, open.code().ofAgent(agent, post)))
                .findFirst();
        if (found.isEmpty()) return Optional.empty();
        var open = found.get();
        journal.append(
                open.by(),
                new Draft(
                        WorkstationEvents.ENROLLED,
                        open.name().value(),
                        new Enrolled(open.name(), open.lane(), agent)));
        invitations.remove(open);
        cutOff(open.name());
        return Optional.of(new Accepted(open.name(), open.code().ofPost(agent, post)));
    }

    /** @param cut ends the connection; one that the same workstation had before is ended now */
    synchronized void connected(DeviceId name, Runnable cut) {
        var before = connected.put(name, cut);
        if (before != null) before.run();
    }

    synchronized void disconnected(DeviceId name, Runnable cut) {
        connected.remove(name, cut);
    }
}
