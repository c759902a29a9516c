package org.mpaka.documents.seal;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.document.DocumentFinding;
import org.mpaka.api.document.SealFormat;
import org.mpaka.api.document.SealReading;
import org.mpaka.api.document.SignerFindings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Visible digital seals for non-constrained environments (VDS-NC): JSON that carries its signer's certificate. */
@Component(service = SealFormat.class)
public final class VdsNcFormat implements SealFormat {
    private static final int MOST_FIELDS = 100;
    private static final int LONGEST_VALUE = 200;

    private final VdsNcSignature signature;

    @Activate
    public VdsNcFormat(@Reference SignerFindings signers) {
        this.signature = new VdsNcSignature(signers);
    }

    @Override
    public String id() {
        return "icao-vds-nc";
    }

    @Override
    public Optional<SealReading> read(byte[] content, LocalDate today) {
        if (content.length > SealReading.MAXIMUM_BYTES) return Optional.empty();
        var text = new String(content, StandardCharsets.UTF_8).replace("\uFEFF", "");
        if (!VdsNcSeal.claims(text)) return Optional.empty();
        try {
            return Optional.of(reading(VdsNcSeal.parse(text), today));
        } catch (VdsNcFault fault) {
            var finding = new DocumentFinding("document", CheckAnswer.FAILED, fault.what);
            return Optional.of(new SealReading(id(), "unreadable", List.of(), List.of(), List.of(finding)));
        }
    }

    private SealReading reading(VdsNcSeal seal, LocalDate today) {
        var fields = new ArrayList<SealReading.Field>();
        fields.add(new SealReading.Field("issuer", seal.issuer()));
        flatten("", seal.message(), fields);
        var noon = today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        return new SealReading(id(), name(seal.type()), fields, List.of(), signature.judge(seal, noon));
    }

    /** {@code ve[0].vd[1].dvc} becomes {@code ve-1-vd-2-dvc}: what the types of seals hold goes on changing. */
    private static void flatten(String path, JsonNode node, List<SealReading.Field> fields) {
        if (fields.size() >= MOST_FIELDS) return;
        if (node.isObject())
            node.properties().forEach(member -> flatten(path + "-" + member.getKey(), member.getValue(), fields));
        else if (node.isArray())
            for (int i = 0; i < node.size(); i++) flatten(path + "-" + (i + 1), node.get(i), fields);
        else if (!node.isNull()) fields.add(new SealReading.Field(name(path), cut(node.asText())));
    }

    private static String cut(String value) {
        return value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
    }

    private static String name(String text) {
        var name = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "value" : name;
    }
}
