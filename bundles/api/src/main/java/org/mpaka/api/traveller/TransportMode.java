package org.mpaka.api.traveller;

/** By what a person crosses. */
public enum TransportMode {
    ON_FOOT,
    BICYCLE,
    MOTORCYCLE,
    CAR,
    BUS,
    TRUCK,
    BOAT,
    AIRCRAFT,
    TRAIN,
    OTHER
}
