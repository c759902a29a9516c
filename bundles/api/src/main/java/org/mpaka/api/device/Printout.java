package org.mpaka.api.device;

import org.mpaka.api.Sentence;

/**
 * A page that was sent to a printer.
 *
 * @param printer its name as people read it
 * @param copy how often this page was sent to paper, this time included; from the second on it says so on the paper
 * @param advice what a person can do now
 */
public record Printout(
        DeviceId device, String printer, boolean simulated, int copy, PrintOutcome.Result result, Sentence advice) {}
