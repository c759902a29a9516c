package org.mpaka.core.slip;

import com.google.zxing.WriterException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeDirectory;
import org.mpaka.api.NodeIdentity;
import org.mpaka.api.PostClocks;
import org.mpaka.api.PostZones;
import org.mpaka.api.Sentences;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.Actor;
import org.mpaka.api.device.DeviceStatus.Capability;
import org.mpaka.api.device.Printout;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.inspection.Decision;
import org.mpaka.api.inspection.DecisionRecord;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.api.inspection.Inspections;
import org.mpaka.api.inspection.SlipPrinter;
import org.mpaka.api.journal.NodeKey;
import org.mpaka.api.legislation.BorderPost;
import org.mpaka.api.legislation.BorderPosts;
import org.mpaka.api.legislation.Legislation;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.Travellers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Slips as PDF. Who may look at the inspection may print its slip; the look is journaled where it is taken. */
@Component
public final class PdfSlipPrinter implements SlipPrinter {
    private final BiFunction<Actor, InspectionId, Inspection> inspections;
    private final BiFunction<Actor, CrossingId, Crossing> crossings;
    private final BorderPosts posts;
    private final RefusalGrounds grounds;
    private final Sentences sentences;
    private final NodeIdentity node;
    private final NodeKey key;
    private final KnownKeys known;
    private final PostZones zones;
    private final Sheets sheets;

    @Activate
    public PdfSlipPrinter(
            @Reference Inspections inspections,
            @Reference Travellers travellers,
            @Reference BorderPosts posts,
            @Reference Legislation law,
            @Reference Sentences sentences,
            @Reference ThisNode node,
            @Reference NodeKey key,
            @Reference NodeDirectory directory,
            @Reference PostClocks clocks,
            @Reference Sheets sheets) {
        this(
                inspections::get,
                travellers::crossing,
                posts,
                day -> law.tables().contains(RefusalGrounds.TABLE) ? law.table(RefusalGrounds.TABLE, day) : List.of(),
                sentences,
                key,
                new KnownKeys(key, node.identity(), directory.path().resolve("known-nodes")),
                clocks.zones(),
                sheets);
    }

    PdfSlipPrinter(
            BiFunction<Actor, InspectionId, Inspection> inspections,
            BiFunction<Actor, CrossingId, Crossing> crossings,
            BorderPosts posts,
            RefusalGrounds grounds,
            Sentences sentences,
            NodeKey key,
            KnownKeys known,
            PostZones zones,
            Sheets sheets) {
        this.inspections = inspections;
        this.crossings = crossings;
        this.posts = posts;
        this.grounds = grounds;
        this.sentences = sentences;
        this.node = known.identity();
        this.key = key;
        this.known = known;
        this.zones = zones;
        this.sheets = sheets;
    }

    /** Words and the signed code, before they are set. */
    private record Slip(SlipText text, String code) {}

    @Override
    public byte[] print(Actor actor, InspectionId id, Locale locale) {
        var slip = slip(actor, id, locale);
        try {
            return SlipPage.draw(slip.text(), slip.code());
        } catch (IOException | WriterException e) {
            throw new IllegalStateException("The slip could not be drawn", e);
        }
    }

    @Override
    public Printout printAt(Actor actor, InspectionId id, Locale locale, String lane) {
        var slip = slip(actor, id, locale);
        return sheets.print(actor, "slip", id.toString(), lane, Capability.PRINT, copy -> slip.text()
                .page(slip.code(), SlipWords.copy(sentences, locale, copy)));
    }

    private Slip slip(Actor actor, InspectionId id, Locale locale) {
        var inspection = inspections.apply(actor, id);
        var decision = decided(inspection);
        var until = inspection
                .crossing()
                .flatMap(crossing -> crossings.apply(actor, crossing).permittedUntil());
        var post = inspection.shift().post();
        var words = new SlipWords(sentences, locale, zones.of(post));
        var day = LocalDate.ofInstant(decision.at(), zones.of(post));
        var text = words.text(
                inspection,
                decision,
                until,
                grounds.of(decision.decision(), day),
                posts.find(post).map(BorderPost::name).orElse(post.value()),
                node.mode());
        return new Slip(text, SlipCode.of(payload(inspection, decision, until), key));
    }

    @Override
    public SlipVerification verify(String code) {
        return SlipCode.verify(code, known);
    }

    private static DecisionRecord decided(Inspection inspection) {
        boolean over = inspection.state() == InspectionState.DECIDED || inspection.state() == InspectionState.CLOSED;
        return inspection
                .decision()
                .filter(record -> over && !(record.decision() instanceof Decision.Refer))
                .orElseThrow(() -> new MpakaException(
                        ErrorCode.WRONG_STATE, "inspection", inspection.state().name(), "print"));
    }

    private SlipPayload payload(Inspection inspection, DecisionRecord decision, Optional<LocalDate> until) {
        var document = inspection.reading().document();
        return new SlipPayload(
                inspection.id().value(),
                inspection.shift().direction(),
                decision.decision() instanceof Decision.Refuse ? Crossing.Outcome.REFUSED : Crossing.Outcome.ADMITTED,
                node.mode(),
                decision.at(),
                until,
                node.node().value(),
                inspection.shift().post().value(),
                document.map(it -> it.issuer().value()).orElse(""),
                document.map(TravelDocument::number).orElse(""),
                document.map(it -> SlipWords.name(it.names())).orElse(""));
    }
}
