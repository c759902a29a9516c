package org.mpaka.web.rest.core;

import static org.mpaka.web.rest.core.InventedPost.NOW;
import static org.mpaka.web.rest.core.InventedPost.SUPERVISOR;
import static org.mpaka.web.rest.core.InventedTraveller.ALERT;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mpaka.api.CountryCode;
import org.mpaka.api.Sentence;
import org.mpaka.api.alert.AlertAction;
import org.mpaka.api.alert.AlertCategory;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.Candidate;
import org.mpaka.api.alert.ListedDocument;
import org.mpaka.api.alert.PeopleColumns;
import org.mpaka.api.alert.PeopleFile;
import org.mpaka.api.alert.PeoplePreview;
import org.mpaka.api.alert.ScreenedPerson;
import org.mpaka.api.source.SourceAnswer;
import org.mpaka.api.source.SourceFault;
import org.mpaka.api.source.SourceHealth;
import org.mpaka.api.source.SourceId;
import org.mpaka.api.source.SourceInfo;
import org.mpaka.api.source.SourceQuestion;
import org.mpaka.api.source.SourceRecord;

/** An invented file of people, and an invented source. */
final class InventedPeople {
    static final PeopleFile FILE = new PeopleFile(
            UUID.fromString("0192a6e0-0000-7000-8000-000000000011"),
            "Manifest of bus 7",
            SUPERVISOR.user(),
            "Arrival announced",
            PeopleFile.State.DONE,
            46,
            46,
            1,
            2,
            NOW.minusSeconds(3),
            Optional.of(NOW),
            Optional.of(NOW.plus(Duration.ofDays(14))),
            Optional.empty());

    static final ScreenedPerson PERSON = new ScreenedPerson(
            17,
            "12B",
            "Zawadi Mwakyusa",
            List.of(new ScreenedPerson.Record(
                    new Candidate(
                            ALERT.id(),
                            ALERT.list(),
                            0.91,
                            Candidate.Band.MEDIUM,
                            List.of(Sentence.of("alert.match-name-same"))),
                    "Zawadi Neema Mwakyusa",
                    ALERT.category(),
                    false)),
            List.of(),
            Optional.empty());

    static final PeoplePreview PREVIEW = new PeoplePreview(
            List.of(
                    new PeoplePreview.Column("Passenger", Optional.of(PeopleColumns.Field.NAME)),
                    new PeoplePreview.Column("Luggage", Optional.empty())),
            46,
            2,
            2,
            List.of(new PeoplePreview.Remark(31, Sentence.of("alert.people-no-name"), true)));

    static final SourceFault FAULT = new SourceFault(
            "org.mpaka.exchange.source-utopia.cfg", Sentence.of("alert.source-twice", "source", "utopia"));

    static final SourceHealth SOURCE = new SourceHealth(
            new SourceInfo(
                    SourceId.of("utopia"),
                    "Stolen documents of Utopia",
                    "Police of Utopia",
                    Set.of(SourceQuestion.Kind.DOCUMENT),
                    Duration.ofSeconds(3),
                    Duration.ofHours(72),
                    false),
            SourceHealth.State.READY,
            412,
            1,
            3,
            2,
            Optional.of(Duration.ofMillis(180)),
            Optional.of(Duration.ofMillis(940)),
            Optional.of(NOW),
            Optional.of(NOW.minusSeconds(600)),
            Optional.empty());

    static final SourceAnswer ANSWER = new SourceAnswer.Found(
            List.of(new SourceRecord(
                    "TD-2026-17",
                    SourceQuestion.Kind.DOCUMENT,
                    1,
                    AlertCategory.STOLEN_DOCUMENT,
                    AlertAction.SEIZE_DOCUMENT,
                    false,
                    new AlertSubject.Document(
                            new ListedDocument(Optional.of(CountryCode.of("UTO")), Optional.empty(), "L898902C3")),
                    "Act 1/25 of 5 Nov 2021",
                    "Keep the document and call.")),
            NOW.minusSeconds(600),
            SourceAnswer.Mode.ONLINE);

    private InventedPeople() {}
}
