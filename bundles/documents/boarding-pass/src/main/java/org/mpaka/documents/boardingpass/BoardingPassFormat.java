package org.mpaka.documents.boardingpass;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.Sentence;
import org.mpaka.api.document.DocumentFinding;
import org.mpaka.api.document.SealFormat;
import org.mpaka.api.document.SealReading;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Bar coded boarding passes (IATA Resolution 792), as PDF417, Aztec, QR or DataMatrix hold them. */
@Component(service = SealFormat.class)
public final class BoardingPassFormat implements SealFormat {
    @Activate
    public BoardingPassFormat() {}

    @Override
    public String id() {
        return "iata-bcbp";
    }

    @Override
    public Optional<SealReading> read(byte[] content, LocalDate today) {
        var text = text(content).filter(BoardingPass::claims);
        if (text.isEmpty()) return Optional.empty();
        try {
            return Optional.of(reading(BoardingPass.parse(text.get()), today));
        } catch (PassFault fault) {
            var finding = new DocumentFinding(
                    "document",
                    CheckAnswer.FAILED,
                    Sentence.of("boarding-pass.fault." + fault.what, "position", fault.position + 1));
            return Optional.of(new SealReading(id(), "unreadable", List.of(), List.of(), List.of(finding)));
        }
    }

    private static Optional<String> text(byte[] content) {
        if (content.length > SealReading.MAXIMUM_BYTES) return Optional.empty();
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private SealReading reading(BoardingPass pass, LocalDate today) {
        var fields = new ArrayList<SealReading.Field>();
        field(fields, "name", pass.name());
        for (int i = 0; i < pass.legs().size(); i++) {
            var leg = pass.legs().get(i);
            String prefix = pass.legs().size() == 1 ? "" : "leg-" + (i + 1) + "-";
            field(fields, prefix + "flight", leg.carrier() + " " + leg.flight());
            field(fields, prefix + "from", leg.from());
            field(fields, prefix + "to", leg.to());
            day(leg.day(), today).ifPresent(day -> field(fields, prefix + "date", day.toString()));
            field(fields, prefix + "seat", leg.seat());
            field(fields, prefix + "sequence", leg.sequence());
            field(fields, prefix + "booking", leg.booking());
        }
        String signature = pass.signed() ? "boarding-pass.signature.not-known" : "boarding-pass.signature.none";
        return new SealReading(
                id(),
                "boarding-pass",
                fields,
                List.of(),
                List.of(new DocumentFinding("signature", CheckAnswer.NOT_POSSIBLE, Sentence.of(signature))));
    }

    /** The pass has the day of the year alone: of the years around, the one that comes nearest to today. */
    static Optional<LocalDate> day(String day, LocalDate today) {
        if (day.isEmpty()) return Optional.empty();
        int number = Integer.parseInt(day);
        return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
                .mapToObj(year -> LocalDate.of(year, 1, 1))
                .filter(first -> number <= first.lengthOfYear())
                .map(first -> first.withDayOfYear(number))
                .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(today, date))));
    }

    private static void field(List<SealReading.Field> fields, String name, String value) {
        if (!value.isBlank()) fields.add(new SealReading.Field(name, value.strip()));
    }
}
