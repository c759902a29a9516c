package org.mpaka.core.slip;

import com.google.zxing.WriterException;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiFunction;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeIdentity;
import org.mpaka.api.PostClocks;
import org.mpaka.api.PostZones;
import org.mpaka.api.Sentences;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.Actor;
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

    @Activate
    public PdfPermitPrinter(
            @Reference Permits permits,
            @Reference BorderPosts posts,
            @Reference Sentences sentences,
            @Reference ThisNode node,
            @Reference NodeKey key,
            @Reference PostClocks clocks,
            @Reference Clock clock) {
        this(permits::get, posts, sentences, node.identity(), key, clocks.zones(), clock);
    }

    PdfPermitPrinter(
            BiFunction<Actor, PermitId, Permit> permits,
            BorderPosts posts,
            Sentences sentences,
            NodeIdentity node,
            NodeKey key,
            PostZones zones,
            Clock clock) {
        this.permits = permits;
        this.posts = posts;
        this.sentences = sentences;
        this.node = node;
        this.key = key;
        this.zones = zones;
        this.clock = clock;
    }

    @Override
    public byte[] permit(Actor actor, PermitId id, Locale locale) {
        var permit = permits.apply(actor, id);
        boolean granted = permit.state() == Permit.State.GRANTED || permit.state() == Permit.State.EXPIRED;
        if (!granted)
            throw new MpakaException(
                    ErrorCode.WRONG_STATE, "permit", permit.state().name(), "print");
        var number = permit.number().orElseThrow();
        return draw(
                words(permit, locale).permit(permit, post(permit), node.mode()),
                payload(permit, false, permit.kind(), number));
    }

    @Override
    public byte[] receipt(Actor actor, PermitId id, String number, Locale locale) {
        var permit = permits.apply(actor, id);
        var receipt = permit.receipts().stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "receipt", number));
        return draw(
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

    private byte[] draw(SlipText text, PermitPayload payload) {
        try {
            return SlipPage.draw(text, SlipCode.of(payload.bytes(), key));
        } catch (IOException | WriterException e) {
            throw new IllegalStateException("The page could not be drawn", e);
        }
    }
}
