package org.mpaka.core.legislation;

import static org.mpaka.core.legislation.LawFault.because;

import java.io.IOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mpaka.api.CountryCode;
import org.mpaka.api.legislation.LawBook;
import org.mpaka.api.legislation.LawFinding;
import org.mpaka.api.legislation.LawRow;

/** Makes law of a book, or says what is wrong with it: a book with one fault is not loaded at all. */
final class LawLoader {
    private LawLoader() {}

    /** @param law empty when there are faults */
    record Loaded(Optional<Law> law, List<LawFault> faults) {}

    static Loaded load(LawBook book) {
        var rows = new ArrayList<LawRow>();
        var exclusive = new LinkedHashSet<List<String>>();
        var findings = new ArrayList<LawFinding>();
        var faults = new ArrayList<LawFault>();
        var digest = Sha256.start();
        for (var file : book.parameterFiles()) {
            var name = nameOf(file);
            try {
                var bytes = bytes(file);
                digest.update(bytes);
                var contents = LawFileReader.read(book.country(), name, text(bytes));
                rows.addAll(contents.rows());
                exclusive.addAll(contents.exclusive());
                findings.addAll(contents.findings());
                faults.addAll(contents.faults());
            } catch (CharacterCodingException e) {
                faults.add(new LawFault(name, 0, because("not-utf8")));
            } catch (IOException e) {
                faults.add(new LawFault(name, 0, because("unreadable", "text", String.valueOf(e.getMessage()))));
            }
        }
        posts(book.country(), rows, faults);
        overlaps(rows, faults);
        var version = Sha256.hex(digest, 16) + "." + RuleCode.version(book.rules());
        var law = new Law(book.country(), book.region(), book.rules(), rows, exclusive, findings, version);
        return new Loaded(faults.isEmpty() ? Optional.of(law) : Optional.empty(), List.copyOf(faults));
    }

    private static void posts(CountryCode country, List<LawRow> rows, List<LawFault> faults) {
        for (var row : rows)
            PointOfEntry.fault(country, row.value())
                    .ifPresent(what -> faults.add(new LawFault(row.file(), row.line(), what)));
    }

    /** Two values for one key on one day: nobody could say which holds. */
    private static void overlaps(List<LawRow> rows, List<LawFault> faults) {
        var byKey = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.value().table() + "/" + row.value().key(), TreeMap::new, Collectors.toList()));
        byKey.forEach((key, same) -> {
            for (int i = 0; i < same.size(); i++)
                for (int j = i + 1; j < same.size(); j++)
                    if (Periods.overlap(same.get(i), same.get(j))) faults.add(overlap(key, same.get(i), same.get(j)));
        });
    }

    private static LawFault overlap(String key, LawRow one, LawRow other) {
        return new LawFault(
                other.file(),
                other.line(),
                because("overlap", "key", key)
                        .with("row", one.value().id())
                        .with("otherRow", other.value().id())
                        .with("place", one.file())
                        .with("placeLine", one.line()));
    }

    private static byte[] bytes(URL file) throws IOException {
        try (var in = file.openStream()) {
            return in.readNBytes(4 * StrictYaml.MAXIMUM_CHARACTERS);
        }
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static String nameOf(URL file) {
        var path = file.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
