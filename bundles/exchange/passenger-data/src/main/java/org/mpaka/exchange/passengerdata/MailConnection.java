package org.mpaka.exchange.passengerdata;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** One visit at a mailbox: IMAP over TLS from the first byte, or nothing. */
final class MailConnection implements AutoCloseable {
    private static final String PATIENCE_MILLIS = "20000";

    private final Store store;

    private MailConnection(Store store) {
        this.store = store;
    }

    static MailConnection to(Mailbox mailbox) throws MessagingException, IOException {
        var properties = new Properties();
        for (var timeout : new String[] {"connectiontimeout", "timeout", "writetimeout"})
            properties.put("mail.imaps." + timeout, PATIENCE_MILLIS);
        properties.put("mail.imaps.ssl.checkserveridentity", "true");
        properties.put("mail.imaps.ssl.protocols", "TLSv1.3 TLSv1.2");
        properties.put("mail.imaps.socketFactory.fallback", "false");
        // looking at a message leaves it unread, so that whoever opens the mailbox sees what the post did not take
        properties.put("mail.imaps.peek", "true");
        if (mailbox.authority().isPresent())
            properties.put(
                    "mail.imaps.ssl.socketFactory",
                    believing(mailbox.authority().get()));
        var store = Session.getInstance(properties).getStore("imaps");
        store.connect(
                mailbox.host(),
                mailbox.port(),
                mailbox.user(),
                Files.readString(mailbox.passwordFile()).strip());
        return new MailConnection(store);
    }

    private static SSLSocketFactory believing(Path authority) throws IOException {
        try (var in = Files.newInputStream(authority)) {
            var anchors = KeyStore.getInstance(KeyStore.getDefaultType());
            anchors.load(null, null);
            for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(in))
                anchors.setCertificateEntry("authority-" + anchors.size(), certificate);
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(anchors);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException e) {
            throw new IOException("the file of the authority cannot be read", e);
        }
    }

    Store store() {
        return store;
    }

    @Override
    public void close() throws MessagingException {
        store.close();
    }
}
