package org.mpaka.core.examination;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeDirectory;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.UserId;
import org.mpaka.api.device.Devices;
import org.mpaka.api.examination.ExaminationEvents;
import org.mpaka.api.examination.PagePictures;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.api.inspection.Inspections;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.journal.Journal;
import org.mpaka.platform.keys.SealedFiles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** Keeps pictures of pages as the policy of this post says. */
@Component(
        service = {PagePictures.class, PictureDesk.class},
        configurationPid = "org.mpaka.pagepictures")
@Designate(ocd = PictureDesk.Settings.class)
public final class PictureDesk implements PagePictures {
    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 500;
    private static final int MOST_DAYS = 365;

    /** As the IT team writes them. */
    @ObjectClassDefinition(name = "Mpaka page pictures", description = "Whether pictures of documents are kept")
    public @interface Settings {
        @AttributeDefinition(
                name = "Keep",
                description = "Whose pictures are kept: never, second-line (of who is referred) or always",
                options = {@Option("never"), @Option("second-line"), @Option("always")})
        String keep() default "never";

        @AttributeDefinition(
                name = "Days kept",
                description = "A kept picture is deleted after so many days. 1 to 365.",
                min = "1",
                max = "365")
        int keptDays() default 7;
    }

    private final Inspections inspections;
    private final Journal journal;
    private final ThisNode node;
    private final Clock clock;
    private final Policy policy;
    private final PictureEar ear;
    private final Devices devices;
    private final SealedFiles sealed;
    private final WaitingPictures waiting = new WaitingPictures();

    @Activate
    public PictureDesk(
            @Reference Inspections inspections,
            @Reference Journal journal,
            @Reference ThisNode node,
            @Reference NodeDirectory directory,
            @Reference Clock clock,
            @Reference PictureEar ear,
            @Reference Devices devices,
            Settings settings) {
        this(inspections, journal, node, directory, clock, ear, devices, policy(settings.keep(), settings.keptDays()));
    }

    PictureDesk(
            Inspections inspections,
            Journal journal,
            ThisNode node,
            NodeDirectory directory,
            Clock clock,
            PictureEar ear,
            Devices devices,
            Policy policy) {
        this.inspections = inspections;
        this.journal = journal;
        this.node = node;
        this.clock = clock;
        this.policy = policy;
        sealed = new SealedFiles(
                directory.path().resolve("page-pictures"), directory.path().resolve("page-pictures.key"), ".page");
        this.ear = ear;
        this.devices = devices;
        ear.tell(this::changed);
    }

    @Deactivate
    void stop() {
        ear.forget();
    }

    static Policy policy(String keep, int days) {
        if (days < 1 || days > MOST_DAYS)
            throw new IllegalArgumentException("keptDays from 1 to " + MOST_DAYS + " is meant, not " + days);
        return new Policy(
                switch (keep.strip()) {
                    case "never" -> Keeping.NEVER;
                    case "second-line" -> Keeping.SECOND_LINE;
                    case "always" -> Keeping.ALWAYS;
                    default -> throw new IllegalArgumentException("keep is never, second-line or always, not " + keep);
                },
                days);
    }

    @Override
    public Policy policy() {
        return policy;
    }

