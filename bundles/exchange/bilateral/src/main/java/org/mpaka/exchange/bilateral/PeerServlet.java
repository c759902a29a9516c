package org.mpaka.exchange.bilateral;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.exchange.Inbox;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears partners. Answers 200 with a signed receipt when a message was taken over (now or before), 403 to strangers and
 * on other connectors, 413 and 422 to what will never be taken over, 503 when it may be tried again.
 */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern(PeerServlet.PATH)
public final class PeerServlet extends HttpServlet {
    static final String PATH = "/exchange/v1/messages";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PeerServlet.class);
    static final String CERTIFICATES = "jakarta.servlet.request.X509Certificate";
    private static final int PERMANENT = 422;

    private final transient Inbox inbox;
    private final transient Partners partners;
    private final transient MessageCodec codec;
    private final transient Clock clock;
    private final int peerPort;

    @Activate
    public PeerServlet(
            @Reference Inbox inbox,
            @Reference PartnerRegistry partners,
            @Reference ExchangeIdentity identity,
            @Reference(target = "(name=mpaka)") ObjectMapper json,
            @Reference Clock clock) {
        this(inbox, partners, new MessageCodec(json, identity.seal()), clock, identity.peerPort());
    }

    PeerServlet(Inbox inbox, Partners partners, MessageCodec codec, Clock clock, int peerPort) {
        this.inbox = inbox;
        this.partners = partners;
        this.codec = codec;
        this.clock = clock;
        this.peerPort = peerPort;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var partner = caller(request);
        if (partner.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        byte[] sealed = request.getInputStream().readNBytes(MessageCodec.LARGEST + 1);
        if (sealed.length > MessageCodec.LARGEST) response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        else answer(partner.get(), sealed, response);
    }

    /** Every servlet answers on every connector, so the port and the certificate are looked at here. */
    private Optional<Partner> caller(HttpServletRequest request) {
        if (request.getLocalPort() != peerPort) return Optional.empty();
        var chain = (X509Certificate[]) request.getAttribute(CERTIFICATES);
        if (chain == null || chain.length == 0 || !isValid(chain[0])) return Optional.empty();
        return partners.owning(chain[0]);
    }

    /** TLS takes a certificate that is trusted by itself even when it has run out. */
    private boolean isValid(X509Certificate certificate) {
        try {
            certificate.checkValidity(Date.from(clock.instant()));
            return true;
        } catch (CertificateException e) {
            LOG.warn("a partner's certificate is not valid now: serial number {}", certificate.getSerialNumber());
            return false;
        }
    }

    private void answer(Partner partner, byte[] sealed, HttpServletResponse response) throws IOException {
        try {
            var message = codec.open(sealed, partner);
            inbox.accept(partner.country(), message);
            byte[] receipt = codec.receipt(message, sealed, clock.instant());
            response.setContentType("application/pkcs7-mime");
            response.getOutputStream().write(receipt);
        } catch (MpakaException refused) {
            boolean later = refused.code().kind() == ErrorCode.Kind.UNAVAILABLE;
            LOG.warn("message of {} not taken over: {}", partner.country(), refused.code());
            response.setStatus(later ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : PERMANENT);
        } catch (RuntimeException unexpected) {
            // its message may hold what the partner sent
            LOG.error(
                    "message of {} not taken over: {}",
                    partner.country(),
                    unexpected.getClass().getName());
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
