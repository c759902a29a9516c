package org.mpaka.core.legislation;

import java.io.IOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mpaka.api.legislation.LawBook;
import org.mpaka.api.legislation.LegalValue;

/** Makes law of a book, or says what is wrong with it: a book with one fault is not loaded at all. */
final class LawLoader {
    private LawLoader() {}

    /** @param law empty when there are faults */
    record Loaded(Optional<Law> law, List<LawFault> faults) {}

    static Loaded load(LawBook book) {
        var rows = new ArrayList<LegalValue>();
        var faults = new ArrayList<LawFault>();
        var digest = sha256();
        for (var file : book.parameterFiles()) {
            var name = nameOf(file);
            try {
                var bytes = bytes(file);
                digest.update(bytes);
                var contents = LawFileReader.read(name, text(bytes));
                rows.addAll(contents.rows());
                faults.addAll(contents.faults());
            } catch (CharacterCodingException e) {
                faults.add(new LawFault(name, 0, "not UTF-8 text"));
            } catch (IOException e) {
                faults.add(new LawFault(name, 0, "cannot be read: " + e.getMessage()));
            }
        }
        overlaps(book.country().value(), rows, faults);
        var version = HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        var law = new Law(book.country(), book.region(), book.rules(), rows, version);
        return new Loaded(faults.isEmpty() ? Optional.of(law) : Optional.empty(), List.copyOf(faults));
    }

    /** Two values for one key on one day: nobody could say which holds. */
    private static void overlaps(String book, List<LegalValue> rows, List<LawFault> faults) {
        var byKey = rows.stream().collect(Collectors.groupingBy(row -> row.table() + "/" + row.key()));
        byKey.forEach((key, same) -> {
            for (int i = 0; i < same.size(); i++)
                for (int j = i + 1; j < same.size(); j++)
                    if (overlap(same.get(i), same.get(j)))
                        faults.add(new LawFault(
                                book,
                                0,
                                key + ": " + same.get(i).id() + " and "
                                        + same.get(j).id() + " overlap"));
        });
    }

    private static boolean overlap(LegalValue one, LegalValue other) {
        return !first(one).isAfter(last(other)) && !first(other).isAfter(last(one));
    }

    private static LocalDate first(LegalValue row) {
        return row.inForce().from().orElse(LocalDate.MIN);
    }

    private static LocalDate last(LegalValue row) {
        return row.inForce().to().orElse(LocalDate.MAX);
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
