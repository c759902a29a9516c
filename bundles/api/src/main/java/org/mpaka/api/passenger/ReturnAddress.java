package org.mpaka.api.passenger;

import java.util.stream.Stream;

/**
 * Where the answer to a message goes, as the message itself says. Each text is cut at 35 characters and may be empty.
 *
 * @param syntax of the interchange: {@code UNOA:4}
 * @param sender who is answered, with his qualifier behind a colon where he has one: {@code EXAMPLEAIR:ZZ}
 * @param recipient who answers, likewise
 * @param interchange control reference of the interchange (0020)
 * @param group reference of the group (0048); empty where the interchange has none
 * @param message reference of the message (0062)
 * @param version of the message: {@code D:05B:UN:IATA}
 * @param access common access reference (0068), may be empty
 * @param transaction by which the sender knows what he asked (RFF TN), may be empty
 */
public record ReturnAddress(
        String syntax,
        String sender,
        String recipient,
        String interchange,
        String group,
        String message,
        String version,
        String access,
        String transaction) {
    private static final int LONGEST = 35;

    public ReturnAddress {
        syntax = cut(syntax);
        sender = cut(sender);
        recipient = cut(recipient);
        interchange = cut(interchange);
        group = cut(group);
        message = cut(message);
        version = cut(version);
        access = cut(access);
        transaction = cut(transaction);
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** Whether it says whom to answer, from whom, and what. */
    public boolean isWhole() {
        return Stream.of(sender, recipient, interchange, message).noneMatch(String::isEmpty);
    }
}