    @Override
    public Fate offer(Actor actor, InspectionId id, byte[] jpeg) {
        if (jpeg.length > MAXIMUM_BYTES) throw new MpakaException(ErrorCode.TOO_LARGE, MAXIMUM_BYTES);
        if (jpeg.length < 4 || jpeg[0] != (byte) 0xFF || jpeg[1] != (byte) 0xD8 || jpeg[2] != (byte) 0xFF)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "picture", "JPEG");
        var inspection = inspections.get(actor, id);
        if (!inspection.secondLineOfficer().orElse(inspection.shift().officer()).equals(actor.user()))
            throw new AccessDeniedException(actor, Right.INSPECT);
        if (policy.keeping() == Keeping.NEVER) return Fate.NOT_KEPT;
        var picture = new WaitingPictures.Picture(actor, clock.instant(), jpeg.clone());
        return switch (inspection.state()) {
            case CLOSED, ABANDONED ->
                throw new MpakaException(ErrorCode.WRONG_STATE, "inspection", inspection.state(), "keep");
            case REFERRED, IN_SECOND_LINE -> keep(id, picture);
            default -> {
                if (policy.keeping() == Keeping.ALWAYS) yield keep(id, picture);
                waiting.put(id, picture);
                yield Fate.WAITING;
            }
        };
    }

    @Override
    public Fate offerScanned(Actor actor, Inspection inspection) {
        // what this post does not keep is forgotten here, too
        return devices.takePage(inspection.shift().lane(), inspection.reading().lines())
                .map(page -> offer(actor, inspection.id(), page.jpeg()))
                .orElse(Fate.NOT_KEPT);
    }

    /** The file first: an entry of a picture that is not there would be worse than a file that is not told of. */
    private Fate keep(InspectionId id, WaitingPictures.Picture picture) {
        sealed.keep(id.toString(), picture.at(), picture.jpeg());
        try {
            record(
                    picture.by(),
                    ExaminationEvents.PICTURE_KEPT,
                    id,
                    Map.of("sha256", digest(picture.jpeg()), "octets", picture.jpeg().length));
        } catch (RuntimeException e) {
            sealed.delete(id.toString());
            throw e;
        }
        return Fate.KEPT;
    }

    void changed(InspectionId id, InspectionState state) {
        switch (state) {
            case REFERRED, IN_SECOND_LINE -> waiting.take(id).ifPresent(picture -> keep(id, picture));
            case CLOSED, ABANDONED -> waiting.take(id);
            default -> {
                // the traveller is still here, and may be referred
            }
        }
    }

    @Override
    public Optional<Kept> kept(InspectionId id) {
        return sealed.since(id.toString()).filter(this::isInDays).map(at -> new Kept(at, until(at)));
    }

    @Override
    public byte[] look(Actor actor, InspectionId id) {
        actor.require(Right.SECOND_LINE);
        inspections.get(actor, id);
        if (kept(id).isEmpty()) throw new MpakaException(ErrorCode.NOT_FOUND, "picture", id);
        record(actor, ExaminationEvents.PICTURE_VIEWED, id, Map.of());
        return sealed.open(id.toString()).orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "picture", id));
    }

    @Override
    public void delete(Actor actor, InspectionId id, String reason) {
        actor.require(Right.CONFIRM);
        var why = reason.strip();
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "reason", SHORTEST_REASON + "-" + LONGEST_REASON);
        if (sealed.since(id.toString()).isEmpty()) throw new MpakaException(ErrorCode.NOT_FOUND, "picture", id);
        record(actor, ExaminationEvents.PICTURE_DELETED, id, Map.of("reason", why));
        sealed.delete(id.toString());
    }

    /** Deletes those whose days are over. */
    int deletePast() {
        var here = node.identity();
        var itself = new Actor(UserId.of(here.node().value()), here.node().value(), Set.of(Role.MACHINE), here.post());
        int deleted = 0;
        for (var one : sealed.all().entrySet()) {
            if (isInDays(one.getValue())) continue;
            record(
                    itself,
                    ExaminationEvents.PICTURE_DELETED,
                    InspectionId.of(one.getKey()),
                    Map.of("reason", "days over"));
            sealed.delete(one.getKey());
            deleted++;
        }
        return deleted;
    }

    private boolean isInDays(Instant at) {
        return clock.instant().isBefore(until(at));
    }

    private Instant until(Instant at) {
        return at.plus(Duration.ofDays(policy.days()));
    }

    private void record(Actor actor, EntryKind kind, InspectionId id, Map<String, Object> payload) {
        journal.append(actor, new Draft(kind, id.toString(), payload));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
