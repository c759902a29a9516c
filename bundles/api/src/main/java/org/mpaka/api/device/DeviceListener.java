package org.mpaka.api.device;

import org.mpaka.api.document.DocumentInput;
import org.osgi.annotation.versioning.ProviderType;

/** Hears from drivers. */
@ProviderType
public interface DeviceListener {
    /** A document was presented. */
    void documentRead(DeviceId device, DocumentInput input);

    /** The device's condition changed. */
    void statusChanged(DeviceStatus status);

    /** A page was pictured with its text; told before the document that was read from it. */
    default void pageScanned(DeviceId device, PageScan page) {}

    /** A chip was laid on the reader; whoever wants to read it asks for it. */
    default void chipPresented(DeviceId device) {}
}
