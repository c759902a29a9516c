package org.mpaka.documents.passengerlist;

import static org.assertj.core.api.Assertions.assertThat;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Another reader of EDIFACT, kept by others: whatever it can read, ours reads to the same elements. */
final class Staedi {
    private static final int UNUSED = 7;

    private Staedi() {}

    private record Cut(int element, int component, String value) {}

    private record Read(String tag, List<Cut> cuts) {}

    /** @return false where it reads nothing, so that nothing was compared */
    static boolean agrees(String text) {
        PreCleaning cleaned;
        try {
            cleaned = PreCleaning.of(text);
        } catch (ReadingFault fault) {
            return false;
        }
        var segments = cleaned.segments();
        List<Read> judged;
        try {
            judged = read(advice(text) + joined(segments));
        } catch (EDIStreamException | IOException | RuntimeException e) {
            return false;
        }
        assertThat(segments)
                .extracting(Segment::tag)
                .isEqualTo(judged.stream().map(Read::tag).toList());
        // the first one it reads before it knows of released signs
        for (int i = 1; i < judged.size(); i++) {
            var segment = segments.get(i);
            for (var cut : judged.get(i).cuts())
                assertThat(segment.get(cut.element(), cut.component()))
                        .as("%s %s", segment, cut)
                        .isEqualTo(cut.value());
        }
        return true;
    }

    /** The blank of version 3 would end elements in version 4. */
    private static String advice(String text) {
        if (!text.startsWith("UNA")) return "";
        var said = text.substring(0, Signs.ADVICE);
        return said.charAt(UNUSED) == ' ' ? said.substring(0, UNUSED) + '\u001F' + said.charAt(8) : said;
    }

    private static String joined(List<Segment> segments) {
        var text = new StringBuilder();
        segments.forEach(
                segment -> text.append(segment.text()).append(segment.signs().terminator()));
        return text.toString();
    }

    private static List<Read> read(String text) throws EDIStreamException, IOException {
        var factory = EDIInputFactory.newFactory();
        factory.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_STRUCTURE, false);
        factory.setProperty(EDIInputFactory.EDI_IGNORE_EXTRANEOUS_CHARACTERS, true);
        var segments = new ArrayList<Read>();
        try (var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
                var reader = factory.createEDIStreamReader(in, StandardCharsets.UTF_8.name())) {
            var tag = "";
            List<Cut> cuts = List.of();
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case START_SEGMENT -> {
                        tag = reader.getText();
                        cuts = new ArrayList<>();
                    }
                    case ELEMENT_DATA -> take(reader, cuts);
                    case END_SEGMENT -> {
                        if (!tag.equals("UNA") || !segments.isEmpty()) segments.add(new Read(tag, cuts));
                    }
                    default -> {}
                }
            }
        }
        return segments;
    }

    private static void take(EDIStreamReader reader, List<Cut> cuts) {
        var at = reader.getLocation();
        if (at.getElementOccurrence() <= 1 && at.getElementPosition() > 0)
            cuts.add(new Cut(
                    at.getElementPosition(),
                    Math.max(1, at.getComponentPosition()),
                    reader.getText().strip()));
    }
}
