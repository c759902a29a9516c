package org.mpaka.core.passenger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PostClocks;
import org.mpaka.api.PostZones;
import org.mpaka.api.Sentence;
import org.mpaka.api.ThisNode;
import org.mpaka.api.TimeOrderedUuid;
import org.mpaka.api.access.Actor;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.Journal;
import org.mpaka.api.passenger.AnnouncedPassenger;
import org.mpaka.api.passenger.ListFault;
import org.mpaka.api.passenger.PassengerFile;
import org.mpaka.api.passenger.PassengerList;
import org.mpaka.api.passenger.PassengerList.Act;
import org.mpaka.api.passenger.PassengerListFormat;
import org.mpaka.api.passenger.QuarantinedFile;
import org.mpaka.api.passenger.TakenFile;
import org.mpaka.api.passenger.TakenFile.Outcome;
import org.mpaka.api.passenger.TakenFile.TakenList;
import org.mpaka.api.passenger.Voyage;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Takes files in: reads them, knows again what came before, and sets aside what cannot be read. */
@Component(service = Taking.class)
@Designate(ocd = Taking.Settings.class)
public final class Taking {
    static final int MOST_JOURNEYS = 5_000;

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SAID = 60;

    private final PassengerStore store;
    private final Quarantine quarantine;
    private final Answering answering;
    private final AheadScreening ahead;
    private final Bulletin bulletin;
    private final Journal journal;
    private final Payloads payloads;
    private final PostZones zones;
    private final ThisNode node;
    private final Clock clock;
    private final Duration kept;
    private final Duration quarantined;
    private final List<PassengerListFormat> formats = new CopyOnWriteArrayList<>();

    /** How long lists are kept. */
    @ObjectClassDefinition(name = "Passenger lists")
    public @interface Settings {
        @AttributeDefinition(
                name = "Days kept",
                description = "Journeys are deleted so many days after they are due, 1 to 30.")
        int keptDays() default 2;

        @AttributeDefinition(
                name = "Days in quarantine",
                description = "Files that could not be read are deleted after so many days, 1 to 30.")
        int quarantineDays() default 7;
    }

    @Activate
    public Taking(
            @Reference PassengerStore store,
            @Reference Quarantine quarantine,
            @Reference Answering answering,
            @Reference AheadScreening ahead,
            @Reference Bulletin bulletin,
            @Reference Journal journal,
            @Reference Payloads payloads,
            @Reference PostClocks clocks,
            @Reference ThisNode node,
            @Reference Clock clock,
            Settings settings) {
        this(
                store,
                quarantine,
                answering,
                ahead,
                bulletin,
                journal,
                payloads,
                clocks.zones(),
                node,
                clock,
                settings.keptDays(),
                settings.quarantineDays());
    }

    Taking(
            PassengerStore store,
            Quarantine quarantine,
            Answering answering,
            AheadScreening ahead,
            Bulletin bulletin,
            Journal journal,
            Payloads payloads,
            PostZones zones,
            ThisNode node,
            Clock clock,
            int keptDays,
            int quarantineDays) {
        this.store = store;
        this.quarantine = quarantine;
        this.answering = answering;
        this.ahead = ahead;
        this.bulletin = bulletin;
        this.journal = journal;
        this.payloads = payloads;
        this.zones = zones;
        this.node = node;
        this.clock = clock;
        kept = days("keptDays", keptDays);
        quarantined = days("quarantineDays", quarantineDays);
    }

