package org.mpaka.api.exchange;

/** Where an outgoing message stands. */
public enum MessageState {
    WAITING,
    RETRYING,
    DELIVERED,
    /** Given up after all tries; a person must look. */
    DEAD
}
