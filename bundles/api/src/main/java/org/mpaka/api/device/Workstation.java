package org.mpaka.api.device;

import java.time.Instant;
import java.util.Optional;
import org.mpaka.api.access.UserId;

/**
 * A workstation with a device agent.
 *
 * @param lane which its devices serve
 * @param fingerprint SHA-256 of its agent's certificate, in small hexadecimal digits
 * @param enrolledBy who invited it
 * @param connected whether its agent is connected now
 */
public record Workstation(
        DeviceId name,
        String lane,
        String fingerprint,
        Instant enrolledAt,
        UserId enrolledBy,
        Optional<Instant> revokedAt,
        boolean connected) {}
