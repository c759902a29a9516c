package org.mpaka.itests;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Requests to a node, trusting the certificate it made for itself and no other. */
final class NodeHttps {

    private static final int MILLIS = 30_000;

    private final SSLContext trust;
    private final HttpClient client;
    private final URI base;

    NodeHttps(Path nodeDirectory, int port) throws IOException, GeneralSecurityException {
        trust = trusting(nodeDirectory);
        client = HttpClient.newBuilder().sslContext(trust).build();
        base = URI.create("https://127.0.0.1:" + port);
    }

    /** For a test that runs inside the node. */
    static NodeHttps ofThisNode() throws IOException, GeneralSecurityException {
        return new NodeHttps(Path.of(System.getProperty("mpaka.node.dir")), Integer.getInteger("mpaka.port"));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(base.resolve(path)).build(), BodyHandlers.ofString());
    }

    /** Any request; the address is the path of this node. */
    HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> request)
            throws IOException, InterruptedException {
        return client.send(
                request.apply(HttpRequest.newBuilder(base.resolve(path))).build(), BodyHandlers.ofString());
    }

    /** Sends lines as they are, from an address of this machine's loopback, and returns all that is answered. */
    String raw(String from, String lines) throws IOException {
        try (var socket = trust.getSocketFactory().createSocket()) {
            socket.setSoTimeout(MILLIS);
            socket.bind(new InetSocketAddress(from, 0));
            socket.connect(new InetSocketAddress(base.getHost(), base.getPort()), MILLIS);
            socket.getOutputStream().write((lines + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static SSLContext trusting(Path nodeDirectory) throws IOException, GeneralSecurityException {
        Path keys = nodeDirectory.resolve("keys");
        KeyStore own = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys.resolve("server.p12"))) {
            own.load(in, Files.readString(keys.resolve("keystore.secret")).toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("node", own.getCertificate("mpaka"));
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
