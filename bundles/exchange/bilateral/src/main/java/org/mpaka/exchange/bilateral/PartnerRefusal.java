package org.mpaka.exchange.bilateral;

/** The partner read a message and will not have it: trying again would not help. */
final class PartnerRefusal extends Exception {
    private static final long serialVersionUID = 1L;
    private final int status;

    PartnerRefusal(int status) {
        super("answered " + status);
        this.status = status;
    }

    int status() {
        return status;
    }
}
