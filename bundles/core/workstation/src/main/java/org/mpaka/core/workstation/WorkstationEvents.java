package org.mpaka.core.workstation;

import org.mpaka.api.device.DeviceId;
import org.mpaka.api.journal.EntryKind;

/** What the journal says about workstations. */
final class WorkstationEvents {
    static final EntryKind ENROLLED = EntryKind.of("device.workstation-enrolled");
    static final EntryKind REVOKED = EntryKind.of("device.workstation-revoked");

    private WorkstationEvents() {}

    record Enrolled(DeviceId name, String lane, String fingerprint) {}

    record Revoked(DeviceId name, String reason) {}
}
