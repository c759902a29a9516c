package org.mpaka.api.document;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.Sentence;

/**
 * What was found in the picture of a page. The officer compares it with the document and takes it, or doesn't; nothing is
 * opened by it.
 *
 * @param reading of the zone, after the repairs; of format {@code unknown} when there is none
 * @param repairs every character that was changed because a check digit bears it out
 * @param codes barcodes on the page, with what they say
 * @param zone the part of the picture that was read, level, a JPEG in Base64: to be looked at beside the text
 * @param missed why there is no zone that adds up, and what to do
 * @param took from the picture's arrival
 */
public record PageReading(
        DocumentReading reading,
        List<Repair> repairs,
        List<Code> codes,
        Optional<String> zone,
        Optional<Sentence> missed,
        Duration took) {
    public PageReading {
        repairs = List.copyOf(repairs);
        codes = List.copyOf(codes);
    }

    /**
     * A character that was taken for another, where only a figure can stand and the check digit agrees.
     *
     * @param line from 0
     * @param position from 0 within the line
     * @param read as the characters looked
     * @param taken as they were taken
     */
    public record Repair(int line, int position, String read, String taken) {
        @Override
        public String toString() {
            return "Repair of line " + line;
        }
    }

    /** @param kind {@code qr-code}, {@code data-matrix}, {@code aztec}, {@code pdf-417} */
    public record Code(String kind, SealReading reading) {
        @Override
        public String toString() {
            return "Code " + kind;
        }
    }

    @Override
    public String toString() {
        return "PageReading " + reading.format();
    }
}
