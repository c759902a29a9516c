package org.mpaka.exchange.passengerdata;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mpaka.api.passenger.PassengerFile;

/**
 * The lists of one message: its attachments or, when it has none, its text if that is an interchange.
 *
 * <p>The sender is looked at before anything of what he wrote.
 */
final class Letter {
    static final int MOST_ATTACHMENTS = 10;

    /** As the mail server holds it: four characters for three bytes, ends of lines, the headers. */
    static final int MOST_SENT = PassengerFile.MOST_BYTES / 2 * 3;

    private static final int MOST_PARTS = 50;
    private static final int DEEPEST = 5;
    private static final Pattern PROVEN = Pattern.compile("(?i)[;\\s]dmarc\\s*=\\s*pass\\b");
    private static final Pattern INTERCHANGE = Pattern.compile("(?s)\\s*UN[AB].*");

    private final List<Attachment> attachments = new ArrayList<>();
    private final List<Attachment> texts = new ArrayList<>();
    private int parts;
    private int bytes;

    /**
     * What a carrier sent.
     *
     * @param name as he called it, at most 100 characters
     */
    record Attachment(String name, byte[] content) {
        @Override
        public String toString() {
            return "Attachment of " + content.length + " bytes";
        }
    }

    /** Why a message is not taken. */
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;

        final transient Refusal refusal;

        RefusedException(Refusal refusal) {
            super(refusal.words());
            this.refusal = refusal;
        }
    }

    private Letter() {}

    /** @return at least one */
    static List<Attachment> open(Message message, Mailbox mailbox)
            throws RefusedException, MessagingException, IOException {
        admit(message, mailbox);
        if (message.getSize() > MOST_SENT) throw new RefusedException(Refusal.TOO_LARGE);
        var letter = new Letter();
        letter.walk(message, 0);
        var found = letter.attachments.isEmpty() ? letter.texts : letter.attachments;
        if (found.isEmpty()) throw new RefusedException(Refusal.NO_LIST);
        return found;
    }

    private static void admit(Message message, Mailbox mailbox) throws RefusedException, MessagingException {
        var from = message.getFrom();
        if (from == null
                || from.length != 1
                || !(from[0] instanceof InternetAddress one)
                || one.getAddress() == null
                || !mailbox.allows(one.getAddress())) throw new RefusedException(Refusal.SENDER_NOT_ALLOWED);
        if (!mailbox.authenticatedBy().isEmpty() && !isProven(message, mailbox.authenticatedBy()))
            throw new RefusedException(Refusal.SENDER_NOT_PROVEN);
    }

    /** The server puts its own result on top (RFC 8601): one further down may be the sender's. */
    private static boolean isProven(Message message, String server) throws MessagingException {
        for (var result : Objects.requireNonNullElse(message.getHeader("Authentication-Results"), new String[0])) {
            var words = result.strip().split("[;\\s]", 2);
            if (words[0].equalsIgnoreCase(server))
                return PROVEN.matcher(result.replaceAll("\\([^()]*\\)", " ")).find();
        }
        return false;
    }

    private void walk(Part part, int depth) throws RefusedException, MessagingException, IOException {
        if (++parts > MOST_PARTS || depth > DEEPEST) throw new RefusedException(Refusal.TOO_MANY_PARTS);
        var name = Optional.ofNullable(part.getFileName()).map(Letter::readable);
        if (part.isMimeType("multipart/*")) {
            if (!(part.getContent() instanceof Multipart several)) throw new RefusedException(Refusal.UNREADABLE);
            for (int i = 0; i < several.getCount(); i++) walk(several.getBodyPart(i), depth + 1);
        } else if (name.isPresent() || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            if (attachments.size() >= MOST_ATTACHMENTS) throw new RefusedException(Refusal.TOO_MANY_PARTS);
            attachments.add(new Attachment(name.orElse("attachment"), content(part)));
        } else if (part.isMimeType("text/plain")) {
            var text = content(part);
            if (INTERCHANGE
                    .matcher(new String(text, StandardCharsets.ISO_8859_1))
                    .matches()) texts.add(new Attachment("message", text));
        }
    }

    private byte[] content(Part part) throws RefusedException, MessagingException, IOException {
        try (var in = part.getInputStream()) {
            var content = in.readNBytes(PassengerFile.MOST_BYTES - bytes + 1);
            bytes += content.length;
            if (bytes > PassengerFile.MOST_BYTES) throw new RefusedException(Refusal.TOO_LARGE);
            return content;
        }
    }

    private static String readable(String name) {
        var text = name;
        try {
            text = MimeUtility.decodeText(name);
        } catch (UnsupportedEncodingException e) {
            text = name;
        }
        var shown = text.replaceAll("\\p{Cntrl}", " ").strip();
        return shown.isEmpty() ? "attachment" : shown.substring(0, Math.min(100, shown.length()));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "Letter of %d attachments", attachments.size());
    }
}
