package org.mpaka.exchange.passengerdata;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.util.List;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.passenger.BoardingOutbox;
import org.mpaka.api.passenger.PassengerInbox;
import org.mpaka.exchange.passengerdata.Letter.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches lists from a mailbox, one visit at a time.
 *
 * <p>A message is deleted once all its lists were taken, read or quarantined. One that is not taken is put into the folder
 * for those, with the reason as a keyword. While the node cannot write, messages stay where they are.
 */
final class MailCourier {
    private static final Logger LOG = LoggerFactory.getLogger(MailCourier.class);
    private static final int MOST_A_VISIT = 50;
    private static final String CHANNEL = "mail";

    private final Mailbox mailbox;
    private final PassengerInbox inbox;
    private final BoardingOutbox outbox;
    private final Trouble trouble;

    MailCourier(Mailbox mailbox, PassengerInbox inbox, BoardingOutbox outbox) {
        this.mailbox = mailbox;
        this.inbox = inbox;
        this.outbox = outbox;
        trouble = new Trouble("by e-mail", mailbox);
    }

    /** Never throws: what goes wrong is said once, until something else does. */
    synchronized void visit() {
        // Jakarta Mail finds its parts by the thread's loader
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(Session.class.getClassLoader());
        try (var connection = MailConnection.to(mailbox)) {
            fetch(connection.store());
            trouble.over();
        } catch (MessagingException | IOException | RuntimeException e) {
            trouble.say(e);
        } finally {
            thread.setContextClassLoader(before);
        }
        for (var reply : outbox.waiting(CHANNEL, mailbox.name()))
            outbox.failed(reply.id(), "answers are not sent by e-mail");
    }

    private void fetch(Store store) throws MessagingException, IOException {
        // closed with what is flagged deleted gone, also when a later message fails
        try (var folder = store.getFolder(mailbox.folder())) {
            folder.open(Folder.READ_WRITE);
            var messages = folder.getMessages(1, Math.min(folder.getMessageCount(), MOST_A_VISIT));
            var heads = new FetchProfile();
            heads.add(FetchProfile.Item.ENVELOPE);
            heads.add(FetchProfile.Item.SIZE);
            heads.add(FetchProfile.Item.FLAGS);
            heads.add("Authentication-Results");
            folder.fetch(messages, heads);
            for (var message : messages) if (!message.isSet(Flags.Flag.DELETED)) take(store, folder, message);
        }
    }

    private void take(Store store, Folder folder, Message message) throws MessagingException, IOException {
        try {
            for (var attachment : attachments(message)) accept(attachment);
        } catch (RefusedException e) {
            refuse(store, folder, message, e.refusal);
        }
        message.setFlag(Flags.Flag.DELETED, true);
    }

    private List<Letter.Attachment> attachments(Message message)
            throws RefusedException, MessagingException, IOException {
        try {
            return Letter.open(message, mailbox);
        } catch (ParseException e) {
            throw new RefusedException(Refusal.UNREADABLE);
        }
    }

    private void accept(Letter.Attachment attachment) throws RefusedException {
        try {
            inbox.accept(CHANNEL, mailbox.name(), attachment.name(), attachment.content());
        } catch (MpakaException e) {
            if (e.code().kind() != ErrorCode.Kind.INVALID) throw e;
            throw new RefusedException(Refusal.NOT_TAKEN);
        }
    }

    private void refuse(Store store, Folder folder, Message message, Refusal refusal) throws MessagingException {
        var refused = store.getFolder(mailbox.refused());
        if (!refused.exists()) refused.create(Folder.HOLDS_MESSAGES);
        if (folder.getPermanentFlags().contains(Flags.Flag.USER)) message.setFlags(new Flags(refusal.keyword()), true);
        folder.copyMessages(new Message[] {message}, refused);
        // neither sender nor subject: they are people's
        LOG.warn(
                "A message to {} was put into its folder {}: {} ({}).",
                mailbox,
                mailbox.refused(),
                refusal.words(),
                refusal.keyword());
    }
}
