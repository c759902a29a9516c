package org.mpaka.documents.chip;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mpaka.api.chip.ChipContent;
import org.mpaka.api.chip.ChipFile;
import org.mpaka.api.chip.ChipReading.Field;
import org.mpaka.documents.chip.tlv.DataObject;
import org.mpaka.documents.chip.tlv.UnreadableException;

/** What DG11 and DG12 say of holder and document (Doc 9303-10 sections 4.7.11 and 4.7.12), as far as it is text. */
final class HolderFields {
    private static final int LONGEST = 300;
    private static final int NAMES_IN_LIST = 0xA0;
    private static final Map<Integer, String> DETAILS = names(
            0x5F0E, "full-name",
            0x5F0F, "other-name",
            0x5F10, "personal-number",
            0x5F2B, "birth",
            0x5F11, "birth-place",
            0x5F42, "address",
            0x5F12, "telephone",
            0x5F13, "profession",
            0x5F14, "title");
    private static final Map<Integer, String> ISSUE = names(
            0x5F19, "authority",
            0x5F26, "issued",
            0x5F1B, "endorsements",
            0x5F1C, "tax-or-exit",
            0x5F55, "personalised");

    private HolderFields() {}

    private static Map<Integer, String> names(Object... pairs) {
        var names = new LinkedHashMap<Integer, String>();
        for (int i = 0; i < pairs.length; i += 2) names.put((Integer) pairs[i], (String) pairs[i + 1]);
        return names;
    }

    static List<Field> of(ChipContent content) {
        var fields = new ArrayList<Field>();
        content.find(ChipFile.DG11).ifPresent(file -> add(fields, ChipFile.DG11, file, DETAILS));
        content.find(ChipFile.DG12).ifPresent(file -> add(fields, ChipFile.DG12, file, ISSUE));
        return fields;
    }

    /** What cannot be read is left out: its hash was looked at, which is what counts. */
    private static void add(List<Field> fields, ChipFile file, byte[] bytes, Map<Integer, String> names) {
        try {
            var inside = DataObject.parse(DataObject.inside(bytes, file.tag()));
            for (var object : inside) {
                if (object.tag() == NAMES_IN_LIST) {
                    for (var other : DataObject.parse(object.content())) add(fields, file, other, names);
                } else add(fields, file, object, names);
            }
        } catch (UnreadableException e) {
            return;
        }
    }

    private static void add(List<Field> fields, ChipFile file, DataObject object, Map<Integer, String> names) {
        var name = names.get(object.tag());
        if (name == null || object.content().length > LONGEST) return;
        fields.add(new Field(file, name, shown(name, object.content())));
    }

    private static String shown(String name, byte[] content) {
        boolean day = name.equals("birth") || name.equals("issued");
        var text = day && content.length == 4 ? packed(content) : text(content);
        if (day && text.matches("\\d{8}"))
            return text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6);
        return text.replace("<<", ", ").replace('<', ' ').strip();
    }

    /** Two digits an octet. */
    private static String packed(byte[] content) {
        var digits = new StringBuilder();
        for (byte two : content) digits.append(two >> 4 & 0xF).append(two & 0xF);
        return digits.toString();
    }

    /** UTF-8 since 2007; octets of before are taken for Latin letters. */
    private static String text(byte[] content) {
        try {
            return clean(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException e) {
            return clean(new String(content, Charset.forName("ISO-8859-1")));
        }
    }

    private static String clean(String text) {
        return text.codePoints()
                .map(letter -> Character.isISOControl(letter) ? ' ' : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
