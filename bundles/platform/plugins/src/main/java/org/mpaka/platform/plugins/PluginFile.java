package org.mpaka.platform.plugins;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.jar.Attributes;
import java.util.jar.JarInputStream;
import java.util.regex.Pattern;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/**
 * A bundle that is to become a plug-in, looked at before anything is done with it.
 *
 * @param content the whole jar
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PluginFile(String name, String version, byte[] content) {
    private static final int LARGEST = 16 << 20;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");
    /** The house's own rooms that a country's team may replace; the others come with a distribution only. */
    private static final Pattern OPEN_ROOM =
            Pattern.compile("org\\.mpaka\\.(countries|documents|devices|exchange)\\..+");

    private static final String HOUSE = "org.mpaka.";
    private static final String CONTRACTS = "org.mpaka.api";

    static PluginFile read(InputStream in) throws IOException {
        byte[] content = in.readNBytes(LARGEST + 1);
        if (content.length > LARGEST) throw new MpakaException(ErrorCode.TOO_LARGE, LARGEST);
        var headers = headers(content);
        String name =
                header(headers, Constants.BUNDLE_SYMBOLICNAME).split(";", 2)[0].strip();
        if (!NAME.matcher(name).matches()) throw refused("it is no bundle: Bundle-SymbolicName is missing");
        if (!isOpen(name)) throw refused(name + " is a part of Mpaka that only a new distribution replaces");
        if (headers.containsKey(new Attributes.Name(Constants.FRAGMENT_HOST)))
            throw refused(name + " is a fragment: it would become a part of another bundle");
        if (header(headers, Constants.EXPORT_PACKAGE).contains(HOUSE))
            throw refused(name + " exports packages of org.mpaka, which are the house's own");
        if (!header(headers, Constants.IMPORT_PACKAGE).contains(CONTRACTS))
            throw refused(name + " uses none of Mpaka's contracts");
        return new PluginFile(name, version(headers), content);
    }

    /** Whether a bundle of this name may be a plug-in. */
    static boolean isOpen(String name) {
        return !name.startsWith(HOUSE) || OPEN_ROOM.matcher(name).matches();
    }

    InputStream open() {
        return new ByteArrayInputStream(content);
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Attributes headers(byte[] content) throws IOException {
        try (var jar = new JarInputStream(new ByteArrayInputStream(content), false)) {
            var manifest = jar.getManifest();
            if (manifest == null) throw refused("it is no jar with a manifest at its beginning");
            return manifest.getMainAttributes();
        }
    }

    private static String version(Attributes headers) {
        try {
            return Version.parseVersion(header(headers, Constants.BUNDLE_VERSION))
                    .toString();
        } catch (IllegalArgumentException e) {
            throw refused("its Bundle-Version is none");
        }
    }

    private static String header(Attributes headers, String name) {
        var value = headers.getValue(name);
        return value == null ? "" : value;
    }

    private static MpakaException refused(String why) {
        return new MpakaException(ErrorCode.INVALID_FIELD, "plug-in", why);
    }

    @Override
    public String toString() {
        return name + " " + version;
    }
}
