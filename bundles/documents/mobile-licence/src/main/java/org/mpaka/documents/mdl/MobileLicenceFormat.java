package org.mpaka.documents.mdl;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.Sentence;
import org.mpaka.api.document.DocumentFinding;
import org.mpaka.api.document.SealFormat;
import org.mpaka.api.document.SealReading;
import org.mpaka.api.document.SignerFindings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Mobile driving licences (ISO/IEC 18013-5) as bytes, and the code that opens a connection to one. */
@Component(service = SealFormat.class)
public final class MobileLicenceFormat implements SealFormat {
    private static final int MOST_FIELDS = 100;
    private static final int LONGEST_VALUE = 200;
    private static final int MAP = 5;

    private final Verdict verdict;

    @Activate
    public MobileLicenceFormat(@Reference SignerFindings signers) {
        this.verdict = new Verdict(signers);
    }

    @Override
    public String id() {
        return "mdl";
    }

    @Override
    public Optional<SealReading> read(byte[] content, LocalDate today) {
        if (content.length == 0 || content.length > SealReading.MAXIMUM_BYTES) return Optional.empty();
        try {
            if (Engagement.claims(content))
                return Optional.of(Engagement.of(content).reading(id()));
            if ((content[0] & 0xFF) >> 5 != MAP) return Optional.empty();
            JsonNode top;
            try {
                top = Cbor.read(content, "");
            } catch (MdlFault fault) {
                return Optional.empty();
            }
            if (!MobileLicence.claims(top)) return Optional.empty();
            return Optional.of(reading(MobileLicence.of(top), today));
        } catch (MdlFault fault) {
            var finding = new DocumentFinding(
                    "document", CheckAnswer.FAILED, Sentence.of("mdl.fault.part", "part", fault.part));
            return Optional.of(new SealReading(id(), "unreadable", List.of(), List.of(), List.of(finding)));
        }
    }

    private SealReading reading(MobileLicence licence, LocalDate today) throws MdlFault {
        var object = SecurityObject.of(licence.auth().payload());
        var fields = new ArrayList<SealReading.Field>();
        for (var space : licence.items().values()) for (var item : space) flatten(item.name(), item.value(), fields);
        var noon = today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        var kind = object.type().equals("org.iso.18013.5.1.mDL") ? "mobile-driving-licence" : name(object.type());
        return new SealReading(id(), kind, fields, List.of(), verdict.of(licence, object, noon));
    }

    private static void flatten(String path, JsonNode node, List<SealReading.Field> fields) {
        if (fields.size() >= MOST_FIELDS) return;
        if (node.isObject())
            node.properties().forEach(member -> flatten(path + "-" + member.getKey(), member.getValue(), fields));
        else if (node.isArray())
            for (int i = 0; i < node.size(); i++) flatten(path + "-" + (i + 1), node.get(i), fields);
        else if (node.isBinary()) fields.add(new SealReading.Field(name(path), length(node) + " bytes"));
        else if (!node.isNull() && !node.isMissingNode())
            fields.add(new SealReading.Field(name(path), cut(node.asText())));
    }

    private static int length(JsonNode node) {
        // four figures of Base64 stand for three bytes
        return node.asText().replace("=", "").length() * 3 / 4;
    }

    private static String cut(String value) {
        return value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
    }

    static String name(String text) {
        var cut = text.length() > 60 ? text.substring(0, 60) : text;
        var name = cut.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "value" : name;
    }
}
