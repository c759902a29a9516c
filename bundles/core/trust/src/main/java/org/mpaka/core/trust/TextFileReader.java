package org.mpaka.core.trust;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1Sequence;
import org.mpaka.api.trust.TrustChange.Format;
import org.mpaka.core.trust.encoding.Encoding;
import org.mpaka.core.trust.encoding.UnreadableException;

/** Reads certificates written as text: PEM (RFC 7468) and LDIF (RFC 2849) as the ICAO public key directory gives it. */
final class TextFileReader {
    private static final Pattern PEM = Pattern.compile("-----BEGIN ([A-Z0-9 ]{1,40})-----([^-]*)-----END ");
    private static final Pattern FIRST_LINE_OF_LDIF =
            Pattern.compile("\\s*(#[^\\n]*\\n\\s*)*(version|dn)\\s*:.*", Pattern.DOTALL);
    private static final Map<String, TrustItem.Kind> LABELS = Map.of(
            "CERTIFICATE", TrustItem.Kind.CERTIFICATE,
            "X509 CERTIFICATE", TrustItem.Kind.CERTIFICATE,
            "TRUSTED CERTIFICATE", TrustItem.Kind.CERTIFICATE,
            "X509 CRL", TrustItem.Kind.REVOCATION_LIST);
    private static final Map<String, TrustItem.Kind> ATTRIBUTES = Map.of(
            "usercertificate", TrustItem.Kind.CERTIFICATE,
            "cacertificate", TrustItem.Kind.CERTIFICATE,
            "certificaterevocationlist", TrustItem.Kind.REVOCATION_LIST);
    private static final String MASTER_LIST = "pkdmasterlistcontent";

    private TextFileReader() {}

    static Optional<TrustFile> read(byte[] bytes) throws UnreadableException {
        if (bytes.length > 3 && bytes[0] == 0x30 && bytes[1] < 0x20) return Optional.empty();
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.contains("-----BEGIN ")) return Optional.of(pem(text));
        var start = text.substring(0, Math.min(text.length(), 2000));
        return FIRST_LINE_OF_LDIF.matcher(start).matches() ? Optional.of(ldif(text)) : Optional.empty();
    }

    private static TrustFile pem(String text) throws UnreadableException {
        var gathering = new Gathering();
        var blocks = PEM.matcher(text);
        while (blocks.find()) {
            var kind = LABELS.get(blocks.group(1));
            if (kind != null) gathering.add(kind, decoded(blocks.group(2)));
        }
        return new TrustFile(Format.PEM, gathering.items(), gathering.problems(), Optional.empty());
    }

    /** Long values go on in lines that begin with a blank; {@code ::} says that a value is Base64. */
    private static TrustFile ldif(String text) throws UnreadableException {
        var gathering = new Gathering();
        var value = new StringBuilder();
        var name = "";
        for (var line : (text + "\n\n").split("\\r?\\n", -1)) {
            if (line.startsWith(" ")) {
                value.append(line, 1, line.length());
                continue;
            }
            take(name, value, gathering);
            value.setLength(0);
            int colons = line.indexOf("::");
            name = colons < 0 ? "" : line.substring(0, colons);
            if (colons >= 0) value.append(line, colons + 2, line.length());
        }
        return new TrustFile(Format.LDIF, gathering.items(), gathering.problems(), Optional.empty());
    }

    private static void take(String attribute, StringBuilder value, Gathering gathering) throws UnreadableException {
        int options = attribute.indexOf(';');
        var name = (options < 0 ? attribute : attribute.substring(0, options)).toLowerCase(Locale.ROOT);
        var kind = ATTRIBUTES.get(name);
        if (kind != null) gathering.add(kind, decoded(value.toString()));
        else if (name.equals(MASTER_LIST) || name.equals("cscamasterlistdata")) masterList(value, gathering);
    }

    /** One in a directory counts as the certificates in it: the directory's entry carries no more weight than they do. */
    private static void masterList(StringBuilder value, Gathering gathering) throws UnreadableException {
        List<TrustItem> items;
        try {
            var list = Encoding.checked(decoded(value.toString()));
            boolean bare = MasterListReader.isList(ASN1Sequence.getInstance(list));
            var file = bare ? MasterListReader.bare(ASN1Sequence.getInstance(list)) : MasterListReader.signed(list);
            items = file.items();
        } catch (UnreadableException e) {
            gathering.passOver(e);
            return;
        }
        for (var item : items) gathering.add(item.kind(), item.der());
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
