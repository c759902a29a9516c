package org.mpaka.exchange.passengerdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.passenger.PassengerFile;
import org.mpaka.api.passenger.PassengerInbox;
import org.mpaka.api.passenger.TakenFile;

/** Against a real IMAP server over TLS in this process. */
class MailRouteTest {
    private static final TakenFile NOTHING = new TakenFile(List.of(), List.of(), List.of(), Optional.empty());
    /** The only name in the server's certificate. */
    private static final String HOST = "localhost";

    private static final String REFUSED = "Mpaka-refused";

    @TempDir
    private Path node;

    private final BlockingQueue<String> taken = new LinkedBlockingQueue<>();
    private final BlockingQueue<MpakaException> failures = new LinkedBlockingQueue<>();
    private final Outbox outbox = new Outbox();
    private final PassengerInbox inbox = (channel, way, name, content) -> {
        var failure = failures.poll();
        if (failure != null) throw failure;
        taken.add(channel + " " + way + " " + name + " " + new String(content, StandardCharsets.UTF_8).strip());
        return NOTHING;
    };
    private MailServer server;
    private Path password;

    @BeforeEach
    void serve() throws Exception {
        server = new MailServer();
        password = Files.writeString(node.resolve("mail.password"), MailServer.PASSWORD + "\n");
        Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-------"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theAttachmentsOfAnAllowedSenderAreTakenAndTheMessageIsGone() throws Exception {
        server.deliver(mail("Desk <Lists@Example.Org>", attachment("UX448.edi", "UNB+1"), attachment("b.csv", "a;b")));

        courier("").visit();

        assertThat(taken).containsExactly("mail air UX448.edi UNB+1", "mail air b.csv a;b");
        assertThat(server.count("INBOX")).isZero();
        assertThat(server.count(REFUSED)).isZero();
        courier("").visit();
        assertThat(taken).hasSize(2);
    }

    @Test
    void aWholeDomainMaySendAndAnInterchangeMayBeTheTextItself() throws Exception {
        server.deliver("From: ops@carrier.example\nSubject: x\nContent-Type: text/plain\n\nUNA:+.? '\nUNB+UNOA:4'\n");

        courier("").visit();

        assertThat(taken).containsExactly("mail air message UNA:+.? '\r\nUNB+UNOA:4'");
    }