    private static Duration days(String name, int days) {
        if (days < 1 || days > 30) throw new MpakaException(ErrorCode.INVALID_FIELD, name, "1-30");
        return Duration.ofDays(days);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addFormat(PassengerListFormat format) {
        formats.add(format);
    }

    void removeFormat(PassengerListFormat format) {
        formats.remove(format);
    }

    /** By which way a file came. @param way of the channel, where there are several */
    record Origin(String channel, String way) {
        static Origin of(String channel) {
            return new Origin(channel, "");
        }
    }

    TakenFile take(Actor actor, Origin from, String name, byte[] content) {
        if (content.length == 0) throw new MpakaException(ErrorCode.MISSING_FIELD, "content");
        if (content.length > PassengerFile.MOST_BYTES)
            throw new MpakaException(ErrorCode.TOO_LARGE, PassengerFile.MOST_BYTES);
        var read = formats.stream()
                .filter(format -> format.recognises(content))
                .findFirst()
                .map(format -> format.read(content))
                .orElseGet(Taking::unknown);
        var taken = new ArrayList<TakenList>();
        for (var list : read.lists()) taken.add(take(actor, from, list));
        var waiting = read.faults().isEmpty()
                ? Optional.<UUID>empty()
                : Optional.of(setAside(actor, from.channel(), named(name), content, read.faults()));
        return new TakenFile(taken, read.repairs(), read.faults(), waiting);
    }

    private static PassengerFile unknown() {
        var fault = new ListFault(0, "", 0, Sentence.of("passenger.no-format"));
        return new PassengerFile(List.of(), List.of(fault), List.of());
    }

    private static String named(String name) {
        var one = name.replaceAll("\\p{Cntrl}", " ").strip();
        if (one.isEmpty()) return "-";
        return one.length() > LONGEST_NAME ? one.substring(0, LONGEST_NAME) : one;
    }

    private UUID setAside(Actor actor, String channel, String name, byte[] content, List<ListFault> faults) {
        var now = clock.instant();
        var file = new QuarantinedFile(
                TimeOrderedUuid.next(clock), channel, name, content.length, faults, now, now.plus(quarantined));
        quarantine.add(file, content);
        journal.append(
                actor,
                new Draft(
                        PassengerEvents.FILE_QUARANTINED,
                        file.id().toString(),
                        new PassengerEvents.FileQuarantined(channel, content.length, faults.size(), hash(content))));
        bulletin.quarantine(file.id());
        return file.id();
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What makes two messages the same: not who sent it, nor its number, nor what is to be said of it. */
    private record Content(String kind, Act act, Voyage voyage, List<AnnouncedPassenger> passengers) {}

    TakenList take(Actor actor, Origin from, PassengerList list) {
        var content = new Content(list.kind(), list.act(), list.voyage(), list.passengers());
        var hash = hash(payloads.write(content).getBytes(StandardCharsets.UTF_8));
        journal.append(
                actor,
                new Draft(
                        PassengerEvents.LIST_TAKEN,
                        hash,
                        new PassengerEvents.ListTaken(
                                from.channel(),
                                list.kind(),
                                cut(list.sender()),
                                cut(list.reference()),
                                list.voyage().designator(),
                                list.passengers().size())));
        var taken = store(from, list, hash);
        if (taken.outcome() != Outcome.DUPLICATE) {
            bulletin.journey(taken.journey());
            ahead.soon();
        }
        return taken;
    }

    private static String cut(String said) {
        return said.length() > LONGEST_SAID ? said.substring(0, LONGEST_SAID) : said;
    }

    /** One after the other: two messages on one journey at once would make it twice. */
    private synchronized TakenList store(Origin from, PassengerList list, String hash) {
        return store.database().transact(sql -> {
            var key = list.voyage().key();
            var known = store.journey(sql, key);
            if (known.isPresent() && store.knows(sql, hash)) {
                var id = known.get().id();
                answering.asked(sql, id, from, list, new Merging(id, store.people(sql, id), clock));
                return taken(list, Outcome.DUPLICATE, id, 0, 0, 0);
            }
            var journey = known.isPresent() ? amended(known.get(), list) : begun(sql, list);
            if (known.isPresent()) store.change(sql, journey);
            else store.add(sql, key, journey);
            var merging = new Merging(journey.id(), store.people(sql, journey.id()), clock);
            merging.apply(list);
            if (merging.size() > PassengerList.MOST_PASSENGERS)
                throw new MpakaException(ErrorCode.TOO_LARGE, PassengerList.MOST_PASSENGERS);
            store.add(sql, journey.due(), merging.added());
            store.change(sql, merging.changed());
            if (list.act() == Act.CANCEL || list.act() == Act.NOT_ON_BOARD) store.forgetMessages(sql, journey.id());
            store.remember(sql, hash, journey.id());
            answering.asked(sql, journey.id(), from, list, merging);
            return taken(
                    list,
                    known.isPresent() ? Outcome.AMENDED : Outcome.NEW,
                    journey.id(),
                    merging.added().size(),
                    merging.changed().size() - merging.gone(),
                    merging.gone());
        });
    }

    private static TakenList taken(
            PassengerList list, Outcome outcome, UUID journey, int added, int changed, int gone) {
        return new TakenList(
                outcome, journey, list.kind(), list.voyage().designator(), added, changed, gone, list.notes());
    }

    private PassengerStore.Kept begun(Sql sql, PassengerList list) throws SQLException {
        if (store.countJourneys(sql) >= MOST_JOURNEYS)
            throw new MpakaException(ErrorCode.WRONG_STATE, "journeys", "full", "take");
        var now = clock.instant();
        var body = new JourneyBody(list.voyage(), List.of(), List.of())
                .with(list.voyage(), cut(list.sender()), list.notes());
        var due = due(list.voyage(), now);
        return new PassengerStore.Kept(TimeOrderedUuid.next(clock), due, now, until(due, now), Optional.empty(), body);
    }

    private PassengerStore.Kept amended(PassengerStore.Kept known, PassengerList list) {
        var due = due(list.voyage(), known.due());
        return new PassengerStore.Kept(
                known.id(),
                due,
                known.takenAt(),
                until(due, known.takenAt()),
                known.screenedAt(),
                known.body().with(list.voyage(), cut(list.sender()), list.notes()));
    }

    /** An old list that comes today is kept for its days too, so that somebody can look why it came. */
    private Instant until(Instant due, Instant takenAt) {
        return (due.isAfter(takenAt) ? due : takenAt).plus(kept);
    }

    /** The last time that is known, by the clock of this post. */
    private Instant due(Voyage voyage, Instant otherwise) {
        var zone = zones.of(node.identity().post());
        return voyage.arrives().map(time -> time.atZone(zone).toInstant()).orElse(otherwise);
    }
}
