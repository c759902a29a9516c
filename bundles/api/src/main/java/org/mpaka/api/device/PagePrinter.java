package org.mpaka.api.device;

import org.osgi.annotation.versioning.ConsumerType;

/** A device that puts pages on paper or labels. Any thread; one page after the other. */
@ConsumerType
public interface PagePrinter {
    /** Answers from memory at once. */
    DeviceStatus status();

    /**
     * Prints one page and waits, at most 20 seconds, until the printer says it has. Never keeps a page for later, never
     * sends one twice, never throws for what a printer does: PRINTED only where the printer says so.
     */
    PrintOutcome print(PrintPage page);
}
