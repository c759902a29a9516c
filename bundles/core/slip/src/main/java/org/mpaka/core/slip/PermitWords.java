package org.mpaka.core.slip;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.NodeIdentity.Mode;
import org.mpaka.api.Sentence;
import org.mpaka.api.Sentences;
import org.mpaka.api.permit.Permit;

/** Puts a permit, or a receipt, into words of one language. */
final class PermitWords {
    private final Sentences sentences;
    private final Locale locale;
    private final ZoneId zone;
    private final SlipWords words;

    PermitWords(Sentences sentences, Locale locale, ZoneId zone) {
        this.sentences = sentences;
        this.locale = locale;
        this.zone = zone;
        words = new SlipWords(sentences, locale, zone);
    }

    SlipText permit(Permit permit, String post, Mode mode) {
        var lines = person(permit);
        line(lines, "slip.permit.number", permit.number().orElse(""));
        line(lines, "slip.permit.purpose", permit.purpose());
        for (var receipt : permit.receipts())
            line(lines, "slip.permit.paid", receipt.paid() + " · " + receipt.number());
        var until = sentences.say(
                Sentence.of(
                        "slip.permit.valid",
                        "from",
                        permit.from().orElseThrow(),
                        "until",
                        permit.until().orElseThrow()),
                locale);
        return page(permit, post, "slip.permit.title", kind(permit), List.of(until), lines, "slip.permit.footer", mode);
    }

    SlipText receipt(Permit permit, Permit.Receipt receipt, String post, Mode mode) {
        var lines = person(permit);
        line(lines, "slip.permit.receipt", receipt.number());
        line(lines, "slip.permit.number", permit.number().orElse(""));
        line(lines, "slip.permit.reference", receipt.reference());
        line(
                lines,
                "slip.at",
                DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", locale)
                        .format(receipt.at().atZone(zone)));
        line(lines, "slip.officer", receipt.by().value());
        return page(
                permit,
                post,
                "slip.permit.receipt-title",
                receipt.paid().toString(),
                List.of(kind(permit)),
                lines,
                "slip.permit.receipt-footer",
                mode);
    }

    private SlipText page(
            Permit permit,
            String post,
            String title,
            String verdict,
            List<String> detail,
            List<SlipText.Line> lines,
            String footer,
            Mode mode) {
        return new SlipText(
                words.country(permit.post().country()) + " · " + post,
                say(title),
                verdict,
                detail,
                lines,
                List.of(),
                say(footer),
                mode == Mode.LIVE
                        ? Optional.empty()
                        : Optional.of(say("slip.watermark." + mode.name().toLowerCase(Locale.ROOT))));
    }

    private String kind(Permit permit) {
        var name = sentences.say(Sentence.of("permit.kind", "permit", permit.kind()), locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    private List<SlipText.Line> person(Permit permit) {
        var holder = permit.holder();
        var lines = new ArrayList<SlipText.Line>();
        line(lines, "slip.name", SlipWords.name(holder.names()));
        line(lines, "slip.nationality", words.country(holder.nationality()));
        line(
                lines,
                "slip.document",
                holder.document().number() + " · "
                        + words.country(holder.document().issuer()));
        return lines;
    }

    private void line(List<SlipText.Line> lines, String label, String value) {
        lines.add(new SlipText.Line(say(label), value));
    }

    private String say(String code) {
        return sentences.say(Sentence.of(code), locale);
    }
}
