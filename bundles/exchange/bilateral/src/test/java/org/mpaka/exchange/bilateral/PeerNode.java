package org.mpaka.exchange.bilateral;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.mpaka.api.exchange.Inbox;
import org.mpaka.core.json.MpakaMapper;

/** A node's peer connector on a real socket of the loopback, with mutual TLS. */
final class PeerNode implements AutoCloseable {
    private static final String PASSWORD = "only-for-tests";
    private final Server server = new Server();

    private PeerNode() {}

    /** @param port the port it had before, or 0 for any free one */
    static PeerNode start(TestKeys keys, Partner partner, Inbox inbox, int port) throws Exception {
        return start(keys, partner, inbox, port, Clock.systemUTC());
    }

    static PeerNode start(TestKeys keys, Partner partner, Inbox inbox, int port, Clock clock) throws Exception {
        var node = new PeerNode();
        var tls = new SslContextFactory.Server();
        tls.setKeyStore(store(keys, PASSWORD));
        tls.setKeyStorePassword(PASSWORD);
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("partner", partner.certificate());
        tls.setTrustStore(trusted);
        tls.setNeedClientAuth(true);
        tls.setEndpointIdentificationAlgorithm(null);
        var http = new HttpConfiguration();
        http.addCustomizer(new SecureRequestCustomizer(false));
        var connector = new ServerConnector(
                node.server, new SslConnectionFactory(tls, "http/1.1"), new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        connector.open();
        node.server.addConnector(connector);
        var codec = new MessageCodec(MpakaMapper.strict(), keys.seal());
        Partners partners = () -> List.of(partner);
        var context = new ServletContextHandler();
        context.addServlet(
                new ServletHolder(new PeerServlet(inbox, partners, codec, clock, connector.getLocalPort())),
                PeerServlet.PATH);
        // stands for all that the node serves on every connector
        context.addServlet(new ServletHolder(new Console()), "/*");
        context.addFilter(
                new FilterHolder(new PeerDoor(connector.getLocalPort())), "/*", EnumSet.of(DispatcherType.REQUEST));
        node.server.setHandler(context);
        node.server.start();
        return node;
    }

    private static final class Console extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            response.setStatus(HttpServletResponse.SC_OK);
        }
    }

    int port() {
        return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    URI address() {
        return URI.create("https://127.0.0.1:" + port());
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }

    /** The node's identity as it lies on disk. */
    static ExchangeIdentity identity(TestKeys keys, Path directory) throws Exception {
        Path file = directory.resolve("exchange.p12");
        Path password = directory.resolve("exchange.password");
        Files.writeString(password, PASSWORD + "\n");
        try (OutputStream out = Files.newOutputStream(file)) {
            store(keys, PASSWORD).store(out, PASSWORD.toCharArray());
        }
        return new ExchangeIdentity(file, password, 1);
    }

    private static KeyStore store(TestKeys keys, String password) throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        try {
            store.load(null, null);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        store.setKeyEntry(
                "exchange", keys.pair().getPrivate(), password.toCharArray(), new Certificate[] {keys.certificate()});
        return store;
    }
}
