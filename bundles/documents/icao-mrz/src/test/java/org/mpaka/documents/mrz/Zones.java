package org.mpaka.documents.mrz;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.document.DocumentFormat;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.document.DocumentReading;

/** All formats of the bundle, and the specimens of Doc 9303. */
final class Zones {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final List<DocumentFormat> FORMATS =
            List.of(new Td1Format(), new Td2Format(), new Td3Format(), new MrvAFormat(), new MrvBFormat());

    static final List<String> TD3 =
            List.of("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10");
    static final List<String> TD1 = List.of(
            "I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<");
    static final List<String> TD1_LONG_NUMBER = List.of(
            "I<UTOD23145890<7349<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2", "STEVENSON<<PETER<JOHN<<<<<<<<<");
    static final List<String> TD2 =
            List.of("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6");
    static final List<String> TD2_LONG_NUMBER =
            List.of("I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<", "D23145890<UTO3407127M95071227349<<<8");
    static final List<String> MRV_A =
            List.of("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4XXX4009078F96121096ZE184226B<<<<<<");
    static final List<String> MRV_B =
            List.of("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<");

    private Zones() {}

    /** By the format that finds the least wrong with it. */
    static Optional<DocumentReading> read(List<String> lines) {
        return FORMATS.stream()
                .flatMap(format -> format.read(lines, DocumentInput.Channel.READER, TODAY).stream())
                .min(Comparator.comparing(reading -> reading.checkDigits().stream()
                        .filter(digit -> !digit.right())
                        .count()));
    }

    static DocumentReading get(List<String> lines) {
        return read(lines).orElseThrow();
    }
}
