package org.mpaka.core.screening.identifier;

/** What a number is of. Numbers of different kinds never match. */
public enum IdentifierKind {
    /** A passport, identity card, permit: each state numbers its own. */
    DOCUMENT,
    /** A registration plate: each state issues its own. */
    PLATE,
    /** The vehicle identification number (VIN, ISO 3779): unique in the world, whoever registers the vehicle. */
    VIN
}
