package org.mpaka.core.slip;

import com.google.zxing.WriterException;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeIdentity;
import org.mpaka.api.PostClocks;
import org.mpaka.api.PostZones;
import org.mpaka.api.Sentences;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.Actor;
import org.mpaka.api.device.DeviceStatus.Capability;
import org.mpaka.api.device.PrintPage;
import org.mpaka.api.device.Printout;
import org.mpaka.api.journal.NodeKey;
import org.mpaka.api.legislation.BorderPost;
import org.mpaka.api.legislation.BorderPosts;
import org.mpaka.api.permit.Permit;
import org.mpaka.api.permit.PermitId;
import org.mpaka.api.permit.PermitPrinter;
import org.mpaka.api.permit.Permits;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Permits and receipts as PDF. Who may look at a permit may print it; the look is journaled where it is taken. */
@Component
public final class PdfPermitPrinter implements PermitPrinter {
    private final BiFunction<Actor, PermitId, Permit> permits;
    private final BorderPosts posts;
    private final Sentences sentences;
    private final NodeIdentity node;
    private final NodeKey key;
    private final PostZones zones;
    private final Clock clock;
    private final Sheets sheets;

    @Activate
    public PdfPermitPrinter(
            @Reference Permits permits,
            @Reference BorderPosts posts,
            @Reference Sentences sentences,
            @Reference ThisNode node,
            @Reference NodeKey key,
            @Reference PostClocks clocks,
            @Reference Clock clock,
            @Reference Sheets sheets) {
        this(permits::get, posts, sentences, node.identity(), key, clocks.zones(), clock, sheets);
    }

    PdfPermitPrinter(
            BiFunction<Actor, PermitId, Permit> permits,
            BorderPosts posts,
            Sentences sentences,
            NodeIdentity node,
            NodeKey key,
            PostZones zones,
            Clock clock,
            Sheets sheets) {
        this.permits = permits;
        this.posts = posts;
        this.sentences = sentences;
        this.node = node;
        this.key = key;
        this.zones = zones;
        this.clock = clock;
        this.sheets = sheets;
    }

    /** Words and what the code says, before they are set. */
    private record Paper(SlipText text, PermitPayload payload) {}

    @Override
    public byte[] permit(Actor actor, PermitId id, Locale locale) {
        return draw(permitPaper(actor, id, locale));
    }

    @Override
    public byte[] receipt(Actor actor, PermitId id, String number, Locale locale) {
        return draw(receiptPaper(actor, id, number, locale));
    }

    @Override
    public Printout permitAt(Actor actor, PermitId id, Locale locale, String lane) {
        var paper = permitPaper(actor, id, locale);
        return sheets.print(actor, "permit", id.toString(), lane, Capability.PRINT_LABEL, page(paper, locale));
    }

    @Override
    public Printout receiptAt(Actor actor, PermitId id, String number, Locale locale, String lane) {
        var paper = receiptPaper(actor, id, number, locale);
        return sheets.print(actor, "receipt", number, lane, Capability.PRINT, page(paper, locale));
    }

    private IntFunction<PrintPage> page(Paper paper, Locale locale) {
        var code = SlipCode.of(paper.payload().bytes(), key);
        return copy -> paper.text().page(code, SlipWords.copy(sentences, locale, copy));
    }

    private Paper permitPaper(Actor actor, PermitId id, Locale locale) {
        var permit = permits.apply(actor, id);
        boolean granted = permit.state() == Permit.State.GRANTED || permit.state() == Permit.State.EXPIRED;
        if (!granted)
            throw new MpakaException(
                    ErrorCode.WRONG_STATE, "permit", permit.state().name(), "print");
        var number = permit.number().orElseThrow();
        return new Paper(
                words(permit, locale).permit(permit, post(permit), node.mode()),
                payload(permit, false, permit.kind(), number));
    }

    private Paper receiptPaper(Actor actor, PermitId id, String number, Locale locale) {
        var permit = permits.apply(actor, id);
        var receipt = permit.receipts().stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "receipt", number));
        return new Paper(
                words(permit, locale).receipt(permit, receipt, post(permit), node.mode()),
                payload(permit, true, receipt.paid().toString(), number));
    }

    private PermitWords words(Permit permit, Locale locale) {
        return new PermitWords(sentences, locale, zones.of(permit.post()));
    }

    private String post(Permit permit) {
        return posts.find(permit.post())
                .map(BorderPost::name)
                .orElse(permit.post().value());
    }

    private PermitPayload payload(Permit permit, boolean receipt, String what, String number) {
        var holder = permit.holder();
        return new PermitPayload(
                receipt,
                node.mode(),
                permit.id().value(),
                clock.instant(),
                permit.from().orElse(LocalDate.EPOCH),
                permit.until().orElse(LocalDate.EPOCH),
                node.node().value(),
                permit.post().value(),
                what,
                number,
                holder.document().issuer().value(),
                holder.document().number(),
                SlipWords.name(holder.names()));
    }

    private byte[] draw(Paper paper) {
        try {
            return SlipPage.draw(paper.text(), SlipCode.of(paper.payload().bytes(), key));
        } catch (IOException | WriterException e) {
            throw new IllegalStateException("The page could not be drawn", e);
        }
    }
}
