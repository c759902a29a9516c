package org.mpaka.exchange.passengerdata;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A mailbox to which carriers send lists, with everything that was set checked.
 *
 * @param name by which the log and the journal call it
 * @param authority certificates in PEM that alone are believed; else those of the Java platform
 * @param senders addresses, and domains as {@code @example.org}
 * @param authenticatedBy the mail server of whom it is believed that a sender is who he says; empty: nobody is asked
 * @param folder where lists come in
 * @param refused where messages are put that are not taken
 */
record Mailbox(
        String name,
        String host,
        int port,
        String user,
        Path passwordFile,
        Optional<Path> authority,
        List<String> senders,
        String authenticatedBy,
        String folder,
        String refused) {
    static final Demand DEMAND = new Demand("Passenger lists by e-mail");

    Mailbox {
        DEMAND.matches("name", name, "[A-Za-z0-9-]{1,40}", "a short name of the mailbox, letters, figures and hyphens");
        DEMAND.matches("host", host, "[A-Za-z0-9.:-]{1,253}", "the name of the mail server");
        DEMAND.within("port", port, 1, 65535);
        DEMAND.matches("user", user, "[^\\s]{1,128}", "the name under which the mail server knows this post");
        DEMAND.secret("passwordFile", passwordFile);
        authority.ifPresent(file -> DEMAND.present("authority", file));
        senders = senders.stream()
                .map(sender -> sender.strip().toLowerCase(Locale.ROOT))
                .filter(sender -> !sender.isEmpty())
                .toList();
        if (senders.isEmpty())
            throw DEMAND.wrong("senders", "the addresses that may send lists, or @ and their domain");
        for (var sender : senders)
            DEMAND.matches("senders", sender, "[^@\\s]{0,64}@[a-z0-9.-]{1,253}", "addresses, or @ and a domain");
        DEMAND.matches("authenticatedBy", authenticatedBy, "[A-Za-z0-9.-]{0,253}", "a mail server's name, or empty");
        DEMAND.matches("folder", folder, "[^\\p{Cntrl}]{1,100}", "the folder of the mailbox where lists come in");
        DEMAND.matches("refused", refused, "[^\\p{Cntrl}]{1,100}", "the folder for messages that are not taken");
        if (refused.equals(folder)) throw DEMAND.wrong("refused", "another folder than the one where lists come in");
    }

    boolean allows(String address) {
        var small = address.toLowerCase(Locale.ROOT);
        int at = small.lastIndexOf('@');
        return at > 0 && (senders.contains(small) || senders.contains(small.substring(at)));
    }

    @Override
    public String toString() {
        return name;
    }
}
