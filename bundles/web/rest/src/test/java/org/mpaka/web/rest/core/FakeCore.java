package org.mpaka.web.rest.core;

import static org.mpaka.web.rest.core.InventedPost.NOW;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.mpaka.api.Sentences;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.Sessions;
import org.mpaka.api.alert.Alerts;
import org.mpaka.api.device.Devices;
import org.mpaka.api.exchange.Exchange;
import org.mpaka.api.inspection.Inspections;
import org.mpaka.api.journal.Repetitions;
import org.mpaka.api.legislation.Legislation;
import org.mpaka.core.json.MpakaMapper;
import org.mpaka.web.rest.edge.Problems;
import org.mpaka.web.rest.edge.SignInThrottle;
import org.mpaka.web.rest.status.Status;
import org.osgi.service.component.annotations.Activate;

/** Gives every component its parts, as the framework would: services by their type. */
public final class FakeCore {
    public static final ObjectMapper MAPPER = MpakaMapper.strict();

    private static final int TRIES = 5;

    public final FakeSessions sessions = new FakeSessions();
    public final Recording recording = new Recording(List.of(
            InventedPost.SHIFT,
            InventedPost.SUMMARY,
            InventedPost.USER,
            InventedPost.NEW_USER,
            InventedPost.READER,
            InventedPost.PRINTOUT,
            InventedPost.PLUGIN,
            InventedPost.POST,
            InventedPost.ZONES,
            InventedPost.STATE,
            InventedDocuments.FORM,
            InventedDocuments.SEAL,
            InventedDocuments.PAGE,
            InventedPost.VALUE,
            InventedPost.AGREEMENT,
            InventedPost.LINK,
            InventedPost.MESSAGE,
            InventedPost.ENTRY,
            InventedPost.VERIFICATION,
            InventedPost.REBUILD,
            InventedPost.REPORT,
            InventedPost.QUEUE_LENGTH,
            InventedPost.EARLIER_HITS,
            InventedTraveller.INSPECTION,
            InventedTraveller.QUEUE_ITEM,
            InventedTraveller.SLIP,
            InventedTraveller.TRAVELLER,
            InventedTraveller.FILE,
            InventedTraveller.CROSSING,
            InventedTraveller.LIST,
            InventedTraveller.ALERT,
            InventedTraveller.HIT,
            InventedHits.INNOCENT,
            InventedHits.THRESHOLD,
            InventedHits.HANDLING,
            InventedHits.NOTICE,
            InventedHits.INBOX,
            InventedHits.AGENCY,
            InventedHits.CHANGE,
            InventedHits.PROPOSAL,
            InventedHits.LATE_STATUS,
            InventedHits.LATE_RUN,
            NOW,
            InventedTraveller.PREVIEW,
            InventedTraveller.DIFFERENCE,
            InventedTraveller.IMPORT,
            InventedTraveller.HEALTH,
            InventedTraveller.BASE_RATE,
            InventedTraveller.STOLEN,
            InventedTraveller.TAKEN,
            InventedTraveller.ARRIVAL,
            InventedJourney.JOURNEY,
            InventedJourney.PASSENGER,
            InventedJourney.TAKEN,
            InventedJourney.ANSWER,
            InventedJourney.REPLY,
            InventedJourney.QUARANTINED,
            InventedJourney.EXPECTED,
            InventedJourney.MATCH,
            InventedPeople.FILE,
            InventedPeople.PERSON,
            InventedPeople.PREVIEW,
            InventedPeople.SOURCE,
            InventedChipReading.READING,
            InventedPeople.FAULT,
            InventedPost.PASSAGE,
            InventedPost.WORKSTATION,
            InventedPost.INVITATION,
            InventedTrust.CERTIFICATE,
            InventedTrust.REVOCATION_LIST,
            InventedTrust.POLICY,
            InventedTrust.PROPOSAL,
            InventedTrust.WARNING,
            InventedLaw.ROW,
            InventedLaw.FINDING,
            InventedLaw.CHANGE,
            InventedLaw.DIFFERENCE,
            InventedLaw.COMPARISON,
            InventedLaw.PREVIEW,
            InventedLaw.REPLAYED,
            InventedLaw.VERSION,
            InventedLaw.RULE_FAULT,
            InventedTraveller.INSPECTION.id(),
            InventedExamination.REFERENCE,
            InventedExamination.EXAMINATION,
            InventedExamination.TABLE,
            InventedExamination.PICTURE,
            InventedExamination.POLICY,
            org.mpaka.api.examination.PagePictures.Fate.KEPT,
            InventedFingers.POLICY,
            InventedFingers.TAKEN,
            InventedFingers.ENROLMENT,
            InventedFingers.COMPARISON,
            InventedFingers.SEARCH,
            InventedFingers.ON_SCANNER,
            InventedFingers.IMAGE,
            InventedPermit.KIND,
            InventedPermit.PERMIT,
            InventedPermit.OVERSTAY,
            InventedPermit.COUNT,
            InventedTraining.CATALOGUE,
            InventedTraining.RUN,
            InventedTraining.PLUGIN,
            InventedTraveller.RULING,
            org.mpaka.api.Sentence.of("legislation.fault", "line", 12)));

    private final FakeRepetitions repetitions = new FakeRepetitions();
    private final ThisNode node = () -> InventedPost.NODE;
    private final Sentences sentences = SpokenSentences.make();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final MovableClock throttleClock = new MovableClock();
    private final SignInThrottle throttle = new SignInThrottle(TRIES, throttleClock);
    private final Status status = new Status(
            node,
            recording.play(Alerts.class),
            recording.play(Devices.class),
            recording.play(Legislation.class),
            recording.play(Inspections.class),
            recording.play(Exchange.class),
            clock);

    /** As new, for the next test: to build the whole interface anew costs a tenth of a second. */
    public void reset() {
        recording.clear();
        sessions.reset();
        repetitions.clear();
        throttleClock.move(Duration.ofHours(1));
    }

    /** A component of a class, made by the constructor that the framework would use. */
    public <T> T component(Class<T> type) {
        Constructor<?> constructor = Arrays.stream(type.getConstructors())
                .filter(one -> one.isAnnotationPresent(Activate.class))
                .findFirst()
                .orElseGet(() -> type.getConstructors()[0]);
        try {
            return type.cast(constructor.newInstance(Arrays.stream(constructor.getParameterTypes())
                    .map(this::part)
                    .toArray()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object part(Class<?> type) {
        if (type == Sessions.class) return sessions;
        if (type == Repetitions.class) return repetitions;
        if (type == ThisNode.class) return node;
        if (type == Sentences.class) return sentences;
        if (type == Clock.class) return clock;
        if (type == ObjectMapper.class) return MAPPER;
        if (type == SignInThrottle.class) return throttle;
        if (type == Status.class) return status;
        if (type == Problems.class) return new Problems(sentences);
        if (type == List.class) return List.of(new InventedSimulator());
        if (type.isAnnotation()) return defaults(type);
        if (type.getName().startsWith("org.mpaka.web.rest.")) return component(type);
        return recording.play(type);
    }

    /** A configuration nobody has changed. */
    private static Object defaults(Class<?> settings) {
        return Proxy.newProxyInstance(
                settings.getClassLoader(),
                new Class<?>[] {settings},
                (self, method, given) -> method.getDeclaringClass() == Annotation.class
                        ? settings
                        : Objects.requireNonNull(method.getDefaultValue()));
    }
}
