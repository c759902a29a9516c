package org.mpaka.api.journal;

import java.security.cert.X509Certificate;
import org.osgi.annotation.versioning.ProviderType;

/** The node's own key pair: signs checkpoints, slips and messages. Made at the first start, never leaves the node. */
@ProviderType
public interface NodeKey {
    /** SHA256withECDSA, ASN.1 DER, over the bytes. */
    byte[] sign(byte[] bytes);

    /** The public key's certificate, self-signed unless the administration has one issued. */
    X509Certificate certificate();
}
