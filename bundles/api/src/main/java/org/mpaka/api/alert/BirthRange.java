package org.mpaka.api.alert;

import org.mpaka.api.PartialDate;

/** Dates of birth from the first to the last, both may be partial and the same. @param approximate "about" */
public record BirthRange(PartialDate from, PartialDate to, boolean approximate) {}