    @ParameterizedTest
    @CsvSource({
        "mallory@example.net",
        "lists@example.org.evil.example",
        "'\"lists@example.org\" <mallory@example.net>'",
        "'lists@example.org, mallory@example.net'",
        "'=?utf-8?q?lists@example.org?= <x@evil.example>'",
        "''"
    })
    void nobodyElsesMessageIsOpened(String from) throws Exception {
        server.deliver(mail(from, attachment("UX448.edi", "UNB+1")));

        courier("").visit();

        assertThat(taken).isEmpty();
        assertThat(server.count("INBOX")).isZero();
        assertThat(server.flags(REFUSED)).containsExactly("Mpaka-sender-not-allowed");
        assertThat(server.isSeen(REFUSED))
                .as("somebody of the post should look")
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'mx.example.org; spf=pass; dmarc=pass (p=reject) header.from=example.org', true",
        "'mx.example.org; spf=pass; dmarc=fail', false",
        "'mx.example.org; spf=pass reason=\"x\" (dmarc=pass)', false",
        "'mx.evil.example; dmarc=pass', false",
        "'', false"
    })
    void aSenderIsAskedForHisProofWhereTheServerGivesOne(String result, boolean isTaken) throws Exception {
        var head = result.isEmpty() ? "" : "Authentication-Results: " + result + "\n";
        server.deliver(head + mail("lists@example.org", attachment("UX448.edi", "UNB+1")));

        courier("mx.example.org").visit();

        assertThat(taken).hasSize(isTaken ? 1 : 0);
        assertThat(server.count(REFUSED)).isEqualTo(isTaken ? 0 : 1);
    }

    @Test
    void theServersOwnResultStandsOverOneThatTheSenderWrote() throws Exception {
        server.deliver("Authentication-Results: mx.example.org; dmarc=fail\n"
                + "Authentication-Results: mx.example.org; dmarc=pass\n"
                + mail("lists@example.org", attachment("UX448.edi", "UNB+1")));

        courier("mx.example.org").visit();

        assertThat(taken).isEmpty();
        assertThat(server.flags(REFUSED)).containsExactly("Mpaka-sender-not-proven");
    }

    @Test
    void moreThanTheBoundsIsRefusedWithItsReason() throws Exception {
        var eleven = new String[Letter.MOST_ATTACHMENTS + 1];
        Arrays.setAll(eleven, i -> attachment("a" + i, "UNB"));
        server.deliver(mail("lists@example.org", eleven));
        var half = "x".repeat(PassengerFile.MOST_BYTES / 2 + 100).replaceAll("(.{900})", "$1\n");
        server.deliver(mail("lists@example.org", attachment("a", half), attachment("b", half)));
        server.deliver(mail("lists@example.org", attachment("a", half), attachment("b", half), attachment("c", half)));
        server.deliver("From: lists@example.org\nContent-Type: text/plain\n\nGood morning\n");
        server.deliver(nested(12));

        courier("").visit();

        assertThat(taken).isEmpty();
        assertThat(server.count("INBOX")).isZero();
        assertThat(server.flags(REFUSED))
                .containsExactly(
                        "Mpaka-too-many-parts",
                        "Mpaka-too-large",
                        "Mpaka-too-large",
                        "Mpaka-no-list",
                        "Mpaka-too-many-parts");
    }

    @Test
    void whatCannotBeTakenNowStaysAndWhatNeverCanIsPutAside() throws Exception {
        server.deliver(mail("lists@example.org", attachment("late.edi", "UNB")));
        failures.add(new MpakaException(ErrorCode.STORAGE_UNAVAILABLE));
        var courier = courier("");
        courier.visit();
        assertThat(taken).isEmpty();
        assertThat(server.count("INBOX")).isEqualTo(1);
        courier.visit();
        assertThat(taken).containsExactly("mail air late.edi UNB");

        server.deliver(mail("lists@example.org", attachment("large.edi", "UNB")));
        failures.add(new MpakaException(ErrorCode.TOO_LARGE, PassengerFile.MOST_BYTES));
        courier.visit();
        assertThat(server.flags(REFUSED)).containsExactly("Mpaka-not-taken");
        assertThat(server.count("INBOX")).isZero();
    }

    @Test
    void anotherAuthorityOrNameIsNotBelieved() throws Exception {
        server.deliver(mail("lists@example.org", attachment("UX448.edi", "UNB+1")));

        courier(mailbox(HOST, server.port(), MailServer.OTHER, "")).visit();
        courier(mailbox("127.0.0.1", server.port(), MailServer.AUTHORITY, "")).visit();

        assertThat(taken).isEmpty();
        assertThat(server.count("INBOX")).isEqualTo(1);
    }

    @Test
    void aServerThatIsGoneIsVisitedAgainAndAnswersSayThatTheyDoNotGoByMail() throws Exception {
        int port = server.port();
        server.close();
        outbox.put("air", "UX-448-1.cusres", "UNB+1");

        courier(mailbox(HOST, port, MailServer.AUTHORITY, "")).visit();

        assertThat(outbox.faults).containsExactly("answers are not sent by e-mail");
        assertThat(outbox.sent).isEmpty();
    }

    @Test
    void theRouteVisitsByItself() throws Exception {
        server.deliver(mail("lists@example.org", attachment("UX448.edi", "UNB+1")));
        var route = new MailRoute(mailbox(HOST, server.port(), MailServer.AUTHORITY, ""), inbox, outbox, 200, 100);
        try (var camel = new DefaultCamelContext()) {
            camel.addRoutes(route);
            camel.start();
            assertThat(taken.poll(60, TimeUnit.SECONDS)).isEqualTo("mail air UX448.edi UNB+1");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', host, 993, post, a@b, INBOX, name",
        "air, 'a b', 993, post, a@b, INBOX, host",
        "air, host, 70000, post, a@b, INBOX, port",
        "air, host, 993, '', a@b, INBOX, user",
        "air, host, 993, post, '', INBOX, senders",
        "air, host, 993, post, everybody, INBOX, senders",
        "air, host, 993, post, a@b, Mpaka-refused, refused"
    })
    void aWrongSettingSaysItsKeyAndWhatToWrite(
            String name, String host, int port, String user, String sender, String folder, String key) {
        assertThatThrownBy(() -> new Mailbox(
                        name, host, port, user, password, Optional.empty(), List.of(sender), "", folder, REFUSED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Passenger lists by e-mail: " + key + " is to be ");
    }

    @Test
    void aPasswordThatOthersCanReadIsRefused() throws IOException {
        Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> mailbox(HOST, 993, MailServer.AUTHORITY, "")).hasMessageContaining("chmod 600");
    }

    private static String mail(String from, String... attachments) {
        return "From: " + from + "\nTo: post@example.org\nSubject: lists\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=\"=b\"\n\n--=b\nContent-Type: text/plain\n\nGood morning\n"
                + String.join("", attachments) + "--=b--\n";
    }

    private static String attachment(String name, String content) {
        return "--=b\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename=\"" + name
                + "\"\n\n" + content + "\n";
    }

    private static String nested(int depth) {
        var text = new StringBuilder("From: lists@example.org\nMIME-Version: 1.0\n");
        for (int i = 0; i < depth; i++)
            text.append("Content-Type: multipart/mixed; boundary=\"b%02d\"\n\n--b%02d\n".formatted(i, i));
        text.append("Content-Type: text/plain\n\nUNB+1'\n");
        for (int i = depth - 1; i >= 0; i--) text.append("--b%02d--\n".formatted(i));
        return text.toString();
    }

    private MailCourier courier(String authenticatedBy) {
        return courier(mailbox(HOST, server.port(), MailServer.AUTHORITY, authenticatedBy));
    }

    private MailCourier courier(Mailbox mailbox) {
        return new MailCourier(mailbox, inbox, outbox);
    }

    private Mailbox mailbox(String host, int port, Path authority, String authenticatedBy) {
        return new Mailbox(
                "air",
                host,
                port,
                "post",
                password,
                Optional.of(authority),
                List.of("lists@example.org", "@carrier.example"),
                authenticatedBy,
                "INBOX",
                REFUSED);
    }
}
