package org.mpaka.api.traveller;

/** Which way across the border, seen from the country that records it. */
public enum Direction {
    ENTRY,
    EXIT
}
