package org.mpaka.exchange.bilateral;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLContext;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.support.DefaultProducer;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.exchange.ExchangeMessage;

/** Posts a sealed message to the partner through Camel's HTTP component and verifies the receipt. */
final class PeerProducer extends DefaultProducer {
    private static final String OPTIONS = "?httpMethod=POST&throwExceptionOnFailure=false&connectTimeout=5000"
            + "&responseTimeout=15000&sslContextParameters=#%1$s-tls&x509HostnameVerifier=#%1$s-host";
    /** Answers after which the same message may still be taken another time. */
    private static final Set<Integer> TRY_AGAIN = Set.of(408, 409, 425, 429);

    private final CountryCode country;
    private final Partners partners;
    private final ExchangeIdentity identity;
    private final MessageCodec codec;
    private final ProducerTemplate http;
    private final Map<Partner, String> addresses = new ConcurrentHashMap<>();

    PeerProducer(
            Endpoint endpoint, CountryCode country, Partners partners, ExchangeIdentity identity, MessageCodec codec) {
        super(endpoint);
        this.country = country;
        this.partners = partners;
        this.identity = identity;
        this.codec = codec;
        this.http = endpoint.getCamelContext().createProducerTemplate();
    }

    @Override
    public void process(Exchange exchange) throws Exception {
        var message = exchange.getIn().getMandatoryBody(ExchangeMessage.class);
        var partner = partners.find(country).orElseThrow(() -> new MpakaException(ErrorCode.UNREACHABLE, country));
        byte[] sealed = codec.seal(message, partner);
        var answer = http.request(address(partner), post -> {
            post.getIn().setBody(sealed);
            post.getIn().setHeader(Exchange.CONTENT_TYPE, "application/pkcs7-mime");
        });
        if (answer.getException() != null)
            throw new MpakaException(answer.getException(), ErrorCode.UNREACHABLE, country);
        int status = answer.getMessage().getHeader(Exchange.HTTP_RESPONSE_CODE, 0, Integer.class);
        if (status >= 400 && status < 500 && !TRY_AGAIN.contains(status)) throw new PartnerRefusal(status);
        if (status != 200) throw new MpakaException(ErrorCode.UNREACHABLE, country);
        byte[] receipt = answer.getMessage().getMandatoryBody(byte[].class);
        codec.verifyReceipt(receipt, message, sealed, partner);
        exchange.getMessage()
                .setHeader(OutboxConsumer.RECEIPT, Base64.getEncoder().encodeToString(receipt));
    }

    private String address(Partner partner) {
        return addresses.computeIfAbsent(partner, this::bind);
    }

    /** The partner's certificate is pinned, so the name it was made out to says nothing more. */
    private String bind(Partner partner) {
        String name = "mpaka-peer-" + country + "-" + Integer.toHexString(partner.hashCode());
        var registry = getEndpoint().getCamelContext().getRegistry();
        HostnameVerifier anyName = (host, session) -> true;
        registry.bind(name + "-host", HostnameVerifier.class, anyName);
        registry.bind(name + "-tls", SSLContextParameters.class, new SSLContextParameters() {
            @Override
            public SSLContext createSSLContext(CamelContext context) throws GeneralSecurityException {
                return identity.towards(partner.certificate());
            }
        });
        return partner.address().resolve(PeerServlet.PATH) + OPTIONS.formatted(name);
    }

    @Override
    protected void doStop() throws Exception {
        http.close();
        super.doStop();
    }
}
