package org.mpaka.documents.passengerlist;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mpaka.api.passenger.PassengerFile;
import org.mpaka.api.passenger.PassengerList;
import org.mpaka.api.passenger.PassengerListFormat;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Passenger lists in UN/EDIFACT interchanges: PAXLST (UN/EDIFACT D.02B and later) and PNRGOV (IATA). */
@Component(service = PassengerListFormat.class)
public final class EdifactFormat implements PassengerListFormat {
    private static final int LOOKED_AT = 64;

    @Activate
    public EdifactFormat() {}

    @Override
    public String id() {
        return "edifact";
    }

    @Override
    public boolean recognises(byte[] content) {
        var begin = new String(Arrays.copyOf(content, Math.min(LOOKED_AT, content.length)), StandardCharsets.ISO_8859_1)
                .replace("ï»¿", "")
                .stripLeading();
        return begin.startsWith("UNA") || begin.startsWith("UNB");
    }

    @Override
    public PassengerFile read(byte[] content) {
        try {
            var cleaned = PreCleaning.of(text(content));
            var interchange = Interchange.of(cleaned.text());
            var lists = new ArrayList<PassengerList>();
            var faults = new ArrayList<>(interchange.faults());
            for (var message : interchange.messages()) {
                try {
                    lists.add(read(message));
                } catch (ReadingFault fault) {
                    faults.add(fault.fault());
                }
            }
            if (lists.isEmpty() && faults.isEmpty())
                faults.add(ReadingFault.at(0, "", 0, "no-message").fault());
            return new PassengerFile(lists, faults, cleaned.repairs());
        } catch (ReadingFault fault) {
            return new PassengerFile(List.of(), List.of(fault.fault()), List.of());
        }
    }

    private static PassengerList read(Interchange.Message message) throws ReadingFault {
        var kind = message.header().get(2, 1);
        return switch (kind) {
            case "PAXLST" -> new Paxlst(message).list();
            case "PNRGOV" -> new Pnrgov(message).list();
            default -> throw ReadingFault.at(message.header(), 2, "kind").with("kind", Values.word(kind));
        };
    }

    /** Carriers write what their system has: UTF-8 where it is, else Latin 1, which every byte is. */
    private static String text(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, StandardCharsets.ISO_8859_1);
        }
    }
}
