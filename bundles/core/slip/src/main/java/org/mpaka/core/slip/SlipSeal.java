package org.mpaka.core.slip;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.document.DocumentFinding;
import org.mpaka.api.document.SealFormat;
import org.mpaka.api.document.SealReading;
import org.mpaka.api.inspection.SlipPrinter;
import org.mpaka.api.inspection.SlipPrinter.SlipVerification;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Codes of slips and permits that a node printed, this one or a neighbour's, among the codes of documents. */
@Component(service = SealFormat.class)
public final class SlipSeal implements SealFormat {
    private final SlipPrinter slips;

    @Activate
    public SlipSeal(@Reference SlipPrinter slips) {
        this.slips = slips;
    }

    @Override
    public String id() {
        return "mpaka-slip";
    }

    @Override
    public Optional<SealReading> read(byte[] content, LocalDate today) {
        var text = new String(content, StandardCharsets.UTF_8).strip();
        if (content.length > SealReading.MAXIMUM_BYTES || !text.startsWith(SlipCode.PREFIX)) return Optional.empty();
        var verified = slips.verify(text);
        var fields = new ArrayList<SealReading.Field>();
        verified.fields().forEach((name, value) -> {
            if (!value.isEmpty()) fields.add(new SealReading.Field(hyphenated(name), value));
        });
        var finding = new DocumentFinding(
                verified.reason().code().equals("slip.verify.unreadable") ? "document" : "signature",
                answer(verified),
                verified.reason());
        return Optional.of(new SealReading(
                id(),
                verified.fields().containsKey("permit") ? "permit" : "slip",
                fields,
                List.of(),
                List.of(finding)));
    }

    /** Of a node whose certificate is not here, nothing can be said. */
    private static CheckAnswer answer(SlipVerification verified) {
        if (verified.valid()) return CheckAnswer.PASSED;
        return verified.reason().code().equals("slip.verify.unknown-node")
                ? CheckAnswer.NOT_POSSIBLE
                : CheckAnswer.FAILED;
    }

    private static String hyphenated(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
