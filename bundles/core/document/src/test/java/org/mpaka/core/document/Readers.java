package org.mpaka.core.document;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.CountryCode;
import org.mpaka.api.NodeId;
import org.mpaka.api.NodeIdentity;
import org.mpaka.api.PostZones;
import org.mpaka.api.document.DocumentFinding;
import org.mpaka.api.document.DocumentFormat;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.document.DocumentReading;
import org.mpaka.documents.frenchid.FrenchIdFormat;
import org.mpaka.documents.mrz.MrvAFormat;
import org.mpaka.documents.mrz.MrvBFormat;
import org.mpaka.documents.mrz.Td1Format;
import org.mpaka.documents.mrz.Td2Format;
import org.mpaka.documents.mrz.Td3Format;
import org.mpaka.testing.fixtures.MutableClock;

/** A reader with all formats of Doc 9303, and documents of invented people to give it. */
final class Readers {
    static final List<String> BURUNDI =
            List.of("P<BDISPECIMEN<<EXEMPLE<<<<<<<<<<<<<<<<<<<<<<", "OP00000014BDI9001011F3001019<<<<<<<<<<<<<<08");
    static final List<String> UTOPIA =
            List.of("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10");
    static final List<String> CARD = List.of(
            "I<BDIBI00000012<<<<<<<<<<<<<<<", "9001011F3001019BDI<<<<<<<<<<<2", "SPECIMEN<<EXEMPLE<<<<<<<<<<<<<");
    static final List<String> VISA =
            List.of("V<KENSPECIMEN<<SAMPLE<<<<<<<<<<<<<<<", "V000000029D<<6408125F2701013<<<<<<<<");

    private Readers() {}

    static CheckedDocumentReader in(NodeIdentity.Mode mode) {
        return in(mode, new MutableClock());
    }

    static CheckedDocumentReader in(NodeIdentity.Mode mode, Clock clock) {
        var identity =
                new NodeIdentity(NodeId.of("bdi-kob-1"), CountryCode.of("BDI"), BorderPostId.of("BDI-KOB"), mode);
        var reader = new CheckedDocumentReader(
                new StateCodeTable(), identity, clock, PostZones.parse("BDI=Africa/Bujumbura"), new KeyedFormShelf());
        List.<DocumentFormat>of(new Td1Format(), new Td2Format(), new Td3Format())
                .forEach(reader::addFormat);
        List.<DocumentFormat>of(new MrvAFormat(), new MrvBFormat()).forEach(reader::addFormat);
        reader.addFormat(new FrenchIdFormat());
        return reader;
    }

    static DocumentReading read(DocumentInput.Channel channel, List<String> lines) {
        return in(NodeIdentity.Mode.LIVE).read(new DocumentInput(channel, lines, Optional.empty()));
    }

    static List<DocumentFinding> failed(DocumentReading reading) {
        return reading.findings().stream()
                .filter(finding -> finding.answer() == CheckAnswer.FAILED)
                .toList();
    }
}
