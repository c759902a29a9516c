package org.mpaka.documents.passengerlist;

import java.util.ArrayList;
import java.util.List;
import org.mpaka.api.passenger.ListFault;

/** Cuts an interchange into messages of segments. */
final class Interchange {
    private static final Segment NONE = Segment.of(0, "", new Signs(':', '+', '?', Signs.NONE, '\''));
    private static final int NOTHING = -1;
    private static final int MOST_FAULTS = 100;

    private final List<Message> messages = new ArrayList<>();
    private final List<ListFault> faults = new ArrayList<>();
    private Segment interchange = NONE;
    private Segment group = NONE;
    private final List<Segment> segments;
    private int begun = NOTHING;
    private int at;
    private boolean lost;

    private Interchange(List<Segment> segments) {
        this.segments = segments;
    }

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

    static Interchange of(PreCleaning cleaned) {
        var interchange = new Interchange(cleaned.segments());
        interchange.read();
        return interchange;
    }

    List<Message> messages() {
        return messages;
    }

    List<ListFault> faults() {
        return faults;
    }

    private void read() {
        for (; at < segments.size(); at++) {
            var segment = segments.get(at);
            if (isTag(segment.tag())) take(segment);
            else if (!lost) {
                // where a segment is none, nobody knows what the next one belongs to until a message begins
                faults.add(ReadingFault.at(segment, 0, "unreadable").fault());
                begun = NOTHING;
                lost = true;
            }
            if (faults.size() >= MOST_FAULTS) return;
        }
        cutOff();
    }

    private static boolean isTag(String tag) {
        if (tag.length() != 3) return false;
        for (int i = 0; i < tag.length(); i++) {
            char sign = tag.charAt(i);
            if ((sign < 'A' || sign > 'Z') && (i == 0 || sign < '0' || sign > '9')) return false;
        }
        return true;
    }

    private void take(Segment segment) {
        switch (segment.tag()) {
            case "UNB" -> {
                cutOff();
                interchange = segment;
            }
            case "UNG" -> {
                cutOff();
                group = segment;
            }
            case "UNE" -> {
                cutOff();
                group = NONE;
            }
            case "UNA" -> {}
            case "UNZ" -> cutOff();
            case "UNH" -> {
                cutOff();
                begun = at;
                lost = false;
            }
            case "UNT" -> {
                if (lost) lost = false;
                else if (begun == NOTHING)
                    faults.add(ReadingFault.at(segment, 0, "no-header").fault());
                else {
                    messages.add(new Message(interchange, group, segments.subList(begun, at + 1)));
                    begun = NOTHING;
                }
            }
            default -> {
                if (begun == NOTHING && faults.isEmpty())
                    faults.add(ReadingFault.at(segment, 0, "outside").fault());
            }
        }
    }

    /** What was begun has no end. */
    private void cutOff() {
        if (begun == NOTHING) return;
        faults.add(ReadingFault.at(segments.get(at - 1), 0, "cut-off").fault());
        begun = NOTHING;
    }
}
