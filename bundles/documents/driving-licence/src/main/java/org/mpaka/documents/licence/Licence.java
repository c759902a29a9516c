package org.mpaka.documents.licence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The content of the code: a header, a table of subfiles, and of the first one for a licence or an identity card the
 * elements.
 *
 * <p>The table's offsets and lengths are looked at for their form only: issuers are known to count them in different ways.
 * A subfile begins at its own two letters and the first element behind them.
 *
 * @param type {@code DL} or {@code ID}
 * @param issuer identification number of six figures
 * @param elements by their three letters, the first of each
 */
record Licence(String type, String issuer, int version, Map<String, String> elements) {
    private static final int MOST_SUBFILES = 10;
    private static final int MOST_ELEMENTS = 120;
    private static final int LONGEST_VALUE = 200;
    private static final int ENTRY = 10;
    private static final Pattern CLAIM = Pattern.compile("(?s)@[\\n\\r\\x1e\\x1c]{1,5}(?:ANSI |AAMVA).*");
    private static final Pattern FIGURES = Pattern.compile("[0-9]+");
    private static final Pattern NAMED = Pattern.compile("[A-Z0-9]{2}[0-9]{8}");
    private static final Pattern ELEMENT = Pattern.compile("[DZ][A-Z][A-Z0-9]");

    Licence {
        elements = Map.copyOf(elements);
    }

    static boolean claims(String text) {
        return CLAIM.matcher(text).matches();
    }

    static Licence parse(String text) throws LicenceFault {
        int at = text.indexOf('A') + "ANSI ".length();
        var issuer = figures(text, at, 6);
        int version = Integer.parseInt(figures(text, at + 6, 2));
        // the jurisdiction's own version came with the second edition
        at += version < 2 ? 8 : 10;
        int entries = Integer.parseInt(figures(text, at, 2));
        at += 2;
        if (entries < 1 || entries > MOST_SUBFILES) throw new LicenceFault("entries", at - 2);
        var type = "";
        for (int i = 0; i < entries; i++, at += ENTRY) {
            if (text.length() < at + ENTRY) throw new LicenceFault("ends", text.length());
            var entry = text.substring(at, at + ENTRY);
            if (!NAMED.matcher(entry).matches()) throw new LicenceFault("entry", at);
            if (type.isEmpty() && (entry.startsWith("DL") || entry.startsWith("ID"))) type = entry.substring(0, 2);
        }
        if (type.isEmpty()) throw new LicenceFault("no-card", at);
        return new Licence(type, issuer, version, elements(text, begin(text, type, at)));
    }

    private static int begin(String text, String type, int after) throws LicenceFault {
        for (int at = text.indexOf(type, after); at >= 0; at = text.indexOf(type, at + 1)) {
            int element = at + type.length();
            if (text.length() >= element + 3
                    && ELEMENT.matcher(text.substring(element, element + 3)).matches()) return element;
        }
        throw new LicenceFault("no-card", after);
    }

    /** A line each, up to the end of the subfile. */
    private static Map<String, String> elements(String text, int begin) throws LicenceFault {
        var found = new LinkedHashMap<String, String>();
        int count = 0;
        int at = begin;
        while (at < text.length() && text.charAt(at) != '\r') {
            int end = at;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') end++;
            if (end > at) {
                if (end - at < 3 || !ELEMENT.matcher(text.substring(at, at + 3)).matches())
                    throw new LicenceFault("element", at);
                if (end - at > LONGEST_VALUE || ++count > MOST_ELEMENTS) throw new LicenceFault("too-much", at);
                found.putIfAbsent(
                        text.substring(at, at + 3), text.substring(at + 3, end).strip());
            }
            at = end < text.length() && text.charAt(end) == '\n' ? end + 1 : end;
        }
        return found;
    }

    private static String figures(String text, int at, int count) throws LicenceFault {
        if (text.length() < at + count) throw new LicenceFault("ends", text.length());
        var figures = text.substring(at, at + count);
        if (!FIGURES.matcher(figures).matches()) throw new LicenceFault("figures", at);
        return figures;
    }

    /** The first of these that says something; NONE, unavailable and unknown are nothing. */
    String get(String... names) {
        for (var name : names) {
            var value = elements.getOrDefault(name, "");
            if (!value.isEmpty() && !value.equals("NONE") && !value.equals("unavl") && !value.equals("UNAVL"))
                return value;
        }
        return "";
    }

    @Override
    public String toString() {
        return "Licence of " + issuer;
    }
}
