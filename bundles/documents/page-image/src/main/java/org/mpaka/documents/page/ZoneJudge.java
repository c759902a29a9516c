package org.mpaka.documents.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.document.DocumentReader;
import org.mpaka.api.document.DocumentReading;
import org.mpaka.api.document.PageReading.Repair;

/** Picks, of what may be a zone, the lines with the fewest wrong check digits and the least done to them. */
final class ZoneJudge {
    private final DocumentReader reader;

    ZoneJudge(DocumentReader reader) {
        this.reader = reader;
    }

    /** @param repairs none when the lines are as they were read */
    record Found(DocumentReading reading, List<Repair> repairs) {
        long wrong() {
            return reading.checkDigits().stream()
                    .filter(digit -> !digit.right())
                    .count();
        }

        /** In all that check digits guard; a letter of a name may have been read otherwise. */
        boolean alike(Found other) {
            return reading.checkDigits().equals(other.reading.checkDigits());
        }

        /** A specimen's digits are often wrong; text that is no zone has no dates, or not one digit that fits. */
        boolean isZone() {
            return addsUp()
                    || reading.document().isPresent()
                            && wrong() < reading.checkDigits().size();
        }

        boolean addsUp() {
            return !reading.checkDigits().isEmpty() && wrong() == 0;
        }
    }

    /** The first of equals is the one that least was done to. */
    Optional<Found> best(String text) {
        return ZoneSearch.candidates(text).stream()
                .flatMap(candidate -> readings(candidate.lines()))
                .filter(Found::isZone)
                .min(Comparator.comparingLong(Found::wrong));
    }

    /** As read; and repaired, where that sets a check digit right. */
    private Stream<Found> readings(List<String> lines) {
        var plain = new Found(read(lines), List.of());
        if (plain.addsUp()) return Stream.of(plain);
        var figures = FigureRepair.of(lines);
        if (figures.equals(lines)) return Stream.of(plain);
        var repaired = new Found(read(figures), FigureRepair.between(lines, figures));
        return repaired.wrong() < plain.wrong() || plain.reading().document().isEmpty()
                ? Stream.of(repaired)
                : Stream.of(plain);
    }

    private DocumentReading read(List<String> lines) {
        return reader.read(new DocumentInput(DocumentInput.Channel.PAGE_IMAGE, lines, Optional.empty()));
    }
}
