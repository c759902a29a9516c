package org.mpaka.devices.pagereader;

import org.mpaka.api.device.DeviceStatus.Condition;

/**
 * How the reader behind a bridge is.
 *
 * @param session of the bridge: another after each start, when its documents are numbered anew
 * @param latest number of the last document it tells of, 0 before the first
 * @param simulated whether no real reader is there
 * @param condition READY, BUSY, LOST or FAULTY
 * @param problem in the bridge's words, empty where there is none
 */
record ReaderState(String session, long latest, boolean simulated, Condition condition, String problem) {}
