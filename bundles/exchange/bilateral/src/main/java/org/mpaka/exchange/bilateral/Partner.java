package org.mpaka.exchange.bilateral;

import java.net.URI;
import java.security.cert.X509Certificate;
import org.mpaka.api.CountryCode;

/**
 * A neighbouring state's node that this one may exchange with.
 *
 * @param address where its peer connector listens, {@code https://host:port}
 * @param certificate its exchange certificate: its TLS identity, verifies what it signs, encrypts what it is sent
 * @param approval reference of the instrument by which the national authority approved the exchange
 */
record Partner(CountryCode country, URI address, X509Certificate certificate, String approval) {}
