package org.mpaka.exchange.passengerdata;

import java.util.Locale;

/** Why a message is not taken, as it stands in the log and, as a keyword, at the message. */
enum Refusal {
    SENDER_NOT_ALLOWED("its sender is not among those that are set"),
    SENDER_NOT_PROVEN("the mail server does not say that its sender is who he says he is"),
    TOO_LARGE("it is too large"),
    TOO_MANY_PARTS("it has too many attachments or parts"),
    NO_LIST("it has no attachment, and its text is no passenger list"),
    UNREADABLE("it cannot be read as a message"),
    NOT_TAKEN("an attachment is empty or too large");

    private final String words;

    Refusal(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** As mail programs show it beside the message. */
    String keyword() {
        return "Mpaka-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
