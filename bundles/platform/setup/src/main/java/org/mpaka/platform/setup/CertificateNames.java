package org.mpaka.platform.setup;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/**
 * The names by which browsers call the console: this machine's own, and those of the address it listens on.
 *
 * @param all names and addresses, each once
 * @param needed those without which a certificate is of no use to the lanes
 */
record CertificateNames(List<String> all, Set<String> needed) {

    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "::1");
    private static final Set<String> ANY = Set.of("0.0.0.0", "::", "0:0:0:0:0:0:0:0");

    CertificateNames {
        all = List.copyOf(new LinkedHashSet<>(all));
        needed = Set.copyOf(needed);
    }

    static CertificateNames loopback() {
        return new CertificateNames(LOOPBACK, Set.of());
    }

    /**
     * @param address what HTTPS listens on: an address, a name, or {@code 0.0.0.0} and {@code ::} for all of this
     *     machine's, which are looked up now
     */
    static CertificateNames listeningOn(String address) {
        var names = new ArrayList<>(LOOPBACK);
        if (!ANY.contains(address)) {
            names.add(address);
            return new CertificateNames(names, LOOPBACK.contains(address) ? Set.of() : Set.of(address));
        }
        String host = hostName();
        names.add(host);
        names.addAll(addresses());
        // its addresses may be given anew each morning; its name stays
        return new CertificateNames(names, Set.of(host));
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    private static List<String> addresses() {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(one -> !one.isLoopbackAddress() && !one.isLinkLocalAddress())
                    .map(one -> one.getHostAddress().replaceFirst("%.*", "")) // without its interface
                    .toList();
        } catch (SocketException e) {
            return List.of();
        }
    }

    boolean missingIn(X509Certificate certificate) throws CertificateParsingException {
        var named = new HashSet<String>();
        var names = certificate.getSubjectAlternativeNames();
        if (names != null) {
            names.forEach(name -> named.add(written(name.get(1).toString())));
        }
        return !needed.stream().allMatch(name -> named.contains(written(name)));
    }

    GeneralNames asGeneralNames() {
        return new GeneralNames(all.stream()
                .map(name -> new GeneralName(isAddress(name) ? GeneralName.iPAddress : GeneralName.dNSName, name))
                .toArray(GeneralName[]::new));
    }

    private static boolean isAddress(String name) {
        return name.contains(":") || name.matches("[0-9.]+");
    }

    /** Addresses are written in several ways. */
    private static String written(String name) {
        try {
            return isAddress(name)
                    ? InetAddress.getByName(name).getHostAddress()
                    : name.toLowerCase(java.util.Locale.ROOT);
        } catch (UnknownHostException e) {
            return name;
        }
    }
}
