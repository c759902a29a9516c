package org.mpaka.documents.chip;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.PartialDate;
import org.mpaka.api.document.DocumentReading;
import org.mpaka.api.document.TravelDocument;

/**
 * What is printed on a document and opens its chip (Doc 9303-11 section 4).
 *
 * @param zone empty where the zone was not read far enough
 * @param cardNumber the six digits of a card, where the officer keyed them
 */
record AccessKey(Optional<Zone> zone, Optional<String> cardNumber) {

    /** @param number without fillers at its end @param birth as in the zone, {@code YYMMDD} @param expiry likewise */
    record Zone(String number, String birth, String expiry) {
        @Override
        public String toString() {
            return "Zone";
        }
    }

    static AccessKey of(DocumentReading reading, Optional<String> cardNumber) {
        return new AccessKey(zone(reading), cardNumber);
    }

    /** Octets as printed, faults included: it is these that open the chip, not what was understood of them. */
    private static Optional<Zone> zone(DocumentReading reading) {
        var lines = reading.lines();
        if (shape(lines, 2, 44) || shape(lines, 2, 36)) {
            var second = lines.get(1);
            return Optional.of(
                    new Zone(number(second.substring(0, 9)), second.substring(13, 19), second.substring(21, 27)));
        }
        if (shape(lines, 3, 30)) {
            var first = lines.get(0);
            boolean goesOn = first.charAt(14) == '<';
            var number = goesOn
                    ? reading.document().map(TravelDocument::number).orElse(first.substring(5, 14))
                    : first.substring(5, 14);
            var second = lines.get(1);
            return Optional.of(new Zone(number(number), second.substring(0, 6), second.substring(8, 14)));
        }
        return reading.document().flatMap(AccessKey::keyed);
    }

    private static boolean shape(List<String> lines, int count, int width) {
        return lines.size() == count && lines.stream().allMatch(line -> line.length() == width);
    }

    private static Optional<Zone> keyed(TravelDocument document) {
        var birth = shortDate(document.birth());
        var expiry = document.expiry().map(day -> shortDate(day.toString()));
        if (birth.isEmpty() || expiry.isEmpty() || document.number().isBlank()) return Optional.empty();
        return Optional.of(new Zone(number(document.number()), birth.get(), expiry.get()));
    }

    private static Optional<String> shortDate(PartialDate date) {
        return date.isWhole() ? Optional.of(shortDate(date.toString())) : Optional.empty();
    }

    /** {@code 1991-03-14} as {@code 910314}. */
    private static String shortDate(String day) {
        return day.replace("-", "").substring(2);
    }

    private static String number(String printed) {
        int end = printed.length();
        while (end > 0 && printed.charAt(end - 1) == '<') end--;
        return printed.substring(0, end);
    }

    boolean empty() {
        return zone.isEmpty() && cardNumber.isEmpty();
    }

    @Override
    public String toString() {
        return "AccessKey";
    }
}
