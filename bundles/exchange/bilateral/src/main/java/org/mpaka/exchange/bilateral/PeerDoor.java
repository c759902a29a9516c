package org.mpaka.exchange.bilateral;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.cert.X509Certificate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterPattern;

/**
 * Lets partners find their messages' address and nothing else: every servlet of this node answers on every connector, and
 * an officer's password must be of no use from another country. The peers' connector is the only one that asks for a
 * certificate, so a port set alike for both closes no console.
 */
@Component(service = Filter.class)
@HttpWhiteboardFilterPattern("/*")
@HttpWhiteboardFilterAsyncSupported
public final class PeerDoor implements Filter {
    private final int peerPort;

    @Activate
    public PeerDoor(@Reference ExchangeIdentity identity) {
        this(identity.peerPort());
    }

    PeerDoor(int peerPort) {
        this.peerPort = peerPort;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest asked
                && response instanceof HttpServletResponse answer
                && isPartner(asked)
                && !asked.getRequestURI().equals(PeerServlet.PATH)) answer.setStatus(HttpServletResponse.SC_NOT_FOUND);
        else chain.doFilter(request, response);
    }

    private boolean isPartner(HttpServletRequest request) {
        return request.getLocalPort() == peerPort
                && request.getAttribute(PeerServlet.CERTIFICATES) instanceof X509Certificate[] chain
                && chain.length > 0;
    }
}
