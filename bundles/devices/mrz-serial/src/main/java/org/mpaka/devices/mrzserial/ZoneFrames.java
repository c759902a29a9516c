package org.mpaka.devices.mrzserial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Cuts what a reader sends into zones. Readers frame them differently, by how they were set up: between STX and ETX, with
 * line ends or without, with words of their own around. Only whole lines of a zone's signs and lengths are taken; nothing
 * is repaired.
 */
final class ZoneFrames {
    private static final int STX = 0x02;
    private static final int ETX = 0x03;
    /** More than any zone with words around. */
    private static final int MOST = 1024;
    /** Doc 9303 parts 4 to 7; */
    private static final Pattern LINE = Pattern.compile("[A-Z0-9<]{30}|[A-Z0-9<]{36}|[A-Z0-9<]{44}");

    private static final Pattern WITHOUT_ENDS = Pattern.compile("[A-Z0-9<]{72}|[A-Z0-9<]{88}|[A-Z0-9<]{90}");

    private final StringBuilder waiting = new StringBuilder();

    /** What one frame was. @param lines empty when it was no zone @param signs how many came */
    record Frame(List<String> lines, int signs) {
        Frame {
            lines = List.copyOf(lines);
        }

        @Override
        public String toString() {
            return "Frame of " + signs + " signs";
        }
    }

    /** @return the frames that these octets ended, in their order */
    List<Frame> take(byte[] octets) {
        var frames = new ArrayList<Frame>();
        for (byte octet : octets) {
            int sign = octet & 0xFF;
            if (sign == STX) waiting.setLength(0);
            else if (sign == ETX) end().ifPresent(frames::add);
            else if (waiting.length() < MOST) waiting.append((char) sign);
        }
        return frames;
    }

    /** Nothing has come for a while: what was sent without an end is whole. */
    Optional<Frame> silence() {
        return end();
    }

    private Optional<Frame> end() {
        var text = waiting.toString().toUpperCase(Locale.ROOT);
        waiting.setLength(0);
        if (text.isBlank()) return Optional.empty();
        var lines = new ArrayList<String>();
        for (String part : text.split("[\\r\\n]+")) {
            var line = part.strip();
            if (LINE.matcher(line).matches()) lines.add(line);
            else if (WITHOUT_ENDS.matcher(line).matches()) lines.addAll(cut(line));
        }
        return Optional.of(
                new Frame(isZone(lines) ? lines : List.of(), text.strip().length()));
    }

    private static List<String> cut(String line) {
        int length = line.length() == 90 ? 30 : line.length() / 2;
        var lines = new ArrayList<String>();
        for (int at = 0; at < line.length(); at += length) lines.add(line.substring(at, at + length));
        return lines;
    }

    private static boolean isZone(List<String> lines) {
        boolean even = lines.stream().mapToInt(String::length).distinct().count() == 1;
        return even && lines.size() == (lines.get(0).length() == 30 ? 3 : 2);
    }
}
