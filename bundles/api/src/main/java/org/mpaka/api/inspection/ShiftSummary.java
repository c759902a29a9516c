package org.mpaka.api.inspection;

/** What was done in a shift, for the hand-over. */
public record ShiftSummary(Shift shift, int inspections, int admitted, int refused, int referred, int undone) {}
