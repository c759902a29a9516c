package org.mpaka.documents.passengerlist;

import static org.mpaka.documents.passengerlist.SegmentWriter.of;
import static org.mpaka.documents.passengerlist.SegmentWriter.split;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.mpaka.api.passenger.BoardingReply;
import org.mpaka.api.passenger.BoardingStatus;

/**
 * A CUSRES message. Segments as in the UN/EDIFACT directories D.02B to D.15B: BGM, RFF, then RFF with DTM and LOC for the
 * flight, and ERP with RFF, ERC and FTX for each person. Codes as departure control systems of carriers read them
 * in answers to PAXLST ({@code README.md} says where they were seen).
 */
final class Cusres {
    private static final DateTimeFormatter SENT = DateTimeFormatter.ofPattern("yyMMdd:HHmm", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyMMddHHmm", Locale.ROOT);
    private static final String ANSWER = "962";
    private static final String UNASKED = "132";
    private static final String PERSON = "2";

    private final BoardingReply reply;
    private final SegmentWriter out = new SegmentWriter();

    Cusres(BoardingReply reply) {
        this.reply = reply;
    }

    String text() {
        var to = reply.to();
        var sent = split(SENT.format(reply.at().atOffset(ZoneOffset.UTC)));
        var syntax = to.syntax().isEmpty() ? of("UNOA", "4") : split(to.syntax());
        out.put("UNB", syntax, split(to.recipient()), split(to.sender()), sent, reply.reference(), "", "APIS");
        boolean grouped = !to.group().isEmpty();
        if (grouped)
            out.put("UNG", "CUSRES", split(to.recipient()), split(to.sender()), sent, to.group(), "UN", release());
        out.put("UNH", to.message(), split("CUSRES:" + version()), to.access());
        message();
        out.put("UNT", String.valueOf(out.segmentsWithTrailer()), to.message());
        if (grouped) out.put("UNE", "1", to.group());
        out.put("UNZ", "1", reply.reference());
        return out.toString();
    }

    /** Of the version in which was asked. */
    private String version() {
        var version = reply.to().version();
        var asked = version.startsWith("PAXLST:") ? version.substring("PAXLST:".length()) : version;
        return asked.startsWith("D:") ? asked : "D:05B:UN:IATA";
    }

    private String release() {
        var components = version().split(":", -1);
        return of(components[0], components[1]);
    }

    private void message() {
        out.put("BGM", reply.unasked() ? UNASKED : ANSWER);
        var transaction = reply.to().transaction();
        if (!transaction.isEmpty()) out.put("RFF", of("TN", transaction));
        flight();
        for (var line : reply.lines()) line(line);
    }

    private void flight() {
        var voyage = reply.voyage();
        out.put("RFF", of("AF", voyage.carrier() + voyage.number()));
        var first = voyage.legs().get(0);
        var last = voyage.legs().get(voyage.legs().size() - 1);
        if (first.departs().isPresent()) time("189", first.departs().get());
        if (last.arrives().isPresent()) time("232", last.arrives().get());
        if (!first.from().isEmpty()) out.put("LOC", "125", first.from());
        if (!last.to().isEmpty()) out.put("LOC", "87", last.to());
    }

    private void time(String what, LocalDateTime at) {
        out.put("DTM", of(what, MINUTE.format(at), "201"));
    }

    private void line(BoardingReply.Line line) {
        out.put("ERP", PERSON);
        for (var reference : line.references()) out.put("RFF", of(reference.qualifier(), reference.value()));
        out.put("ERC", code(line.status()));
        if (!line.words().isEmpty()) out.put("FTX", "AAP", "", "", line.words());
    }

    static String code(BoardingStatus status) {
        return switch (status) {
            case OK_TO_BOARD -> "0Z";
            case DO_NOT_BOARD -> "1Z";
            case CHECK_DOCUMENTS -> "2Z";
            case SEND_MORE -> "4Z";
        };
    }
}
