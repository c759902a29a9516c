package org.mpaka.documents.seal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.Sentence;
import org.mpaka.api.document.DocumentFinding;
import org.mpaka.api.document.SealFormat;
import org.mpaka.api.document.SealReading;
import org.mpaka.api.document.SealSigners;
import org.mpaka.api.document.SignerFindings;
import org.mpaka.documents.seal.VdsSeal.Feature;
import org.mpaka.documents.seal.VdsType.Coding;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Visible digital seals (Doc 9303-13): visas, emergency travel documents, residence permits and their like. */
@Component(service = SealFormat.class)
public final class VdsFormat implements SealFormat {
    private static final int LONGEST_SHOWN_BYTES = 64;

    private final VdsSignature signature;

    @Activate
    public VdsFormat(@Reference SealSigners signers, @Reference SignerFindings believed) {
        this.signature = new VdsSignature(signers, believed);
    }

    @Override
    public String id() {
        return "icao-vds";
    }

    @Override
    public Optional<SealReading> read(byte[] content, LocalDate today) {
        if (!VdsSeal.claims(content) || content.length > SealReading.MAXIMUM_BYTES) return Optional.empty();
        try {
            return Optional.of(reading(VdsSeal.parse(content), today));
        } catch (SealFault fault) {
            return Optional.of(new SealReading(id(), "unreadable", List.of(), List.of(), List.of(fault(fault))));
        }
    }

    private SealReading reading(VdsSeal seal, LocalDate today) {
        var type = VdsType.of(seal.type());
        var fields = new ArrayList<SealReading.Field>();
        fields.add(new SealReading.Field("issuer", seal.issuer()));
        fields.add(new SealReading.Field("issued", seal.issued().toString()));
        fields.add(new SealReading.Field("signed", seal.signedOn().toString()));
        var findings = new ArrayList<>(
                signature.judge(seal, today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)));
        if (seal.signedOn().isAfter(today))
            findings.add(new DocumentFinding(
                    "signed", CheckAnswer.FAILED, Sentence.of("seal.signed.future", "date", seal.signedOn())));
        List<String> lines = List.of();
        for (var feature : seal.features()) {
            var named = type.named(feature.tag());
            try {
                String value = value(feature, named.coding());
                fields.add(new SealReading.Field(named.name(), value));
                if (named.coding() == Coding.MRZ) lines = zone(value);
            } catch (SealFault fault) {
                findings.add(fault(fault));
            }
        }
        return new SealReading(id(), type.kind(), fields, lines, findings);
    }

    private static String value(Feature feature, Coding coding) throws SealFault {
        return switch (coding) {
            case C40 -> C40.decode(feature.value(), feature.at()).stripTrailing();
            case MRZ -> C40.decode(feature.value(), feature.at()).replace(' ', '<');
            case UTF8 -> utf8(feature);
            case BYTES ->
                feature.value().length > LONGEST_SHOWN_BYTES
                        ? feature.value().length + " bytes"
                        : HexFormat.of().formatHex(feature.value());
        };
    }

    private static String utf8(Feature feature) throws SealFault {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(feature.value()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new SealFault("utf8", feature.at());
        }
    }

    /**
     * The lines of a zone: two of 36; or the first and the 28 characters of the second that identify (Doc 9303-13
     * section 3: MRV-A 44 and 28, MRV-B 36 and 28). 72 characters are both: a visa of MRV-A begins with V.
     */
    private static List<String> zone(String text) {
        int first = text.length() == 64 || text.length() == 72 && !text.startsWith("V") ? 36 : 44;
        return text.length() == 64 || text.length() == 72
                ? List.of(text.substring(0, first), text.substring(first))
                : List.of();
    }

    private static DocumentFinding fault(SealFault fault) {
        return new DocumentFinding(
                "document",
                CheckAnswer.FAILED,
                Sentence.of("seal.fault." + fault.what, "position", fault.position + 1));
    }
}
