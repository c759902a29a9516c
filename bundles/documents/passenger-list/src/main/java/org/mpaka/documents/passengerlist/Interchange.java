package org.mpaka.documents.passengerlist;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mpaka.api.passenger.ListFault;

/** Cuts an interchange into messages of segments. */
final class Interchange {
    private static final Segment NONE = new Segment(0, "", List.of());
    private static final int MOST_ELEMENTS = 200;
    private static final int MOST_COMPONENTS = 100;

    private final List<Message> messages = new ArrayList<>();
    private final List<ListFault> faults = new ArrayList<>();
    private Segment interchange = NONE;
    private Segment group = NONE;
    private List<Segment> open = new ArrayList<>();

    private Interchange() {}

    /**
     * One message.
     *
     * @param interchange its UNB segment
     * @param group its UNG segment, without elements where there is none
     * @param segments from UNH to UNT, both
     */
    record Message(Segment interchange, Segment group, List<Segment> segments) {
        String sender() {
            return interchange.get(2, 1);
        }

        Segment header() {
            return segments.get(0);
        }

        Segment trailer() {
            return segments.get(segments.size() - 1);
        }

        @Override
        public String toString() {
            return "Message of " + segments.size();
        }
    }

    static Interchange of(String cleaned) {
        var interchange = new Interchange();
        interchange.read(cleaned);
        return interchange;
    }

    List<Message> messages() {
        return messages;
    }

    List<ListFault> faults() {
        return faults;
    }

    private void read(String cleaned) {
        int number = 0;
        var tag = "";
        try (var in = new ByteArrayInputStream(cleaned.getBytes(StandardCharsets.UTF_8));
                var reader = reader(in)) {
            List<List<String>> elements = new ArrayList<>();
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case START_SEGMENT -> {
                        tag = reader.getText();
                        if (!tag.equals("UNA")) number++;
                        elements = new ArrayList<>();
                    }
                    case ELEMENT_DATA -> put(elements, reader);
                    case END_SEGMENT -> take(new Segment(number, tag, elements));
                    default -> {}
                }
            }
        } catch (EDIStreamException | IOException | RuntimeException e) {
            // its message may quote the segment: only the place is said
            faults.add(ReadingFault.at(number, tag, 0, "unreadable").fault());
            open = new ArrayList<>();
        }
        if (!open.isEmpty()) cutOff();
    }

    private static EDIStreamReader reader(ByteArrayInputStream in) throws EDIStreamException {
        var factory = EDIInputFactory.newFactory();
        factory.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_STRUCTURE, false);
        factory.setProperty(EDIInputFactory.EDI_IGNORE_EXTRANEOUS_CHARACTERS, true);
        return factory.createEDIStreamReader(in, StandardCharsets.UTF_8.name());
    }

    /** Of a repeated element the first one counts. */
    private static void put(List<List<String>> elements, EDIStreamReader reader) {
        var at = reader.getLocation();
        int element = at.getElementPosition();
        int component = Math.max(1, at.getComponentPosition());
        if (element < 1 || element > MOST_ELEMENTS || component > MOST_COMPONENTS || at.getElementOccurrence() > 1)
            return;
        while (elements.size() < element) elements.add(new ArrayList<>());
        var components = elements.get(element - 1);
        while (components.size() < component) components.add("");
        components.set(component - 1, reader.getText());
    }

    private void take(Segment segment) {
        switch (segment.tag()) {
            case "UNB" -> interchange = segment;
            case "UNG" -> group = segment;
            case "UNE" -> group = NONE;
            case "UNA" -> {}
            case "UNZ" -> {
                if (!open.isEmpty()) cutOff();
            }
            case "UNH" -> {
                if (!open.isEmpty()) cutOff();
                open.add(segment);
            }
            case "UNT" -> {
                if (open.isEmpty())
                    faults.add(ReadingFault.at(segment, 0, "no-header").fault());
                else {
                    open.add(segment);
                    messages.add(new Message(interchange, group, open));
                    open = new ArrayList<>();
                }
            }
            default -> {
                if (!open.isEmpty()) open.add(segment);
                else if (faults.isEmpty())
                    faults.add(ReadingFault.at(segment, 0, "outside").fault());
            }
        }
    }

    private void cutOff() {
        faults.add(ReadingFault.at(open.get(open.size() - 1), 0, "cut-off").fault());
        open = new ArrayList<>();
    }
}
