package org.mpaka.exchange.bilateral;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** One partner, from {@code org.mpaka.exchange.partner-XXX.cfg}. */
@Component(
        service = PartnerConfiguration.class,
        configurationPid = "org.mpaka.exchange.partner",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = PartnerConfiguration.Settings.class, factory = true)
public final class PartnerConfiguration {

    @ObjectClassDefinition(name = "Mpaka: exchange partner")
    @interface Settings {
        @AttributeDefinition(name = "Country", description = "Code of the partner state, BDI or TZA")
        String country();

        @AttributeDefinition(
                name = "Address",
                description = "Where the partner's peer connector listens, https://host:port")
        String address();

        @AttributeDefinition(name = "Certificate file", description = "The partner's exchange certificate, PEM or DER")
        String certificateFile();

        @AttributeDefinition(
                name = "Approval",
                description = "Reference of the instrument by which the national authority approved this exchange")
        String approval();
    }

    private final Partner partner;

    @Activate
    public PartnerConfiguration(Settings settings) {
        if (settings.approval().isBlank()) throw new MpakaException(ErrorCode.MISSING_FIELD, "approval");
        var address = URI.create(settings.address());
        if (!"https".equals(address.getScheme()) || address.getHost() == null)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "address", settings.address());
        partner = new Partner(
                CountryCode.of(settings.country()),
                address,
                certificate(settings.certificateFile()),
                settings.approval());
    }

    private static X509Certificate certificate(String file) {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        } catch (IOException | CertificateException e) {
            throw new MpakaException(e, ErrorCode.UNREADABLE_FILE, file, 1, "certificate");
        }
    }

    Partner partner() {
        return partner;
    }
}
